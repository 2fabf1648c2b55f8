package org.stet.intake;

/// One letter on a page, or a few that share a place. Lengths are in points, from the top left as
/// the letter itself stands upright.
///
/// @param index its place among the page's letters in the order that they are drawn
/// @param x its left edge
/// @param y its baseline
/// @param size of the type
/// @param space whether white space was drawn before it
record PdfLetter(
    int index,
    double x,
    double y,
    double width,
    double size,
    boolean bold,
    boolean space,
    String text) {
  double end() {
    return x + width;
  }
}
