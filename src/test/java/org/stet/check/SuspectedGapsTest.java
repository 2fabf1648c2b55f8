package org.stet.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.stet.alignment.Aligner;
import org.stet.language.Analyser;
import org.stet.language.GapReader;
import org.stet.language.MiniLmEncoder;
import org.stet.text.Sentence;
import org.stet.text.Texts;

/// With the shipped model.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SuspectedGapsTest {
  private static final String BROKEN =
      "The council wants to the old bridge before the winter storms arrive.";

  private final Analyser analyser = new Analyser();
  private Optional<GapReader> reader = Optional.empty();

  @BeforeAll
  void load() {
    reader = GapReader.load();
    assertThat(reader).as("the model's native library").isPresent();
  }

  @AfterAll
  void close() {
    reader.ifPresent(GapReader::close);
  }

  private List<Sentence> sentences(String text) {
    return analyser.sentences(Texts.document(text));
  }

  @Test
  void whoeverCancelsNeedNotWaitForTheRest() {
    Runnable cancel =
        () -> {
          throw new CancellationException();
        };
    assertThatThrownBy(
            () -> SuspectedGaps.read(reader.orElseThrow(), List.of(), sentences(BROKEN), cancel))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void onlyWhatTheOriginalDoesNotHaveAsItStandsIsRead() {
    int[] read = {0};
    SuspectedGaps gaps =
        SuspectedGaps.read(
            reader.orElseThrow(),
            sentences(BROKEN + " A storm is near."),
            sentences(BROKEN + " A storm is very near."),
            () -> read[0]++);

    assertThat(read).containsExactly(1);
    assertThat(gaps.doubts()).hasSize(6);
  }

  @Test
  void aGapIsSuspectedOnlyWhereTheTextsAreEnglishAndTheDeskAsks() {
    String original = "The helicopter's gearbox must be replaced every second winter.";
    String rewrite = "Every other winter a new has to be fitted in time for the storms.";
    CheckRun run =
        new CheckRun(
                analyser,
                new Aligner(MiniLmEncoder.load()),
                Checks.all(),
                InstantSource.fixed(Instant.EPOCH))
            .suspecting(reader);
    CheckChoice off = new CheckChoice(Set.of("gap-suspected"), Map.of());
    String german = "Der Rat will die alte Brücke vor dem Winter schließen, sagte der Sprecher.";

    assertThat(suspected(run, original, rewrite)).isEqualTo(1);
    assertThat(suspected(run.with(off), original, rewrite)).isZero();
    assertThat(suspected(run, german, "Der Rat will die vor dem Winter, sagte der Sprecher."))
        .isZero();
  }

  private static long suspected(Checker run, String original, String rewrite) {
    return run
        .check(Texts.document(original), Texts.document(rewrite), Progress.NONE)
        .findings()
        .stream()
        .filter(found -> found.check().equals("gap-suspected"))
        .count();
  }
}
