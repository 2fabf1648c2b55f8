package org.stet.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Puts the words of each sentence in a bag.
final class Bags {
  private final Weights weights;

  /// The weight of each word in the sentence at hand.
  private final double[] weighed;

  /// @param words how many there are
  Bags(Weights weights, int words) {
    this.weights = weights;
    this.weighed = new double[words];
  }

  /// One for each sentence.
  List<Bag> of(List<Wording> sentences) {
    int most = 0;
    for (Wording sentence : sentences) {
      most += sentence.length();
    }
    int[] words = new int[2 * most];
    List<Bag> bags = new ArrayList<>(sentences.size());
    int start = 0;
    for (Wording sentence : sentences) {
      int size = fill(sentence, words, start);
      bags.add(new Bag(words, start, size));
      start += 2 * size;
    }
    return bags;
  }

  /// Writes the words of a sentence, each once, with their grains; tells how many.
  private int fill(Wording sentence, int[] words, int start) {
    int size = 0;
    for (int i = 0; i < sentence.length(); i++) {
      int word = sentence.stem(i);
      if (word != Wording.WEIGHTLESS) {
        if (weighed[word] == 0) {
          words[start + size++] = word;
        }
        weighed[word] = Math.max(weighed[word], weights.of(sentence, i));
      }
    }
    Arrays.sort(words, start, start + size);
    for (int i = size - 1; i >= 0; i--) {
      int word = words[start + i];
      words[start + 2 * i + 1] = Bag.grains(weighed[word]);
      words[start + 2 * i] = word;
      weighed[word] = 0;
    }
    return size;
  }
}
