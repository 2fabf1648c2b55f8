package org.stet.alignment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Finds the sentences of one text that share rare words with a sentence of the other (an inverted
/// index). What one search reads is bounded, so that all searches together grow with the text and
/// not with its square: rare words are read first, and of a word that too many sentences have only
/// the places near where the sentence is expected.
final class Postings {
  /// Places that one search reads.
  private static final int MOST_READ = 1024;

  /// Sentences that one search gives.
  private static final int MOST_FOUND = 32;

  private final int[] starts;
  private final int[] places;
  private final double[] mass;
  private final int[] touched = new int[MOST_READ];
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
    mass = new double[bags.size()];
  }

  /// The places that share the most weight with a bag, rising.
  ///
  /// @param expected the place where the sentence would stand had nothing moved
  int[] near(Bag bag, int expected) {
    int[] rareFirst =
        IntStream.range(0, bag.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> count(bag.word(i))))
            .mapToInt(Integer::intValue)
            .toArray();
    int left = MOST_READ;
    found = 0;
    for (int i : rareFirst) {
      int from = starts[bag.word(i)];
      int to = starts[bag.word(i) + 1];
      if (to - from > left) {
        int at = Arrays.binarySearch(places, from, to, expected);
        from = Math.clamp((at < 0 ? -at - 1 : at) - left / 2, from, to - left);
        to = from + left;
      }
      left -= to - from;
      read(from, to, bag.weight(i));
    }
    return best();
  }

  private int count(int word) {
    return starts[word + 1] - starts[word];
  }

  private void read(int from, int to, double weight) {
    for (int at = from; at < to; at++) {
      int place = places[at];
      if (mass[place] == 0) {
        touched[found++] = place;
      }
      mass[place] += weight;
    }
  }

  private int[] best() {
    int[] all = Arrays.copyOf(touched, found);
    if (found > MOST_FOUND) {
      double[] sorted = Arrays.stream(all).mapToDouble(place -> mass[place]).sorted().toArray();
      double least = sorted[found - MOST_FOUND];
      all = Arrays.stream(all).filter(place -> mass[place] >= least).toArray();
    }
    Arrays.stream(touched, 0, found).forEach(place -> mass[place] = 0);
    Arrays.sort(all);
    return all;
  }
}
