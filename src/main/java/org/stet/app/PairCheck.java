package org.stet.app;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.stet.check.Checker;
import org.stet.check.Progress;
import org.stet.check.Result;
import org.stet.report.JsonReport;
import org.stet.report.Messages;
import org.stet.text.Document;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Checks one line of a batch. Safe for several threads.
final class PairCheck {
  private static final Pattern ERROR =
      Pattern.compile("\\{\"id\":(?:\"(?:[^\"\\\\]|\\\\.)*\"|[^\"{,]*),\"error\":");

  private final Texts texts;
  private final Checker checker;
  private final Reports reports;
  private final Messages messages;
  private final JsonReport report;
  private final JsonMapper json = new JsonMapper();

  PairCheck(Texts texts, Checker checker, Reports reports, Messages messages) {
    this.texts = texts;
    this.checker = checker;
    this.reports = reports;
    this.messages = messages;
    this.report = new JsonReport(messages);
  }

  /// The result as one line of JSON. What can't be checked gives a line that says why, so that one
  /// bad pair does not cost the rest.
  ///
  /// @param number of the line in its file, from 1
  String result(String line, int number) {
    Optional<Pair> pair = Pair.of(line, json);
    if (pair.isEmpty()) {
      return error("null", messages.text("commands.line-no-json", number));
    }
    String id = pair.get().id();
    Optional<String> original = pair.get().original();
    Optional<String> rewrite = pair.get().rewrite();
    if (original.isEmpty() || rewrite.isEmpty()) {
      String missing = original.isEmpty() ? "original" : "rewrite";
      return error(id, messages.text("commands.line-no-field", number, missing));
    }
    if (pair.get().sources().isEmpty()) {
      return error(id, messages.text("commands.line-no-sources", number));
    }
    try {
      Result result =
          checker.check(
              texts.plain(original.get(), id + " original"),
              sources(id, pair.get().sources().get()),
              texts.plain(rewrite.get(), id + " rewrite"),
              Progress.NONE);
      return report.line(id, reports.of(result));
    } catch (RuntimeException e) {
      return error(id, messages.text("commands.line-failed", number, e.toString()));
    }
  }

  /// Whether a line of results says why its pair could not be checked.
  static boolean isError(String line) {
    return ERROR.matcher(line).lookingAt();
  }

  private List<Document> sources(String id, List<String> strings) {
    return IntStream.range(0, strings.size())
        .mapToObj(i -> texts.plain(strings.get(i), id + " source " + (i + 1)))
        .toList();
  }

  private String error(String id, String sentence) {
    ObjectNode line = json.createObjectNode();
    line.set("id", json.readTree(id));
    line.put("error", sentence);
    return line.toString();
  }
}
