package org.stet.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stet.check.Result;
import org.stet.text.Document;
import org.stet.text.Provenance;

/// Where one of the texts came from, as people read it.
///
/// @param name which of the texts it is
/// @param facts only those that are known
record Origin(String name, List<Fact> facts) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  /// The origins of all texts of a run: the original, the further sources, the rewrite.
  static List<Origin> all(Messages messages, Result result) {
    List<Origin> all = new ArrayList<>();
    all.add(of(messages, messages.text("report.original"), result.texts().original()));
    for (int i = 0; i < result.sources().size(); i++) {
      all.add(of(messages, messages.text("report.further", i + 1), result.sources().get(i)));
    }
    all.add(of(messages, messages.text("report.rewrite"), result.texts().rewrite()));
    return all;
  }

  private static Origin of(Messages messages, String name, Document text) {
    Provenance from = text.provenance();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(messages.text("report.from"), from.source()));
    facts.add(new Fact(messages.text("report.read"), time(from.read())));
    facts.add(new Fact(messages.text("report.sha256"), from.sha256()));
    facts.add(new Fact(messages.text("report.charset"), from.charset()));
    add("report.text-title", from.title(), messages, facts);
    add("report.author", from.byline(), messages, facts);
    add("report.published", from.published(), messages, facts);
    add("report.language", from.language().map(Origin::language), messages, facts);
    return new Origin(name, facts);
  }

  private static void add(String key, Optional<String> value, Messages messages, List<Fact> facts) {
    value.ifPresent(said -> facts.add(new Fact(messages.text(key), said)));
  }

  /// `English (United Kingdom), en-GB`; the tag alone where it names no language that is known.
  private static String language(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    String words = locale.getDisplayName(Locale.ENGLISH);
    boolean known = !locale.getDisplayLanguage(Locale.ENGLISH).equals(locale.getLanguage());
    return known ? words + ", " + tag : tag;
  }

  static String time(Instant at) {
    return TIME.format(at);
  }

  /// One line.
  record Fact(String name, String value) {}
}
