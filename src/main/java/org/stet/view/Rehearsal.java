package org.stet.view;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.stet.workbench.ReadingView;
import org.stet.workbench.Workbench;

/// Works through the pair on show with the keys, as an editor would, in every view: steps from
/// finding to finding, edits at each, decides and takes it back. A Java that watches it keeps which
/// classes and which code that takes.
public final class Rehearsal {
  private static final Duration BETWEEN_KEYS = Duration.ofMillis(25);
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final StetWindow window;
  private final Workbench workbench;
  private final int times;

  /// @param times how often each is done
  public Rehearsal(StetWindow window, int times) {
    this.window = window;
    this.times = times;
    this.workbench = window.workbench();
  }

  /// Plays it and closes the window. Not to be called on the window's thread.
  ///
  /// @throws IllegalStateException when the window does not follow within two minutes
  public void play() throws InterruptedException {
    until(() -> workbench.screen().get() == Workbench.Screen.REVIEW);
    for (ReadingView view : ReadingView.values()) {
      now(() -> workbench.lay(view));
      steps();
    }
    now(() -> workbench.lay(ReadingView.SIDE_BY_SIDE));
    for (int i = 0; i < times; i++) {
      edit();
      decide();
    }
    now(window::close);
  }

  private void steps() throws InterruptedException {
    for (int i = 0; i < times; i++) {
      press(KeyCode.F8);
    }
  }

  /// Types a letter at the next finding, waits for the findings that follow, and takes it back.
  private void edit() throws InterruptedException {
    press(KeyCode.F8);
    press(KeyCode.E);
    press(KeyCode.X);
    checked();
    press(KeyCode.ESCAPE);
    checked();
  }

  private void decide() throws InterruptedException {
    press(KeyCode.BACK_SPACE);
    press(KeyCode.DIGIT2);
    press(KeyCode.CONTROL, KeyCode.Z);
  }

  private void checked() throws InterruptedException {
    until(() -> !workbench.runs().isRunning());
  }

  private void press(KeyCode... keys) throws InterruptedException {
    now(
        () -> {
          Robot robot = new Robot();
          for (KeyCode key : keys) {
            robot.keyPress(key);
          }
          for (KeyCode key : keys) {
            robot.keyRelease(key);
          }
        });
    Thread.sleep(BETWEEN_KEYS);
  }

  private void until(Supplier<Boolean> so) throws InterruptedException {
    long start = System.nanoTime();
    while (!ask(so)) {
      if (System.nanoTime() - start > PATIENCE.toNanos()) {
        throw new IllegalStateException("the window does not follow");
      }
      Thread.sleep(BETWEEN_KEYS);
    }
  }

  private static void now(Runnable act) {
    ask(
        () -> {
          act.run();
          return true;
        });
  }

  private static <T> T ask(Supplier<T> question) {
    return CompletableFuture.supplyAsync(question, Platform::runLater).join();
  }
}
