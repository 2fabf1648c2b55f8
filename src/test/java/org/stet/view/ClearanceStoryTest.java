package org.stet.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stet.check.Finding;
import org.stet.language.MiniLmEncoder;
import org.stet.review.Review;
import org.stet.review.Side;
import org.stet.workbench.Entry;
import org.stet.workbench.Keeper;
import org.stet.workbench.OpenReview;
import org.stet.workbench.Workbench;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// A review from the start screen to the cleared report, by keyboard alone.
@ExtendWith(ApplicationExtension.class)
final class ClearanceStoryTest {
  private static final Path SAMPLE = Path.of("resources", "sample");
  private static final Path REAL = Path.of("..", "shared", "seed-pair");

  @TempDir private Path folder;
  private int presses;
  private String counts = "";

  @Test
  void aRewriteGoesFromTheStartScreenToAClearedReportWithoutTheMouse(FxRobot robot)
      throws IOException {
    review(robot, SAMPLE.resolve("original.html"), SAMPLE.resolve("rewrite.txt"));
  }

  /// The same over the real pair, where it lies beside this checkout.
  @Test
  void theRealPairIsClearedWithoutTheMouse(FxRobot robot, TestReporter told) throws IOException {
    assumeTrue(Files.isDirectory(REAL), "the real pair is not beside this checkout");
    review(robot, REAL.resolve("original.txt"), REAL.resolve("rewrite.txt"));
    told.publishEntry("key presses from the start screen to the cleared report", "" + presses);
    told.publishEntry("of them", counts);
  }

  private void review(FxRobot robot, Path original, Path rewrite) throws IOException {
    Path report = folder.resolve("report.html");
    try (Newsroom newsroom = Newsroom.open(folder.resolve("data"), MiniLmEncoder.load())) {
      open(newsroom, robot, original, rewrite);
      OpenReview review = newsroom.review();
      int errors = review.signOffs().blocking().size();
      int sentences = review.result().get().judgements().size();

      int before = presses;
      settleErrors(newsroom, robot);
      int settling = presses - before;
      tick(newsroom, robot);
      press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
      newsroom.answer = Optional.of(report);
      press(robot, KeyCode.CONTROL, KeyCode.E);
      Newsroom.until(() -> !newsroom.workbench.news().get().isEmpty());
      Newsroom.until(() -> newsroom.workbench.keeper().state().get().kind() == Keeper.Kind.SAVED);

      Review kept = newsroom.kept(review.review().get().id());
      assertThat(kept.cleared()).isPresent();
      assertThat(Files.readString(report)).contains("Cleared for publication by ED");
      counts =
          "%d to settle %d errors, %d to tick %d sentences"
              .formatted(settling, errors, sentences, sentences);
      // Three keys an error and one a sentence; the rest opens, goes to the text, clears, writes.
      assertThat(presses).isLessThanOrEqualTo(3 * errors + sentences + 8);
    }
  }

  private void open(Newsroom newsroom, FxRobot robot, Path original, Path rewrite) {
    newsroom.answer = Optional.of(original);
    press(robot, KeyCode.CONTROL, KeyCode.O);
    Newsroom.until(() -> newsroom.workbench.tray().isReading() || ready(newsroom));
    Newsroom.until(() -> ready(newsroom));
    newsroom.answer = Optional.of(rewrite);
    press(robot, KeyCode.CONTROL, KeyCode.O);
    Newsroom.until(() -> newsroom.workbench.screen().get() == Workbench.Screen.REVIEW);
  }

  private static boolean ready(Newsroom newsroom) {
    return newsroom.workbench.tray().place(Side.ORIGINAL).chosen().get().isPresent();
  }

  /// Asks for the clearance; each refusal brings to the first open error, which is mended where
  /// there is an edit that mends it, and else let pass.
  private void settleErrors(Newsroom newsroom, FxRobot robot) {
    OpenReview review = newsroom.review();
    while (!review.signOffs().blocking().isEmpty()) {
      press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
      Entry entry = review.selected().get().orElseThrow();
      Finding finding = entry.finding();
      if (finding.fix().isPresent()) {
        press(robot, KeyCode.F);
      } else {
        press(robot, KeyCode.BACK_SPACE);
        press(robot, KeyCode.DIGIT2);
      }
      Newsroom.until(() -> !newsroom.workbench.runs().isRunning());
      Newsroom.until(() -> !review.signOffs().blocking().contains(entry));
    }
  }

  private void tick(Newsroom newsroom, FxRobot robot) {
    press(robot, KeyCode.SHIFT, KeyCode.F6);
    press(robot, KeyCode.HOME);
    int sentences = newsroom.review().result().get().judgements().size();
    for (int i = 0; i < sentences; i++) {
      press(robot, KeyCode.T);
    }
    assertThat(newsroom.review().signOffs().done())
        .isEqualTo(newsroom.review().signOffs().checklist().items().size());
  }

  private void press(FxRobot robot, KeyCode... keys) {
    presses++;
    robot.push(keys);
  }
}
