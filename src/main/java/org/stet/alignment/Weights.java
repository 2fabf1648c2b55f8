package org.stet.alignment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.language.FunctionWords;
import org.stet.text.Sentence;
import org.stet.text.Token;
import org.stet.text.TokenKind;

/// How much a word says: its rarity among the sentences of both texts (inverse document frequency,
/// Spärck Jones 1972), more for figures and names, nothing for function words.
public final class Weights {
  private static final double FIGURE = 1.6;
  private static final double NAME = 1.3;

  private final Map<String, Integer> frequency = new HashMap<>();
  private final int sentences;

  private Weights(int sentences) {
    this.sentences = sentences;
  }

  /// The weights of a pair.
  static Weights of(List<Sentence> original, List<Sentence> rewrite) {
    Weights weights = new Weights(original.size() + rewrite.size());
    original.forEach(weights::count);
    rewrite.forEach(weights::count);
    return weights;
  }

  private void count(Sentence sentence) {
    for (String stem : stems(sentence)) {
      frequency.merge(stem, 1, Integer::sum);
    }
  }

  /// The stems of a sentence that weigh something.
  public static Set<String> stems(Sentence sentence) {
    Set<String> stems = new HashSet<>();
    for (Token token : sentence.tokens()) {
      if (!FunctionWords.holds(token)) {
        stems.add(token.stem());
      }
    }
    return stems;
  }

  /// The weight of a token; 0 for function words and punctuation.
  public double of(Token token) {
    if (FunctionWords.holds(token)) {
      return 0;
    }
    double rarity = Math.log(1 + (sentences + 1.0) / frequency.getOrDefault(token.stem(), 1));
    if (token.kind() == TokenKind.NUMBER) {
      return rarity * FIGURE;
    }
    return token.isCapitalised() ? rarity * NAME : rarity;
  }

  /// The weight of each stem of a sentence, each counted once.
  public Map<String, Double> of(Sentence sentence) {
    Map<String, Double> weights = new HashMap<>();
    for (Token token : sentence.tokens()) {
      double weight = of(token);
      if (weight > 0) {
        weights.merge(token.stem(), weight, Math::max);
      }
    }
    return weights;
  }
}
