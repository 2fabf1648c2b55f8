package org.stet.alignment;

/// The words of one sentence by number, rising, with what each weighs. Weights are counted in
/// grains, so that their sums do not depend on the order of adding and both directions of an
/// alignment see the same ties.
///
/// A bag is a stretch of an array that all bags of its text share: a search holds a sentence
/// against many others, and reading them took longer than comparing them while each lay somewhere
/// else in memory.
final class Bag {
  private static final double GRAIN = 0x1p24;

  /// Each word behind it the grains that it weighs.
  private final int[] words;

  private final int start;
  private final int size;
  private final long total;

  /// @param words those of all bags, each with its grains; rising in this bag
  /// @param start where this one begins
  /// @param size how many are its own
  Bag(int[] words, int start, int size) {
    this.words = words;
    this.start = start;
    this.size = size;
    long sum = 0;
    for (int i = 0; i < size; i++) {
      sum += grains(i);
    }
    this.total = sum;
  }

  static int grains(double weight) {
    return (int) Math.rint(weight * GRAIN);
  }

  int size() {
    return size;
  }

  int word(int at) {
    return words[start + 2 * at];
  }

  int grains(int at) {
    return words[start + 2 * at + 1];
  }

  boolean has(int word) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (word(middle) < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < size && word(low) == word;
  }

  /// What two bags have in common.
  ///
  /// @param mine the share of the one's weight that the other has
  /// @param theirs the share of the other's weight that the one has
  record Shares(double mine, double theirs) {}

  /// A bag laid open, for holding many others against it.
  static final class Open {
    private final int[] grains;
    private Bag bag = new Bag(new int[0], 0, 0);

    /// @param words how many words there are
    Open(int words) {
      grains = new int[words];
    }

    /// Takes another bag.
    void lay(Bag next) {
      for (int i = 0; i < bag.size; i++) {
        grains[bag.word(i)] = 0;
      }
      bag = next;
      for (int i = 0; i < bag.size; i++) {
        grains[bag.word(i)] = bag.grains(i);
      }
    }

    Shares with(Bag other) {
      long mine = 0;
      long theirs = 0;
      int end = other.start + 2 * other.size;
      for (int at = other.start; at < end; at += 2) {
        int weight = grains[other.words[at]];
        mine += weight;
        theirs += weight == 0 ? 0 : other.words[at + 1];
      }
      return new Shares(share(mine, bag.total), share(theirs, other.total));
    }
  }

  private static double share(long part, long total) {
    return total == 0 ? 0 : (double) part / total;
  }

  /// The share of this bag's weight that the other has and nobody took before.
  ///
  /// @param taken one for each word; changed where `take`
  double shareIn(Bag other, boolean[] taken, boolean take) {
    long sum = 0;
    int theirs = 0;
    for (int at = 0; at < size; at++) {
      while (theirs < other.size && other.word(theirs) < word(at)) {
        theirs++;
      }
      if (theirs < other.size && other.word(theirs) == word(at) && !taken[at]) {
        sum += grains(at);
        taken[at] = take;
      }
    }
    return share(sum, total);
  }
}
