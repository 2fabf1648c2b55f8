package org.stet.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.text.Sentence;

/// Numbers the words of a pair and puts each sentence's in a bag.
final class Bags {
  private final Weights weights;
  private final Map<String, Integer> numbers = new HashMap<>();

  Bags(Weights weights) {
    this.weights = weights;
  }

  List<Bag> of(List<Sentence> sentences) {
    List<Bag> bags = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      Map<String, Double> weighed = weights.of(sentence);
      Map<Integer, Double> numbered = new HashMap<>();
      weighed.forEach((stem, weight) -> numbered.put(number(stem), weight));
      int[] words = numbered.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
      double[] masses = new double[words.length];
      for (int i = 0; i < words.length; i++) {
        masses[i] = numbered.getOrDefault(words[i], 0.0);
      }
      bags.add(new Bag(words, masses));
    }
    return bags;
  }

  private int number(String stem) {
    return numbers.computeIfAbsent(stem, key -> numbers.size());
  }

  /// How many different words were seen.
  int words() {
    return numbers.size();
  }
}
