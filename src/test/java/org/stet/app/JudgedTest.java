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
import org.stet.claim.Evidence;
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

  private static final LabelledText.LabelledSentence SENTENCE =
      new LabelledText.LabelledSentence(new Span(29, 45), true);
  private static final List<String> OMISSIONS =
      List.of("it was nobody that was hurt", "the owner wept");

  private static Judged judged(List<Span> gold, Finding... findings) {
    Document original = INTAKE.plain(ORIGINAL, "original");
    Document rewrite = INTAKE.plain(REWRITE, "rewrite");
    Alignment alignment =
        new Alignment(ANALYSER.sentences(original), ANALYSER.sentences(rewrite), List.of(), false);
    return Judged.of(
        new LabelledText(
            "mill",
            ORIGINAL,
            REWRITE,
            new LabelledText.Labels(Optional.of(true), gold, List.of(SENTENCE), OMISSIONS)),
        new Result(
            new Collation(original, rewrite, alignment, List.of()),
            List.of(),
            List.of(),
            List.of(findings),
            0.7,
            new Result.Timing(0, 0, 0)));
  }

  private static Finding finding(
      String check, Severity severity, String quote, Evidence... evidence) {
    int at = REWRITE.indexOf(quote);
    return new Finding(
        check,
        Category.ACCURACY,
        severity,
        Anchor.of(REWRITE, new Span(at, at + quote.length())),
        List.of(evidence),
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

    // Reed of `Reed` + `burned`; to be found were `of` + `Reed` and `The`. No word is doubted.
    assertThat(judged.marked().doubted())
        .isEqualTo(new Judged.Marked(new Counts(0, 0, 0, 9), new Judged.Touched(0, 2)));
    assertThat(judged.marked().found())
        .isEqualTo(
            Map.of(
                Severity.NOTE,
                new Judged.Marked(new Counts(4, 13, 4, 9), new Judged.Touched(1, 2)),
                Severity.WARNING,
                new Judged.Marked(new Counts(4, 10, 4, 9), new Judged.Touched(1, 2)),
                Severity.ERROR,
                new Judged.Marked(new Counts(4, 10, 4, 9), new Judged.Touched(1, 2))));
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
    Map<Judged.Measure, Double> scores = judged(List.of()).scored().text();

    // Content words: old mill Reed burned cost 9 lives Rain fell.
    assertThat(scores.get(Judged.Measure.NEW_WORDS)).isEqualTo(6 / 9.0);
    // Six words, four, two: 4 + 2 runs of three, of which `the old mill` is known.
    assertThat(scores.get(Judged.Measure.NEW_TRIGRAMS)).isEqualTo(5 / 6.0);
    assertThat(scores.get(Judged.Measure.FIGURES_AND_NAMES)).isEqualTo(3);
    assertThat(scores.get(Judged.Measure.STET)).isEqualTo(0.7);
  }

  @Test
  void aLabelledSentenceIsScoredByItsOwnWords() {
    // `It cost 9 lives`: two runs of three, both new, and one figure.
    assertThat(judged(List.of()).sentenceObservations(Judged.Measure.NEW_TRIGRAMS))
        .containsExactly(new Observation("mill", 1, true));
    assertThat(judged(List.of()).sentenceObservations(Judged.Measure.FIGURES_AND_NAMES))
        .containsExactly(new Observation("mill", 1, true));
  }

  @Test
  void anOmissionIsListedWhereAPassageSharesHalfOfItsWords() {
    Evidence hurt = new Evidence(new Span(28, 44), 1);
    Finding listed = finding("omission-sentence", Severity.NOTE, "Rain", hurt);

    assertThat(judged(List.of()).omissions()).isEqualTo(new OmissionRecall(0, 1, 2));
    assertThat(judged(List.of(), listed).omissions()).isEqualTo(new OmissionRecall(1, 1, 2));
  }
}
