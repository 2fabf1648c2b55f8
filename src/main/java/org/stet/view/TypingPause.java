package org.stet.view;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;

/// Does something once a person pauses in typing. It does nothing in a window that was closed, for
/// what was typed there is kept by then, and its store may be gone.
final class TypingPause {
  /// After so long a half-written note is on disk.
  private static final double MILLIS = 300;

  private final TextInputControl field;
  private final PauseTransition pause;
  private final Runnable then;

  TypingPause(TextInputControl field, Runnable then) {
    this.field = field;
    this.then = then;
    pause = new PauseTransition(Duration.millis(MILLIS));
    pause.setOnFinished(event -> end());
  }

  /// Something was typed.
  void begin() {
    pause.playFromStart();
  }

  /// What was typed is kept, or is to be forgotten.
  void stop() {
    pause.stop();
  }

  private void end() {
    Scene scene = field.getScene();
    if (scene != null && scene.getWindow() != null && scene.getWindow().isShowing()) {
      then.run();
    }
  }
}
