package org.stet.intake;

import java.util.Optional;

/// A line of type in one column.
///
/// @param page from 0
/// @param left of its first letter, in points
/// @param right of its last letter
/// @param y its baseline, from the top
/// @param size the size of type that most of it is set in
/// @param bold whether all of it is
/// @param reason why it is no body, where its place says so: a running head
record PdfLine(
    int page,
    double left,
    double right,
    double y,
    double size,
    boolean bold,
    String text,
    Optional<String> reason) {
  double top() {
    return y - 0.8 * size;
  }

  double bottom() {
    return y + 0.2 * size;
  }

  double width() {
    return right - left;
  }

  /// Whether some of it stands over or under some of the other.
  boolean sharesColumn(PdfLine other) {
    return Math.min(right, other.right) - Math.max(left, other.left) > 1;
  }

  /// Whether both are set in about the same size.
  boolean isSetLike(PdfLine other) {
    return size < 1.12 * other.size && other.size < 1.12 * size;
  }

  PdfLine asChrome(String why) {
    return new PdfLine(page, left, right, y, size, bold, text, Optional.of(why));
  }

  PdfLine with(double newLeft, String newText) {
    return new PdfLine(page, newLeft, right, y, size, bold, newText, reason);
  }
}
