package org.stet.view;

import javafx.geometry.Insets;
import org.stet.workbench.Settings;

/// How wide the lines of a text may be, and where they begin in its column.
///
/// @param widest the longest line, in pixels
/// @param scale of the type, where 1 is the usual size
record Measure(double widest, double scale) {
  /// Where the text begins, and what stays free on its right.
  private static final double LEFT = 46;

  private static final double RIGHT = 26;

  /// The size of running text at 100 %, as window.css has it.
  private static final double SIZE = 17;

  static Measure of(Settings.Type type) {
    double scale = type.percent() / 100.0;
    return new Measure(type.measure() * SIZE * scale, scale);
  }

  /// How far from the left edge the text begins in a column of some width: a column wider than the
  /// measure has it in the middle.
  double left(double width) {
    return LEFT + Math.max(0, Math.floor((width - LEFT - RIGHT - widest) / 2));
  }

  double text(double width) {
    return Math.max(80, Math.min(widest, width - LEFT - RIGHT));
  }

  /// The same for lines that are so much longer.
  Measure times(double factor) {
    return new Measure(widest * factor, scale);
  }

  /// What stays free on either side of the text in a column of some width.
  Insets margin(double width) {
    double left = left(width);
    return new Insets(0, Math.max(0, width - left - text(width)), 0, left);
  }
}
