package org.stet.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.alignment.Aligner;
import org.stet.check.CheckRun;
import org.stet.check.Progress;
import org.stet.language.Analyser;
import org.stet.language.SentenceEncoder;
import org.stet.review.Side;

/// A pair of books opens as its words align it; meaning is compared behind it.
final class BookTest {
  private final Bench bench = new Bench();
  private final Workbench workbench = bench.workbench;
  private Runnable duringEncoding = () -> {};

  /// To it every sentence means the same; what it is asked for is when the test looks around.
  private final class Deaf implements SentenceEncoder {
    @Override
    public List<float[]> encode(List<String> sentences) {
      duringEncoding.run();
      return sentences.stream().map(sentence -> new float[] {1}).toList();
    }

    @Override
    public void close() {}
  }

  private void open(String lastOfRewrite) {
    bench.checker =
        new CheckRun(
            new Analyser(),
            new Aligner(Optional.of(new Deaf())),
            List.of(),
            InstantSource.fixed(Bench.NOON));
    StringBuilder book = new StringBuilder();
    for (int page = 0; page < 2_001; page++) {
      book.append("Boat ").append(page).append(" sank.\n\n");
    }
    workbench.tray().put(Side.ORIGINAL, List.of(Origin.text(book + "Fishermen wept.")));
    workbench.tray().put(Side.REWRITE, List.of(Origin.text(book + lastOfRewrite)));
  }

  private OpenReview review() {
    return workbench.review().get().orElseThrow();
  }

  private boolean isSemantic() {
    return review().result().get().texts().alignment().semantic();
  }

  @Test
  void whoCancelsKeepsWhatTheWordsSay() {
    duringEncoding = workbench::cancel;
    open("Gulls cried.");
    assertThat(workbench.screen().get()).isEqualTo(Workbench.Screen.REVIEW);
    assertThat(workbench.runs().isRunning()).isFalse();
    assertThat(isSemantic()).isFalse();
    assertThat(review().result().get().texts().alignment().links()).hasSize(2_001);
    assertThat(bench.problem()).isEmpty();
  }

  @Test
  void aBookIsOpenWhileItsMeaningIsComparedAndGainsItWithoutBeingOpenedAnew() {
    List<Object> seen = new ArrayList<>();
    List<OpenReview> open = new ArrayList<>();
    duringEncoding =
        () -> {
          duringEncoding = () -> {};
          seen.add(workbench.screen().get());
          seen.add(isSemantic());
          seen.add(workbench.runs().isRunning());
          seen.add(workbench.runs().stage().get());
          open.add(review());
        };
    open("Gulls cried.");
    assertThat(seen).containsExactly(Workbench.Screen.REVIEW, false, true, Progress.Stage.ALIGNING);
    assertThat(isSemantic()).isTrue();
    assertThat(open).containsExactly(review());
    assertThat(workbench.runs().isRunning()).isFalse();
    assertThat(bench.store.only().title()).isEqualTo(review().review().get().title());
  }

  @Test
  void theProgressOfABookDoesNotEndWithItsWords() {
    List<Double> done = new ArrayList<>();
    duringEncoding = () -> done.add(workbench.runs().fraction().get());
    open("Gulls cried.");
    assertThat(done).isNotEmpty().isSorted().allMatch(fraction -> fraction > 0 && fraction < 1);
  }
}
