package org.stet.alignment;

import java.util.Arrays;
import java.util.List;

/// Finds the sentences of one text that share rare words with a sentence of the other (an inverted
/// index). What one search reads is bounded, so that all searches together grow with the text and
/// not with its square: rare words are read first, and of a word that too many sentences have only
/// the places near where the sentence is expected.
final class Postings {
  /// Places that one search reads, and sentences that it gives.
  enum Effort {
    /// For a sentence whose partner is not known.
    FULL(1024, 32),
    /// For one with a twin: what it finds is not tied to it, only shown as evidence.
    LITTLE(128, 8);

    private final int read;
    private final int found;

    Effort(int read, int found) {
      this.read = read;
      this.found = found;
    }
  }

  private final int[] starts;
  private final int[] places;
  private final long[] mass;
  private final int[] touched = new int[Effort.FULL.read];
  private int found;

  Postings(List<Bag> bags, int words) {
    starts = new int[words + 1];
    for (Bag bag : bags) {
      for (int i = 0; i < bag.size(); i++) {
        starts[bag.word(i) + 1]++;
      }
    }
    for (int word = 0; word < words; word++) {
      starts[word + 1] += starts[word];
    }
    places = new int[starts[words]];
    int[] next = Arrays.copyOf(starts, words);
    for (int place = 0; place < bags.size(); place++) {
      Bag bag = bags.get(place);
      for (int i = 0; i < bag.size(); i++) {
        places[next[bag.word(i)]++] = place;
      }
    }
    mass = new long[bags.size()];
  }

  /// The places that share the most weight with a bag, rising.
  ///
  /// @param expected the place where the sentence would stand had nothing moved
  int[] near(Bag bag, int expected, Effort effort) {
    int left = effort.read;
    found = 0;
    for (int i : rareFirst(bag)) {
      int from = starts[bag.word(i)];
      int to = starts[bag.word(i) + 1];
      if (to - from > left) {
        int at = Arrays.binarySearch(places, from, to, expected);
        from = Math.clamp((at < 0 ? -at - 1 : at) - left / 2, from, to - left);
        to = from + left;
      }
      left -= to - from;
      read(from, to, bag.grains(i));
    }
    return best(effort.found);
  }

  private int[] rareFirst(Bag bag) {
    int[] rareFirst = new int[bag.size()];
    for (int i = 0; i < rareFirst.length; i++) {
      int at = i;
      while (at > 0 && count(bag.word(rareFirst[at - 1])) > count(bag.word(i))) {
        rareFirst[at] = rareFirst[--at];
      }
      rareFirst[at] = i;
    }
    return rareFirst;
  }

  private int count(int word) {
    return starts[word + 1] - starts[word];
  }

  private void read(int from, int to, int grains) {
    for (int at = from; at < to; at++) {
      int place = places[at];
      if (mass[place] == 0) {
        touched[found++] = place;
      }
      mass[place] += grains;
    }
  }

  private int[] best(int most) {
    long least = found > most ? least(most) : 0;
    int size = 0;
    for (int i = 0; i < found; i++) {
      int place = touched[i];
      if (mass[place] >= least) {
        touched[size++] = place;
      }
      mass[place] = 0;
    }
    int[] rising = Arrays.copyOf(touched, size);
    Arrays.sort(rising);
    return rising;
  }

  /// The smallest of the largest masses found.
  private long least(int most) {
    long[] largest = new long[most];
    for (int i = 0; i < found; i++) {
      long next = mass[touched[i]];
      if (next > largest[most - 1]) {
        int at = most - 1;
        while (at > 0 && largest[at - 1] < next) {
          largest[at] = largest[--at];
        }
        largest[at] = next;
      }
    }
    return largest[most - 1];
  }
}
