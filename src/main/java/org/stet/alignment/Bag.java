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
    this.weights = new double[weights.length];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      this.weights[i] = Math.rint(weights[i] * GRAIN) / GRAIN;
      sum += this.weights[i];
    }
    this.total = sum;
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

  boolean has(int word) {
    return Arrays.binarySearch(words, word) >= 0;
  }

  /// What two bags have in common.
  ///
  /// @param mine the share of the one's weight that the other has
  /// @param theirs the share of the other's weight that the one has
  record Shares(double mine, double theirs) {}

  Shares with(Bag other) {
    double mine = 0;
    double theirs = 0;
    int i = 0;
    int j = 0;
    while (i < words.length && j < other.words.length) {
      int difference = words[i] - other.words[j];
      if (difference == 0) {
        mine += weights[i];
        theirs += other.weights[j];
      }
      // Without a branch, which no processor could foresee.
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
    return new Shares(share(mine, total), share(theirs, other.total));
  }

  private static double share(double part, double total) {
    return total == 0 ? 0 : part / total;
  }

  /// The share of this bag's weight that the other has and nobody took before.
  ///
  /// @param taken one for each word; changed where `take`
  double shareIn(Bag other, boolean[] taken, boolean take) {
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
    return share(sum, total);
  }
}
