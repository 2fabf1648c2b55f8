package org.stet.alignment;

import java.util.Arrays;

/// The words of one sentence by number, rising, with what each weighs. Weights are multiples of a
/// power of two, so that their sums do not depend on the order of adding and both directions of an
/// alignment see the same ties.
final class Bag {
  private static final double GRAIN = 0x1p24;

  private final int[] words;
  private final double[] weights;
  private final double total;

  /// @param words rising
  Bag(int[] words, double[] weights) {
    this.words = words;
    this.weights = Arrays.stream(weights).map(w -> Math.rint(w * GRAIN) / GRAIN).toArray();
    this.total = Arrays.stream(this.weights).sum();
  }

  int size() {
    return words.length;
  }

  int word(int at) {
    return words[at];
  }

  double weight(int at) {
    return weights[at];
  }

  /// The share of this bag's weight that the other has.
  double shareIn(Bag other) {
    return total == 0 ? 0 : take(other, new boolean[words.length], false) / total;
  }

  /// The share of this bag's weight that the other has and nobody took before.
  ///
  /// @param taken one for each word; changed where `take`
  double shareIn(Bag other, boolean[] taken, boolean take) {
    return total == 0 ? 0 : take(other, taken, take) / total;
  }

  private double take(Bag other, boolean[] taken, boolean take) {
    double sum = 0;
    int theirs = 0;
    for (int at = 0; at < words.length; at++) {
      while (theirs < other.words.length && other.words[theirs] < words[at]) {
        theirs++;
      }
      if (theirs < other.words.length && other.words[theirs] == words[at] && !taken[at]) {
        sum += weights[at];
        taken[at] = take;
      }
    }
    return sum;
  }
}
