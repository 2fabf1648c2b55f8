package org.stet.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.stet.workbench.Settings;

/// Where a window opens: where it stood, as far as the screens of today allow.
///
/// @param screens what windows may cover, the main screen first
record Placement(List<Rectangle2D> screens) {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  /// @param before where it stood; empty for the middle of the main screen
  Rectangle2D of(Optional<Settings.Frame> before) {
    return before
        .map(frame -> new Rectangle2D(frame.x(), frame.y(), frame.width(), frame.height()))
        .map(this::onScreen)
        .orElseGet(this::middle);
  }

  private Rectangle2D middle() {
    Rectangle2D screen = screens.getFirst();
    double width = Math.min(WIDTH, screen.getWidth());
    double height = Math.min(HEIGHT, screen.getHeight());
    return new Rectangle2D(
        screen.getMinX() + (screen.getWidth() - width) / 2,
        screen.getMinY() + (screen.getHeight() - height) / 2,
        width,
        height);
  }

  /// All of it on the screen that has most of it; the middle of the main one if none has any.
  private Rectangle2D onScreen(Rectangle2D window) {
    Rectangle2D screen =
        screens.stream()
            .max(Comparator.comparingDouble(each -> common(each, window)))
            .orElseThrow();
    if (common(screen, window) <= 0) {
      return middle();
    }
    double width = Math.min(window.getWidth(), screen.getWidth());
    double height = Math.min(window.getHeight(), screen.getHeight());
    return new Rectangle2D(
        Math.clamp(window.getMinX(), screen.getMinX(), screen.getMaxX() - width),
        Math.clamp(window.getMinY(), screen.getMinY(), screen.getMaxY() - height),
        width,
        height);
  }

  private static double common(Rectangle2D one, Rectangle2D other) {
    double width =
        Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
    double height =
        Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
    return Math.max(0, width) * Math.max(0, height);
  }
}
