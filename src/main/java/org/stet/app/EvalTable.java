package org.stet.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stet.check.Severity;
import org.stet.report.Messages;

/// Writes the scores of labelled files as tables of text, in per cent.
final class EvalTable {
  private final Messages messages;
  private final Optional<String> tuning;

  /// @param tuning the name of the file that cuts were chosen on
  EvalTable(Messages messages, Optional<String> tuning) {
    this.messages = messages;
    this.tuning = tuning;
  }

  String of(List<SetScores> scores) {
    return String.join("\n", scores.stream().map(this::set).toList());
  }

  private String set(SetScores set) {
    List<String> lines = new ArrayList<>();
    SetScores.Size size = set.size();
    lines.add(
        messages.text(
            "eval.set",
            set.name(),
            size.rows(),
            size.documents(),
            size.labelled(),
            size.skipped()));
    lines.addAll(rankings("", set.ranked().texts()));
    lines.addAll(rankings(word("sentences"), set.ranked().sentences()));
    set.marks().ifPresent(marks -> lines.addAll(marks(marks)));
    set.clean().ifPresent(clean -> lines.add(clean(clean)));
    set.beside().omissions().ifPresent(omissions -> lines.add(omissions(omissions)));
    set.beside().words().ifPresent(words -> lines.addAll(words(words)));
    return String.join("\n", lines) + "\n";
  }

  private List<String> rankings(String title, Map<Judged.Measure, SetScores.Ranked> rankings) {
    if (rankings.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        row(
            title,
            word("auc"),
            word("accuracy"),
            word("f1"),
            word("own-cut"),
            word("recall"),
            word("cut")));
    rankings.forEach(
        (measure, r) ->
            lines.add(
                row(
                    word("measure." + id(measure)),
                    share(r.auc()),
                    share(r.accuracy()),
                    share(r.f1()),
                    // A floor has no cut of its own.
                    measure == Judged.Measure.STET ? share(r.ownAccuracy()) : "",
                    share(r.recall()),
                    String.format(Locale.ROOT, "%.3f", r.cut()))));
    boolean tuned = rankings.values().stream().allMatch(r -> r.from() == SetScores.Cut.TUNED);
    lines.add(
        tuned
            ? messages.text("eval.tuned", tuning.orElse(""))
            : messages.text(tuning.isPresent() ? "eval.nothing-to-tune-on" : "eval.in-sample"));
    return lines;
  }

  private List<String> marks(Judged.Marks marks) {
    List<String> lines = new ArrayList<>();
    for (Severity least : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
      lines.add(marked(least.id(), marks.found().getOrDefault(least, Judged.Marked.NONE)));
    }
    lines.add(marked("words", marks.doubted()));
    return lines;
  }

  private String marked(String by, Judged.Marked marks) {
    Counts counts = marks.characters();
    return messages.text(
        "eval.spans." + by,
        percent(counts.precision()),
        percent(counts.recall()),
        percent(counts.f1()),
        marks.touched().spans(),
        marks.touched().all());
  }

  private String clean(Judged.Flagged clean) {
    int errors = clean.bySeverity().getOrDefault(Severity.ERROR, 0);
    int warnings = clean.bySeverity().getOrDefault(Severity.WARNING, 0);
    int notes = clean.bySeverity().getOrDefault(Severity.NOTE, 0);
    double all = Math.max(1, clean.sentences());
    return messages.text(
        "eval.clean",
        clean.sentences(),
        percent(errors / all),
        percent((errors + warnings) / all),
        percent((errors + warnings + notes) / all));
  }

  private String omissions(OmissionRecall omissions) {
    return messages.text(
        "eval.omissions",
        omissions.all(),
        OmissionRecall.TOP,
        percent((double) omissions.listed() / omissions.all()),
        percent((double) omissions.opening() / omissions.all()));
  }

  private List<String> words(SetScores.WordScores words) {
    List<String> lines = new ArrayList<>();
    lines.add(messages.text("eval.words", words.pairs()));
    Map<String, SetScores.WordCounts> linkers =
        Map.of("eval.linker", words.program(), "eval.identical", words.identical());
    for (String linker : List.of("eval.linker", "eval.identical")) {
      SetScores.WordCounts counts = linkers.getOrDefault(linker, SetScores.WordCounts.NONE);
      lines.add(
          messages.text(
              "eval.links",
              messages.text(linker),
              three(counts.both()),
              three(counts.sure()),
              three(counts.all())));
    }
    return lines;
  }

  private static String three(Counts counts) {
    return percent(counts.precision())
        + " / "
        + percent(counts.recall())
        + " / "
        + percent(counts.f1());
  }

  private static String share(SetScores.Share share) {
    return share.value().isEmpty()
        ? "–"
        : "%s [%s, %s]"
            .formatted(
                percent(share.value().getAsDouble()),
                percent(share.interval().low()),
                percent(share.interval().high()));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }

  private String word(String key) {
    return messages.text("eval." + key);
  }

  private static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String row(String... cells) {
    return String.format(Locale.ROOT, "%-20s %17s %17s %17s %17s %17s %9s", (Object[]) cells)
        .stripTrailing();
  }
}
