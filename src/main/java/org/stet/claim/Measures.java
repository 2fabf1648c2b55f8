package org.stet.claim;

import java.util.List;

/// What was measured of a sentence of the rewrite. All speak against it the more, the greater they
/// are.
///
/// @param words what its words tell
/// @param strangest the doubt of its most doubtful word by the [Witness]; 0 without one
/// @param distance 1 less the cosine of the nearest original sentence; 0 without an encoder
/// @param fresh what the whole original lacks
record Measures(Words words, double strangest, double distance, Fresh fresh) {
  /// The names of the measures, in the order of [#values()].
  static final List<String> NAMES =
      List.of(
          "strangest-word",
          "distance",
          "uncovered",
          "mostly-uncovered",
          "new-triples",
          "heaviest-missing",
          "new-name-words",
          "new-figures",
          "new-times",
          "new-negation");

  private static final int MOST_COUNTED = 2;

  /// Retelling leaves some words uncovered; what lacks more than this is another story, and each
  /// further word weighs more.
  private static final double MOSTLY = 0.5;

  /// @param uncovered the share of the weight of its words that its evidence lacks
  /// @param newTriples the share of its runs of three words that the original lacks
  /// @param heaviest the weight of the heaviest word that its evidence lacks
  record Words(double uncovered, double newTriples, double heaviest) {}

  /// @param nameWords words of names
  /// @param figures values
  /// @param times days and seasons
  /// @param denial whether it denies something where its evidence denies nothing
  record Fresh(int nameWords, int figures, int times, boolean denial) {}

  double[] values() {
    return new double[] {
      strangest,
      distance,
      words.uncovered(),
      Math.max(0, words.uncovered() - MOSTLY),
      words.newTriples(),
      words.heaviest(),
      Math.min(fresh.nameWords(), MOST_COUNTED),
      Math.min(fresh.figures(), MOST_COUNTED),
      Math.min(fresh.times(), MOST_COUNTED),
      fresh.denial() ? 1 : 0
    };
  }
}
