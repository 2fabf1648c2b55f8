package org.stet.claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The rows of labelled files, one JSON object a line, and what they say of each sentence.
final class LabelledSentences {
  /// The name of the set of professional rewrites, of which nobody labelled any.
  static final String CLEAN = "writers-clean";

  /// The name of the set of professional rewrites beside another article.
  static final String FOREIGN = "foreign";

  private LabelledSentences() {}

  /// A pair of texts with its labels.
  ///
  /// @param set the name of its file
  record Row(String set, JsonNode json) {
    String document() {
      return json.path("doc_key").asString(json.path("id").asString(""));
    }

    String original() {
      return json.path("source").asString();
    }

    String rewrite() {
      return json.path("rewrite").asString();
    }

    /// Whether the rewrite holds unsupported content; empty where nobody said.
    Optional<Boolean> unsupported() {
      JsonNode label = json.path("label");
      return label.isInt() ? Optional.of(label.asInt() == 1) : Optional.empty();
    }

    /// The same of a sentence: by its own label, else by the marked spans; a text that nobody
    /// labelled is a professional's and presumed right.
    Optional<Boolean> unsupported(Span sentence) {
      if (set.equals(FOREIGN)) {
        return Optional.of(true);
      }
      if (json.has("sentences")) {
        return labels().stream()
            .filter(label -> label.span().overlaps(sentence))
            .map(Label::unsupported)
            .reduce(Boolean::logicalOr);
      }
      if (!unsupported().orElse(false)) {
        return Optional.of(false);
      }
      JsonNode spans = json.path("spans");
      return spans.isEmpty()
          ? Optional.empty()
          : Optional.of(
              spans
                  .valueStream()
                  .map(s -> new Span(s.path("start").asInt(), s.path("end").asInt()))
                  .anyMatch(span -> span.overlaps(sentence)));
    }

    private record Label(Span span, boolean unsupported) {}

    private List<Label> labels() {
      List<Label> labels = new ArrayList<>();
      int from = 0;
      for (JsonNode sentence : json.path("sentences")) {
        String text = sentence.path("text").asString();
        int start = rewrite().indexOf(text, from);
        if (start >= 0) {
          from = start + text.length();
          labels.add(new Label(new Span(start, from), sentence.path("label").asInt() == 1));
        }
      }
      return labels;
    }
  }

  /// All rows of news with two texts, and the professional ones once more beside another article.
  /// Rows that mark omissions are labelled for something else.
  static List<Row> in(Path folder) throws IOException {
    JsonMapper json = new JsonMapper();
    List<Row> rows = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        String set = String.valueOf(file.getFileName()).replace(".jsonl", "");
        if (set.startsWith("summedits-") && !set.endsWith("-news")) {
          continue;
        }
        try (Stream<String> lines = Files.lines(file)) {
          lines
              .map(json::readTree)
              .filter(row -> row.has("source") && row.has("rewrite") && !row.has("omissions"))
              .forEach(row -> rows.add(new Row(set, row)));
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    rows.addAll(foreign(rows.stream().filter(row -> row.set().equals(CLEAN)).toList()));
    return rows;
  }

  private static List<Row> foreign(List<Row> clean) {
    List<Row> foreign = new ArrayList<>();
    for (int i = 0; i < clean.size(); i++) {
      Row row = clean.get(i);
      for (int step = clean.size() / 2; step < clean.size(); step++) {
        Row other = clean.get((i + step) % clean.size());
        if (!other.document().equals(row.document())) {
          ObjectNode pair = row.json().deepCopy().asObject();
          foreign.add(new Row(FOREIGN, pair.put("source", other.original())));
          break;
        }
      }
    }
    return foreign;
  }
}
