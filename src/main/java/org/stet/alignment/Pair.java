package org.stet.alignment;

/// A sentence of the original beside one of the rewrite, by their places.
///
/// @param told the share of the rewrite sentence's weight of words that the original sentence has
/// @param kept the share of the original sentence's weight of words that the rewrite sentence has
/// @param cosine of their vectors, or what their words let expect; 0 without an encoder
record Pair(int original, int rewrite, double told, double kept, double cosine) {
  /// How much of both is common, in words.
  double words() {
    return (told + kept) / 2;
  }
}
