package org.stet.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.review.DismissalReason;
import org.stet.review.ReviewSummary;
import org.stet.review.Side;

final class WorkbenchTest {
  private final Bench bench = new Bench();
  private final Workbench workbench = bench.workbench;
  @TempDir private Path folder;

  @Test
  void aFileThatIsNotThereIsOneSentenceAndTheOpenReviewStays() {
    OpenReview open = bench.openPair();
    workbench.start();
    workbench.open(Side.ORIGINAL, folder.resolve("none.txt"));
    assertThat(bench.problem()).contains("none.txt").endsWith(".");
    assertThat(workbench.review().get()).contains(open);
    workbench.back();
    assertThat(workbench.screen().get()).isEqualTo(Workbench.Screen.REVIEW);
  }

  @Test
  void nothingIsCheckedUntilBothTextsAreThere() {
    workbench.paste(Side.ORIGINAL, Bench.ORIGINAL, Optional.empty());
    assertThat(workbench.screen().get()).isEqualTo(Workbench.Screen.START);
    workbench.paste(Side.REWRITE, Bench.REWRITE, Optional.empty());
    assertThat(workbench.screen().get()).isEqualTo(Workbench.Screen.REVIEW);
  }

  @Test
  void aPairOfFilesIsOpenedAndNamedByItsHeadline() throws IOException {
    Path original = Files.writeString(folder.resolve("a.txt"), Bench.ORIGINAL);
    Path rewrite = Files.writeString(folder.resolve("b.txt"), Bench.REWRITE);
    workbench.open(original, rewrite);
    assertThat(bench.store.only().title()).isEqualTo("Harbour wall to be rebuilt");
  }

  @Test
  void htmlOnTheClipboardIsReadAsHtml() {
    workbench.paste(Side.ORIGINAL, "plain", Optional.of("<p>The <b>wall</b> stands.</p>"));
    assertThat(workbench.text(Side.ORIGINAL).get().orElseThrow().text())
        .contains("The wall stands.");
  }

  @Test
  void aCancelledCheckLeavesTheTextsAndItsResultIsDropped() {
    bench.duringCheck = workbench::cancel;
    workbench.paste(Side.ORIGINAL, Bench.ORIGINAL, Optional.empty());
    workbench.paste(Side.REWRITE, Bench.REWRITE, Optional.empty());
    assertThat(workbench.screen().get()).isEqualTo(Workbench.Screen.START);
    assertThat(workbench.review().get()).isEmpty();
    assertThat(workbench.text(Side.REWRITE).get()).isPresent();
    bench.duringCheck = () -> {};
    workbench.check();
    assertThat(workbench.review().get()).isPresent();
  }

  @Test
  void aResultThatArrivesAfterTheCancelIsDropped() {
    workbench.paste(Side.ORIGINAL, Bench.ORIGINAL, Optional.empty());
    bench.duringCheck = () -> bench.window.holding = true;
    workbench.paste(Side.REWRITE, Bench.REWRITE, Optional.empty());
    workbench.cancel();
    bench.window.letGo();
    assertThat(workbench.screen().get()).isEqualTo(Workbench.Screen.START);
    assertThat(workbench.review().get()).isEmpty();
  }

  @Test
  void aCheckThatBreaksOffIsOneSentence() {
    bench.duringCheck =
        () -> {
          throw new IllegalStateException("a defect");
        };
    workbench.paste(Side.ORIGINAL, Bench.ORIGINAL, Optional.empty());
    workbench.paste(Side.REWRITE, Bench.REWRITE, Optional.empty());
    assertThat(bench.problem()).contains("IllegalStateException").endsWith(".");
    assertThat(workbench.screen().get()).isEqualTo(Workbench.Screen.START);
  }

  @Test
  void theListsThatTheWindowListensToLiveAsLongAsTheirModel() {
    // JavaFX holds the source of a read-only view, and the source holds its views only weakly.
    assertThat(workbench.earlier()).isSameAs(workbench.earlier());
  }

  @Test
  void anEarlierReviewOpensWithItsDecisions() {
    OpenReview first = bench.openPair();
    first.next();
    first.dismiss(DismissalReason.FALSE_ALARM);
    workbench.start();
    ReviewSummary kept = workbench.earlier().getFirst();
    assertThat(kept.decided()).isEqualTo(1);
    workbench.reopen(kept.id());
    OpenReview again = workbench.review().get().orElseThrow();
    assertThat(again).isNotSameAs(first);
    assertThat(again.entries().getFirst().decision()).isPresent();
  }

  @Test
  void aStoreThatFailsIsOneSentence() {
    bench.store.broken = true;
    workbench.paste(Side.ORIGINAL, Bench.ORIGINAL, Optional.empty());
    workbench.paste(Side.REWRITE, Bench.REWRITE, Optional.empty());
    assertThat(bench.problem()).isEqualTo("The disk is full; free some space.");
    bench.store.broken = false;
    workbench.check();
    assertThat(workbench.review().get()).isPresent();
  }

  @Test
  void theReportOfTheReviewIsWritten() {
    bench.openPair();
    Path file = folder.resolve("report.html");
    workbench.export(file);
    assertThat(file).content().startsWith("Harbour wall to be rebuilt");
    assertThat(workbench.news().get()).isEqualTo("The report was written to report.html.");
  }
}
