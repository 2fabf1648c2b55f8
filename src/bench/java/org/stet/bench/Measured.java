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
  /// @param load of the machine before it
  record Case(Contender contender, int words, double changed, double load) {}

  static Measured none(Case of, String why) {
    return new Measured(of, 0, 0, 0, Optional.of(why));
  }

  /// Whether others wanted the machine too.
  boolean isNoisy() {
    return of.load() > Runtime.getRuntime().availableProcessors();
  }
}
