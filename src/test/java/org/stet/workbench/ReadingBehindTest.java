package org.stet.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stet.alignment.Aligner;
import org.stet.check.CheckRun;
import org.stet.check.Checks;
import org.stet.check.ClaimsRead;
import org.stet.check.Progress;
import org.stet.language.Analyser;
import org.stet.language.ClaimReader;
import org.stet.language.ClaimReading;
import org.stet.language.Doubting;
import org.stet.review.Side;

/// The checks are on show while a model reads each claim with its evidence behind them.
final class ReadingBehindTest {
  private final Bench bench = new Bench();
  private final Workbench workbench = bench.workbench;
  private final Doubting doubting = new Doubting(0.999, "voted");
  private Runnable duringReading = () -> {};

  /// Lets the test look around before it reads.
  private final class Watched implements ClaimReader {
    @Override
    public Optional<ClaimReading> known(Question question) {
      return doubting.known(question);
    }

    @Override
    public ClaimReading read(Question question) {
      duringReading.run();
      return doubting.read(question);
    }

    @Override
    public void close() {}
  }

  @BeforeEach
  void putTheReaderBehindTheChecks() {
    bench.checker =
        new CheckRun(
                new Analyser(),
                new Aligner(Optional.empty()),
                Checks.all(),
                InstantSource.fixed(Bench.NOON))
            .reading(new Watched());
  }

  private void open() {
    workbench.tray().put(Side.ORIGINAL, List.of(Origin.text(Bench.ORIGINAL)));
    workbench.tray().put(Side.REWRITE, List.of(Origin.text(Bench.REWRITE)));
  }

  private OpenReview review() {
    return workbench.review().get().orElseThrow();
  }

  private ClaimsRead read() {
    return review().result().get().claimsRead();
  }

  private List<String> doubted() {
    return review().entries().stream()
        .filter(entry -> entry.finding().check().equals("claim-unsupported"))
        .map(entry -> entry.finding().rewrite().exact())
        .toList();
  }

  private String rewrite() {
    return review().review().get().rewrite().text();
  }

  @Test
  void whoCancelsKeepsWhatTheChecksSay() {
    duringReading = workbench::cancel;
    open();
    assertThat(workbench.screen().get()).isEqualTo(Workbench.Screen.REVIEW);
    assertThat(read()).isEqualTo(ClaimsRead.UNDER_WAY);
    assertThat(doubted()).doesNotContain("voted");
    assertThat(bench.problem()).isEmpty();
  }

  @Test
  void whoCancelsBehindAnEditKeepsTheEdit() {
    open();
    duringReading = workbench::cancel;
    String before = rewrite();
    review().drafting().begin(before.indexOf("The minister"));
    review().drafting().type("The mayor of Hestvik praised the plan.");
    review().drafting().finish();
    assertThat(rewrite()).contains("The mayor of Hestvik praised the plan.");
    assertThat(read()).isEqualTo(ClaimsRead.UNDER_WAY);
    duringReading = () -> {};
    review().undo();
    assertThat(rewrite()).isEqualTo(before);
    assertThat(read()).isEqualTo(ClaimsRead.ALL);
  }

  @Test
  void theReviewIsOpenWhileItIsReadAndGainsWhatTheReadingDoubts() {
    List<Object> seen = new ArrayList<>();
    List<OpenReview> open = new ArrayList<>();
    duringReading =
        () -> {
          duringReading = () -> {};
          seen.add(workbench.screen().get());
          seen.add(workbench.runs().behind().get());
          seen.add(workbench.runs().stage().get());
          seen.add(read());
          seen.add(doubted().contains("voted"));
          open.add(review());
        };
    open();
    assertThat(seen)
        .containsExactly(
            Workbench.Screen.REVIEW, true, Progress.Stage.VERIFYING, ClaimsRead.UNDER_WAY, false);
    assertThat(open).containsExactly(review());
    assertThat(read()).isEqualTo(ClaimsRead.ALL);
    assertThat(doubted()).contains("voted");
    assertThat(workbench.runs().isRunning()).isFalse();
  }
}
