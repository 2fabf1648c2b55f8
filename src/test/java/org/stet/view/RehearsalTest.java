package org.stet.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stet.report.Messages;
import org.stet.review.Review;
import org.stet.workbench.Origin;
import org.testfx.framework.junit5.ApplicationExtension;

/// What the build watches to learn what an editor's first minutes take.
@ExtendWith(ApplicationExtension.class)
final class RehearsalTest {
  private static final Path SAMPLE = Path.of("resources", "sample");
  private static final int TIMES = 3;

  @TempDir private Path folder;

  @Test
  void everyEditIsCheckedAndNothingOfItStays() throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    AtomicInteger checks = new AtomicInteger();
    try (Newsroom newsroom = Newsroom.open(folder)) {
      newsroom.duringCheck = checks::incrementAndGet;
      StetWindow window = window(newsroom, closed);

      new Rehearsal(window, TIMES).play();
      closed.await();

      Review kept = newsroom.kept(newsroom.review().review().get().id());
      assertThat(kept.rewrite().text()).isEqualTo(kept.received().text());
      assertThat(kept.marks().decisions()).isEmpty();
      // The pair, each letter typed, and each letter taken back.
      assertThat(checks.get()).isEqualTo(1 + 2 * TIMES);
    }
  }

  private static StetWindow window(Newsroom newsroom, CountDownLatch closed) {
    StetWindow[] window = new StetWindow[1];
    Newsroom.now(
        () -> {
          window[0] = new StetWindow(newsroom.workbench, new Messages(), ZoneOffset.UTC);
          window[0].open(closed::countDown);
          newsroom
              .workbench
              .tray()
              .put(
                  List.of(
                      Origin.file(SAMPLE.resolve("original.html")),
                      Origin.file(SAMPLE.resolve("rewrite.txt"))));
        });
    return window[0];
  }
}
