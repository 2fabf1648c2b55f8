package org.stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.alignment.Alignment;
import org.stet.check.Category;
import org.stet.check.Collation;
import org.stet.check.Finding;
import org.stet.check.Result;
import org.stet.check.Severity;
import org.stet.intake.Intake;
import org.stet.language.Analyser;
import org.stet.text.Anchor;
import org.stet.text.Document;
import org.stet.text.Span;

final class JudgedTest {
  private static final Intake INTAKE = new Intake(InstantSource.fixed(Instant.EPOCH));
  private static final Analyser ANALYSER = new Analyser();
  private static final String ORIGINAL = "The old mill burned in May. Nobody was hurt.";
  private static final String REWRITE = "The old mill of Reed burned. It cost 9 lives. Rain fell.";

  private static Judged judged(List<Span> gold, Finding... findings) {
    Document original = INTAKE.plain(ORIGINAL, "original");
    Document rewrite = INTAKE.plain(REWRITE, "rewrite");
    Alignment alignment =
        new Alignment(ANALYSER.sentences(original), ANALYSER.sentences(rewrite), List.of(), false);
    return Judged.of(
        new LabelledText("mill", ORIGINAL, REWRITE, Optional.of(true), gold),
        new Result(
            new Collation(original, rewrite, alignment, List.of()),
            List.of(),
            List.of(),
            List.of(findings),
            0.7,
            new Result.Timing(0, 0, 0)));
  }

  private static Finding finding(String check, Severity severity, String quote) {
    int at = REWRITE.indexOf(quote);
    return new Finding(
        check,
        Category.ACCURACY,
        severity,
        Anchor.of(REWRITE, new Span(at, at + quote.length())),
        List.of(),
        "message",
        List.of(),
        0.5,
        Optional.empty(),
        check + quote);
  }

  @Test
  void charactersAreThoseThatWarningsAndErrorsMark() {
    int reed = REWRITE.indexOf("of Reed");
    Judged judged =
        judged(
            List.of(new Span(reed, reed + "of Reed".length()), new Span(0, 3)),
            finding("name-differs", Severity.ERROR, "Reed burned"),
            finding("word-dropped", Severity.NOTE, "old"),
            finding("omission-date", Severity.WARNING, "mill"));

    // Reed of `Reed` + `burned`; to be found were `of` + `Reed` and `The`.
    assertThat(judged.characters()).isEqualTo(new Counts(4, 10, 4, 9));
    assertThat(judged.touched()).isEqualTo(new Judged.Touched(1, 2));
  }

  @Test
  void aSentenceCountsOnceByItsHeaviestFindingAndOmissionsAside() {
    Judged judged =
        judged(
            List.of(),
            finding("word-dropped", Severity.NOTE, "old"),
            finding("name-differs", Severity.ERROR, "Reed"),
            finding("figure-new", Severity.WARNING, "9"),
            finding("omission-date", Severity.WARNING, "Rain"));

    assertThat(judged.flagged())
        .isEqualTo(new Judged.Flagged(3, Map.of(Severity.ERROR, 1, Severity.WARNING, 1)));
  }

  @Test
  void whatIsNewIsCountedWithoutAnyUnderstanding() {
    Map<Judged.Measure, Double> scores = judged(List.of()).scores();

    // Content words: old mill Reed burned cost 9 lives Rain fell.
    assertThat(scores.get(Judged.Measure.NEW_WORDS)).isEqualTo(6 / 9.0);
    // Six words, four, two: 4 + 2 runs of three, of which `the old mill` is known.
    assertThat(scores.get(Judged.Measure.NEW_TRIGRAMS)).isEqualTo(5 / 6.0);
    assertThat(scores.get(Judged.Measure.FIGURES_AND_NAMES)).isEqualTo(3);
    assertThat(scores.get(Judged.Measure.STET)).isEqualTo(0.7);
  }
}
