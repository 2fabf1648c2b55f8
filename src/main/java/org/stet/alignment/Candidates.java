package org.stet.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stet.language.SentenceEncoder;
import org.stet.text.Sentence;

/// Finds, for each sentence of the rewrite, the sentences of the original that may answer to it: by
/// the rare words that they share and, where vectors are given, by meaning.
final class Candidates {
  /// Candidates kept for a sentence.
  private static final int MOST = 12;

  /// Pairs up to which every vector is compared with every other, which finds paraphrases that
  /// share no word.
  private static final long ALL_PAIRS = 4_000_000;

  private final List<Sentence> original;
  private final Weights weights;
  private final List<float[]> originalVectors;
  private final List<float[]> rewriteVectors;
  private final Map<String, List<Integer>> index = new HashMap<>();

  /// @param originalVectors and rewriteVectors one for each sentence, or both empty without an
  ///     encoder
  Candidates(
      List<Sentence> original,
      Weights weights,
      List<float[]> originalVectors,
      List<float[]> rewriteVectors) {
    this.original = original;
    this.weights = weights;
    this.originalVectors = originalVectors;
    this.rewriteVectors = rewriteVectors;
    for (int i = 0; i < original.size(); i++) {
      for (String stem : Weights.stems(original.get(i))) {
        index.computeIfAbsent(stem, key -> new ArrayList<>()).add(i);
      }
    }
  }

  /// The nearest sentences of the original, best first.
  ///
  /// @param at the index of the sentence in the rewrite
  List<Match> of(Sentence sentence, int at) {
    Map<String, Double> mass = weights.of(sentence);
    double total = mass.values().stream().mapToDouble(Double::doubleValue).sum();
    Map<Integer, Double> shared = shared(mass);
    if (!rewriteVectors.isEmpty() && (long) original.size() * rewriteVectors.size() < ALL_PAIRS) {
      for (int i = 0; i < original.size(); i++) {
        shared.putIfAbsent(i, 0.0);
      }
    }
    List<Match> matches = new ArrayList<>();
    shared.forEach(
        (i, weight) -> {
          double lexical = total == 0 ? 0 : weight / total;
          matches.add(new Match(original.get(i), lexical, similarity(lexical, i, at)));
        });
    matches.sort(
        Comparator.comparingDouble(Match::similarity)
            .reversed()
            .thenComparingInt(match -> match.original().index()));
    return List.copyOf(matches.subList(0, Math.min(MOST, matches.size())));
  }

  private Map<Integer, Double> shared(Map<String, Double> mass) {
    Map<Integer, Double> shared = new TreeMap<>();
    // A word of very many sentences finds none of them; it still counts for those that rarer words
    // found.
    Map<String, Double> common = new LinkedHashMap<>();
    int many = Math.max(50, original.size() / 20);
    mass.forEach(
        (stem, weight) -> {
          List<Integer> places = index.getOrDefault(stem, List.of());
          if (places.size() > many) {
            common.put(stem, weight);
          } else {
            places.forEach(i -> shared.merge(i, weight, Double::sum));
          }
        });
    common.forEach(
        (stem, weight) ->
            index
                .getOrDefault(stem, List.of())
                .forEach(i -> shared.computeIfPresent(i, (key, sum) -> sum + weight)));
    return shared;
  }

  /// Half words, half meaning, as measured best before; words alone where there are no vectors.
  private double similarity(double lexical, int originalAt, int rewriteAt) {
    if (rewriteVectors.isEmpty()) {
      return lexical;
    }
    double cosine =
        SentenceEncoder.cosine(originalVectors.get(originalAt), rewriteVectors.get(rewriteAt));
    return 0.5 * lexical + 0.5 * Math.clamp(cosine, 0, 1);
  }
}
