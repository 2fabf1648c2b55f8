package org.stet.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.stet.alignment.Aligner;
import org.stet.language.Analyser;
import org.stet.language.ClaimReader;
import org.stet.language.Doubting;
import org.stet.text.Document;
import org.stet.text.Texts;

/// What a model that reads claims with their evidence adds to a run, and when.
final class ClaimReadingTest {
  private static final CheckRun CHECKS =
      new CheckRun(
          new Analyser(),
          new Aligner(Optional.empty()),
          Checks.all(),
          InstantSource.fixed(Instant.EPOCH));
  private static final Document ORIGINAL =
      Texts.document(
          """
          The council closed the old bridge on Friday after storms cracked two of its arches.

          Engineers from Bergen will inspect the arches next week.""");
  private static final Document REWRITE =
      Texts.document("Engineers from Bergen will inspect the arches next week.");

  /// Hears what is told before the end.
  private static final class Heard implements Progress {
    private final List<Result> soFar = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();

    @Override
    public void at(Stage stage, double done) {
      stages.add(stage);
    }

    @Override
    public void soFar(Supplier<Result> result) {
      soFar.add(result.get());
    }
  }

  private static List<String> told(Result result) {
    return result.findings().stream()
        .filter(found -> !found.isOmission())
        .map(found -> found.severity() + " " + found.check() + " " + found.rewrite().exact())
        .toList();
  }

  @Test
  void whereNoModelRunsTheRestIsToldAndThatIsSaid() {
    Heard heard = new Heard();

    Result result = CHECKS.reading(ClaimReader.unable()).check(ORIGINAL, REWRITE, heard);

    assertThat(result.limits()).containsExactly(Limit.NO_ENCODER, Limit.NO_VERIFIER);
    assertThat(result.findings())
        .isEqualTo(CHECKS.check(ORIGINAL, REWRITE, Progress.NONE).findings());
  }

  @Test
  void whoeverSwitchedItOffIsNotReadToAndThatIsSaid() {
    Doubting reader = new Doubting(0.999, "inspect");
    CheckChoice off = new CheckChoice(Set.of(CheckChoice.CLAIM_READING), Map.of());

    Result result = CHECKS.reading(reader).with(off).check(ORIGINAL, REWRITE, new Heard());

    assertThat(reader.read()).isEmpty();
    assertThat(result.limits()).containsExactly(Limit.NO_ENCODER, Limit.VERIFIER_OFF);
    assertThat(result.choice().withoutChecks()).isEmpty();
  }

  @Test
  void textsInALanguageThatItDoesNotKnowAreNotRead() {
    Doubting reader = new Doubting(0.999, "Brücke");
    Document text = Texts.document("Der Rat schließt die Brücke am Freitag.", "de");

    Result result = CHECKS.reading(reader).check(text, text, new Heard());

    assertThat(reader.read()).isEmpty();
    assertThat(result.claimsRead()).isEqualTo(ClaimsRead.NOT_ASKED);
  }

  @Test
  void whoCancelsEndsTheReading() {
    Doubting reader = new Doubting(0.999, "inspect");

    assertThatThrownBy(
            () ->
                CHECKS
                    .reading(reader)
                    .check(
                        ORIGINAL,
                        REWRITE,
                        (stage, done) -> {
                          if (stage == Progress.Stage.VERIFYING) {
                            throw new CancellationException();
                          }
                        }))
        .isInstanceOf(CancellationException.class);
    assertThat(reader.read()).isEmpty();
  }

  @Test
  void theChecksAreToldFirstAndWhatWasReadComesToThem() {
    Heard heard = new Heard();

    Result last = CHECKS.reading(new Doubting(0.999, "inspect")).check(ORIGINAL, REWRITE, heard);

    assertThat(heard.soFar).hasSize(1);
    Result first = heard.soFar.getFirst();
    assertThat(first.limits()).containsExactly(Limit.NO_ENCODER, Limit.STILL_READING);
    assertThat(told(first)).isEmpty();
    assertThat(last.limits()).containsExactly(Limit.NO_ENCODER);
    assertThat(told(last)).containsExactly("WARNING claim-unsupported inspect");
    assertThat(heard.stages).contains(Progress.Stage.VERIFYING);
  }

  @Test
  void whatWasReadBeforeIsToldAtOnce() {
    CheckRun run = CHECKS.reading(new Doubting(0.999, "inspect"));
    Result first = run.check(ORIGINAL, REWRITE, Progress.NONE);
    Heard again = new Heard();
    Document longer = Texts.document(REWRITE.text() + "\n\nThe council closed the old bridge.");

    assertThat(run.check(ORIGINAL, REWRITE, again).findings()).isEqualTo(first.findings());
    assertThat(again.soFar).isEmpty();
    run.recheck(first, ORIGINAL, List.of(), longer, again);
    assertThat(again.soFar).hasSize(1);
    assertThat(told(again.soFar.getFirst())).containsExactly("WARNING claim-unsupported inspect");
  }
}
