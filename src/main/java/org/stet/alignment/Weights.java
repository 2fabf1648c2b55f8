package org.stet.alignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.language.FunctionWords;
import org.stet.text.Beside;
import org.stet.text.Sentence;
import org.stet.text.Sides;
import org.stet.text.Token;

/// How much a word says: its rarity among the sentences of both texts (inverse document frequency,
/// Spärck Jones 1972), more for figures and names, nothing for function words.
public final class Weights {
  /// By the kind of the word, as [Wording] numbers them.
  private static final double[] BY_KIND = {1.6, 1.3, 1};

  private final Map<String, Integer> numbers;
  private final double[] rarities;
  private final double unseen;

  /// @param numbers of the stems
  /// @param beside counts the words of one of the texts
  Weights(Map<String, Integer> numbers, Sides<Wording> sentences, Beside beside) {
    this.numbers = numbers;
    int stems = numbers.size();
    int[] frequency =
        beside.both(
            () -> count(sentences.original(), stems),
            () -> count(sentences.rewrite(), stems),
            Weights::sum);
    double all = sentences.original().size() + sentences.rewrite().size() + 1.0;
    this.rarities =
        Arrays.stream(frequency).mapToDouble(f -> Math.log(1 + all / Math.max(1, f))).toArray();
    this.unseen = Math.log(1 + all);
  }

  /// The weights of a pair.
  static Weights of(List<Sentence> original, List<Sentence> rewrite) {
    Wordings words = new Wordings();
    Sides<Wording> sentences = words.of(original, rewrite, Beside.NOBODY);
    return new Weights(words.stems(), sentences, Beside.NOBODY);
  }

  /// In how many sentences each stem stands.
  private static int[] count(List<Wording> sentences, int stems) {
    int[] frequency = new int[stems];
    int[] last = new int[stems];
    int seen = 0;
    for (Wording sentence : sentences) {
      seen++;
      for (int i = 0; i < sentence.length(); i++) {
        int stem = sentence.stem(i);
        if (stem != Wording.WEIGHTLESS && last[stem] != seen) {
          last[stem] = seen;
          frequency[stem]++;
        }
      }
    }
    return frequency;
  }

  private static int[] sum(int[] some, int[] others) {
    int[] sum = some.clone();
    Arrays.setAll(sum, i -> some[i] + others[i]);
    return sum;
  }

  /// Whether a token is a function word or punctuation.
  static boolean isWeightless(Token token) {
    return FunctionWords.holds(token);
  }

  /// The stems of a sentence that weigh something.
  public static Set<String> stems(Sentence sentence) {
    Set<String> stems = new HashSet<>();
    for (Token token : sentence.tokens()) {
      if (!isWeightless(token)) {
        stems.add(token.stem());
      }
    }
    return stems;
  }

  /// The weight of a token; 0 for function words and punctuation.
  public double of(Token token) {
    if (isWeightless(token)) {
      return 0;
    }
    Integer stem = numbers.get(token.stem());
    return (stem == null ? unseen : rarities[stem]) * BY_KIND[Wording.kind(token.word())];
  }

  /// The weight of a token of a sentence of the pair.
  double of(Wording sentence, int token) {
    int stem = sentence.stem(token);
    return stem == Wording.WEIGHTLESS ? 0 : rarities[stem] * BY_KIND[sentence.kind(token)];
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
