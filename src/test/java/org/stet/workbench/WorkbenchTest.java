package org.stet.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    workbench.tray().put(Side.ORIGINAL, List.of(Origin.file(folder.resolve("none.txt"))));
    assertThat(bench.problem()).contains("none.txt").endsWith(".");
    assertThat(workbench.review().get()).contains(open);
    workbench.back();
    assertThat(workbench.screen().get()).isEqualTo(Workbench.Screen.REVIEW);
  }

  @Test
  void nothingIsCheckedUntilBothTextsAreThere() {
    workbench.tray().put(Side.ORIGINAL, List.of(Origin.text(Bench.ORIGINAL)));
    assertThat(workbench.screen().get()).isEqualTo(Workbench.Screen.START);
    workbench.tray().put(Side.REWRITE, List.of(Origin.text(Bench.REWRITE)));
    assertThat(workbench.screen().get()).isEqualTo(Workbench.Screen.REVIEW);
  }

  @Test
  void aPairOfFilesIsOpenedAndNamedByItsHeadline() throws IOException {
    Path original = Files.writeString(folder.resolve("a.txt"), Bench.ORIGINAL);
    Path rewrite = Files.writeString(folder.resolve("b.txt"), Bench.REWRITE);
    workbench.tray().put(List.of(Origin.file(original), Origin.file(rewrite)));
    assertThat(bench.store.only().title()).isEqualTo("Harbour wall to be rebuilt");
  }

  @Test
  void htmlOnTheClipboardIsReadAsHtml() {
    workbench.tray().put(Side.ORIGINAL, List.of(Origin.html("<p>The <b>wall</b> stands.</p>")));
    assertThat(workbench.tray().place(Side.ORIGINAL).chosen().get().orElseThrow().document().text())
        .contains("The wall stands.");
  }

  @Test
  void aCancelledCheckLeavesTheTextsAndItsResultIsDropped() {
    bench.duringCheck = workbench::cancel;
    workbench.tray().put(Side.ORIGINAL, List.of(Origin.text(Bench.ORIGINAL)));
    workbench.tray().put(Side.REWRITE, List.of(Origin.text(Bench.REWRITE)));
    assertThat(workbench.screen().get()).isEqualTo(Workbench.Screen.START);
    assertThat(workbench.review().get()).isEmpty();
    assertThat(workbench.tray().place(Side.REWRITE).chosen().get()).isPresent();
    bench.duringCheck = () -> {};
    workbench.check();
    assertThat(workbench.review().get()).isPresent();
  }

  @Test
  void aResultThatArrivesAfterTheCancelIsDropped() {
    workbench.tray().put(Side.ORIGINAL, List.of(Origin.text(Bench.ORIGINAL)));
    bench.duringCheck = () -> bench.window.holding = true;
    workbench.tray().put(Side.REWRITE, List.of(Origin.text(Bench.REWRITE)));
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
    workbench.tray().put(Side.ORIGINAL, List.of(Origin.text(Bench.ORIGINAL)));
    workbench.tray().put(Side.REWRITE, List.of(Origin.text(Bench.REWRITE)));
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
    assertThat(kept.progress().decided()).isEqualTo(1);
    assertThat(kept.progress().findings()).isEqualTo(first.entries().size());
    workbench.reopen(kept.id());
    OpenReview again = workbench.review().get().orElseThrow();
    assertThat(again).isNotSameAs(first);
    assertThat(again.entries().getFirst().decision()).isPresent();
  }

  @Test
  void aStoreThatFailsIsOneSentence() {
    bench.store.broken = true;
    workbench.tray().put(Side.ORIGINAL, List.of(Origin.text(Bench.ORIGINAL)));
    workbench.tray().put(Side.REWRITE, List.of(Origin.text(Bench.REWRITE)));
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
