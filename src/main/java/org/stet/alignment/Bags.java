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

  List<Bag> of(List<Wording> sentences) {
    List<Bag> bags = new ArrayList<>(sentences.size());
    for (Wording sentence : sentences) {
      bags.add(of(sentence));
    }
    return bags;
  }

  private Bag of(Wording sentence) {
    int[] words = new int[sentence.length()];
    int size = 0;
    for (int i = 0; i < words.length; i++) {
      int word = sentence.stem(i);
      if (word != Wording.WEIGHTLESS) {
        if (weighed[word] == 0) {
          words[size++] = word;
        }
        weighed[word] = Math.max(weighed[word], weights.of(sentence, i));
      }
    }
    int[] rising = Arrays.copyOf(words, size);
    Arrays.sort(rising);
    double[] masses = new double[size];
    for (int i = 0; i < size; i++) {
      masses[i] = weighed[rising[i]];
      weighed[rising[i]] = 0;
    }
    return new Bag(rising, masses);
  }
}
