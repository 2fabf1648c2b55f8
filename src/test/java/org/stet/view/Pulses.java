package org.stet.view;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.stet.bench.Prose;
import org.stet.check.Result;
import org.stet.language.MiniLmEncoder;
import org.stet.review.Review;
import org.stet.workbench.OpenReview;

/// Measures how long an editor waits for the window: from a key to the end of the pulse that shows
/// what it did (what the render thread then needs to fill the pixels is not in it), and how long
/// the window's thread was held at once. Runs headless, with the encoder if it is there. The first
/// steps and edits, whose code is not all compiled yet, are told apart.
public final class Pulses {
  private static final int TIMES = 60;
  private static final int LONG_PAIR = 10_000;
  private static final double CHANGED = 0.1;

  /// Milliseconds that nothing may hold the window's thread for: of a story, and of a long pair.
  private static final int AT_ONCE = 16;

  private static final int LONG_AT_ONCE = 50;

  private final PrintStream out;

  private Pulses(PrintStream out) {
    this.out = out;
  }

  /// @param arguments the original and the rewrite to measure on
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length < 2) {
      throw new IllegalArgumentException("name the original and the rewrite: -Dpair=\"A B\"");
    }
    Platform.startup(() -> {});
    // Or the toolkit ends with the last window, and whoever waits for it waits for ever.
    Platform.setImplicitExit(false);
    Path folder = Files.createTempDirectory("stet-pulses");
    Pulses pulses = new Pulses(System.out);
    try (Newsroom newsroom = Newsroom.open(folder.resolve("data"), MiniLmEncoder.load())) {
      newsroom.openPair(Path.of(arguments[0]), Path.of(arguments[1]));
      pulses.out.println("The given pair");
      pulses.steps(newsroom, AT_ONCE, "first keys to the next finding");
      pulses.steps(newsroom, AT_ONCE, "key to the next finding");
      pulses.edits(newsroom, "first keys to the findings of the edited text");
      pulses.edits(newsroom, "key to the findings of the edited text");
      Prose.Pair pair = Prose.pair(11, LONG_PAIR, CHANGED);
      Path original = Files.writeString(folder.resolve("original.txt"), pair.original());
      Path rewrite = Files.writeString(folder.resolve("rewrite.txt"), pair.rewrite());
      newsroom.openPair(original, rewrite);
      pulses.out.println("A pair of 20,000 words, made up");
      pulses.firstPaint(newsroom);
      pulses.steps(newsroom, LONG_AT_ONCE, "key to the next finding");
    }
    Platform.exit();
  }

  private void steps(Newsroom newsroom, int limit, String what) throws InterruptedException {
    long[] waits = new long[TIMES];
    Hold hold = new Hold(limit);
    for (int i = 0; i < TIMES; i++) {
      waits[i] = timed(newsroom, () -> key(newsroom, KeyCode.F8), () -> true);
    }
    tell(what, waits, hold);
  }

  /// Types and deletes one letter at the place of each finding in turn; ends when the findings are
  /// those of the edited text.
  private void edits(Newsroom newsroom, String what) throws InterruptedException {
    long[] waits = new long[TIMES];
    Hold hold = new Hold(AT_ONCE);
    OpenReview review = newsroom.review();
    for (int i = 0; i < TIMES; i++) {
      Newsroom.now(review::next);
      Newsroom.now(() -> newsroom.pane.review().orElseThrow().edit());
      Result before = review.result().get();
      waits[i] = timed(newsroom, () -> type(newsroom), () -> !review.result().get().equals(before));
      Newsroom.now(() -> review.drafting().abandon());
      Newsroom.until(() -> !newsroom.workbench.runs().isRunning());
    }
    tell(what, waits, hold);
  }

  private void firstPaint(Newsroom newsroom) throws InterruptedException {
    long[] waits = new long[10];
    Hold hold = new Hold(LONG_AT_ONCE);
    Review review = newsroom.review().review().get();
    Result result = newsroom.review().result().get();
    for (int i = 0; i < waits.length; i++) {
      waits[i] = timed(newsroom, () -> newsroom.workbench.show(review, result), () -> true);
    }
    tell("known result to first paint", waits, hold);
  }

  /// Milliseconds from an act on the window's thread to the end of the first pulse after it is
  /// done.
  private static long timed(Newsroom newsroom, Runnable act, BooleanSupplier done)
      throws InterruptedException {
    CountDownLatch painted = new CountDownLatch(1);
    AtomicLong start = new AtomicLong();
    AtomicLong end = new AtomicLong();
    AtomicBoolean acted = new AtomicBoolean();
    Scene scene = newsroom.pane.getScene();
    Runnable pulse =
        () -> {
          if (acted.get() && done.getAsBoolean()) {
            end.compareAndSet(0, System.nanoTime());
            painted.countDown();
          } else {
            Platform.requestNextPulse();
          }
        };
    Newsroom.now(() -> scene.addPostLayoutPulseListener(pulse));
    Platform.runLater(
        () -> {
          start.set(System.nanoTime());
          act.run();
          acted.set(true);
          Platform.requestNextPulse();
        });
    if (!painted.await(20, TimeUnit.SECONDS)) {
      throw new AssertionError("nothing was painted");
    }
    Newsroom.now(() -> scene.removePostLayoutPulseListener(pulse));
    return TimeUnit.NANOSECONDS.toMicros(end.get() - start.get());
  }

  private static void key(Newsroom newsroom, KeyCode code) {
    Scene scene = newsroom.pane.getScene();
    javafx.event.EventTarget target =
        scene.getFocusOwner() == null ? newsroom.pane : scene.getFocusOwner();
    Event.fireEvent(
        target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private static void type(Newsroom newsroom) {
    TextArea editor = (TextArea) newsroom.pane.lookup("#editor");
    editor.insertText(editor.getCaretPosition(), "x");
  }

  private void tell(String what, long[] micros, Hold hold) throws InterruptedException {
    hold.stop();
    Arrays.sort(micros);
    out.printf(
        Locale.ROOT,
        "%-45s median %5.1f ms, p95 %5.1f, most %5.1f; thread held %5.1f at most, over %d %d times%n",
        what,
        micros[micros.length / 2] / 1e3,
        micros[Math.min(micros.length - 1, micros.length * 95 / 100)] / 1e3,
        micros[micros.length - 1] / 1e3,
        hold.longest.get() / 1e3,
        hold.limit,
        hold.over.get());
  }

  /// Asks the window's thread for a sign every two milliseconds, remembers the longest wait in
  /// microseconds and counts those over a limit.
  private static final class Hold {
    private final int limit;
    private final AtomicInteger over = new AtomicInteger();
    private final AtomicLong longest = new AtomicLong();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final Thread thread = Thread.ofPlatform().daemon().unstarted(this::listen);

    /// @param limit in milliseconds
    Hold(int limit) {
      this.limit = limit;
      thread.start();
    }

    private void listen() {
      while (!stopped.get()) {
        CountDownLatch heard = new CountDownLatch(1);
        long asked = System.nanoTime();
        Platform.runLater(heard::countDown);
        try {
          heard.await();
          long waited = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - asked);
          longest.accumulateAndGet(waited, Math::max);
          over.addAndGet(waited > limit * 1000L ? 1 : 0);
          Thread.sleep(2);
        } catch (InterruptedException e) {
          return;
        }
      }
    }

    void stop() throws InterruptedException {
      stopped.set(true);
      thread.join();
    }
  }
}
