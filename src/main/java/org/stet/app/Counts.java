package org.stet.app;

/// What was found beside what there was to find: characters of marked spans, or links of words.
///
/// @param right how many of those found are right
/// @param found how many were found
/// @param hit how many of those to be found were
/// @param gold how many there were to be found
record Counts(long right, long found, long hit, long gold) {
  static final Counts NONE = new Counts(0, 0, 0, 0);

  Counts plus(Counts other) {
    return new Counts(right + other.right, found + other.found, hit + other.hit, gold + other.gold);
  }

  /// From 0 to 1; 1 where nothing was found.
  double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  /// From 0 to 1; 1 where there was nothing to find.
  double recall() {
    return gold == 0 ? 1 : (double) hit / gold;
  }

  /// The harmonic mean of both.
  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
