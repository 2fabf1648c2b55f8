package org.stet.bench;

import java.util.Optional;

/// What came of one contender on one pair of texts.
///
/// @param milliseconds of one comparison, the mean of all measured
/// @param allocated MiB on the heap for one comparison; of little meaning for a process
/// @param peak the largest resident memory in MiB, of the process or of the fork with its Java
/// @param stopped why there is no time; empty where there is one
record Measured(
    Case of, double milliseconds, double allocated, double peak, Optional<String> stopped) {
  /// @param changed the share of words
  record Case(Contender contender, int words, double changed) {}

  static Measured none(Contender contender, int words, double changed, String why) {
    return new Measured(new Case(contender, words, changed), 0, 0, 0, Optional.of(why));
  }
}
