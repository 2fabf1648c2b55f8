package org.stet.view;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.check.Result;
import org.stet.report.Messages;
import org.stet.review.Side;
import org.stet.text.Document;
import org.stet.text.Provenance;
import org.stet.text.Sentence;

/// The facts that stand over a text: where it came from, its date, how long it is.
record Captions(Messages messages, ZoneId zone) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

  private static final Pattern PAGE = Pattern.compile("https?://(?:www\\.)?([^/:?#]+)");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  String of(Result result, Side side) {
    boolean original = side == Side.ORIGINAL;
    Document document = original ? result.texts().original() : result.texts().rewrite();
    List<Sentence> sentences =
        original ? result.texts().alignment().original() : result.texts().alignment().rewrite();
    int words = sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
    String further = original ? messages.text("window.further", result.sources().size()) : "";
    return of(document) + " · " + messages.text("window.words", words) + further;
  }

  /// Where a text came from and its date.
  String of(Document document) {
    List<String> facts = new ArrayList<>();
    facts.add(name(document.provenance().source()));
    document.provenance().published().map(Captions::day).ifPresent(facts::add);
    return String.join(" · ", facts);
  }

  /// All that is known of where a text under review came from, and its further sources.
  String all(Result result, Side side) {
    if (side == Side.REWRITE) {
      return all(result.texts().rewrite());
    }
    StringBuilder lines = new StringBuilder(all(result.texts().original()));
    for (Document source : result.sources()) {
      lines.append("\n\n").append(messages.text("window.from.further")).append('\n');
      lines.append(all(source));
    }
    return lines.toString();
  }

  /// All that is known of where a text came from, a line for each fact.
  String all(Document document) {
    Provenance from = document.provenance();
    List<String> lines = new ArrayList<>();
    lines.add(messages.text("window.from.source", from.source()));
    from.title().map(title -> messages.text("window.from.title", title)).ifPresent(lines::add);
    from.byline().map(name -> messages.text("window.from.byline", name)).ifPresent(lines::add);
    from.published()
        .map(date -> messages.text("window.from.published", day(date)))
        .ifPresent(lines::add);
    lines.add(messages.text("window.from.read", MOMENT.format(from.read().atZone(zone))));
    lines.add(messages.text("window.from.bytes", from.charset(), from.sha256()));
    return String.join("\n", lines);
  }

  /// Pages give their date as ISO 8601 with the time; a reader wants the day.
  private static String day(String published) {
    if (!published.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
      return published;
    }
    try {
      return DAY.format(LocalDate.parse(published.substring(0, 10)));
    } catch (DateTimeParseException e) {
      return published;
    }
  }

  /// A page by its site, a file by its name alone: the rest is on the card.
  static String name(String source) {
    Matcher page = PAGE.matcher(source);
    if (page.lookingAt()) {
      return page.group(1);
    }
    int slash = Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\'));
    return source.substring(slash + 1);
  }
}
