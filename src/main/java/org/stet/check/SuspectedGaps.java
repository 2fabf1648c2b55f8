package org.stet.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.language.GapReader;
import org.stet.text.Sentence;
import org.stet.text.Token;

/// Where a model that reads each sentence of a rewrite by itself suspects that words are missing.
///
/// @param doubts how probable it is that a word is missing before a token, by where the token
///     begins in the rewrite; tokens that were not read have none
public record SuspectedGaps(Map<Integer, Double> doubts) {
  /// Nothing was read.
  public static final SuspectedGaps NONE = new SuspectedGaps(Map.of());

  /// The doubt from which on it is heard; what it means is set when the model is written.
  private static final double LEAST = 0.9;

  public SuspectedGaps {
    doubts = Map.copyOf(doubts);
  }

  /// Reads the sentences that the original does not have as they stand.
  ///
  /// @param tick told before each sentence
  static SuspectedGaps read(
      GapReader reader, List<Sentence> original, List<Sentence> rewrite, Runnable tick) {
    Set<List<String>> taken = new HashSet<>();
    original.forEach(sentence -> taken.add(words(sentence)));
    Map<Integer, Double> doubts = new HashMap<>();
    for (Sentence sentence : rewrite) {
      List<String> words = words(sentence);
      if (!sentence.isHeading() && !taken.contains(words)) {
        tick.run();
        List<Double> read = reader.doubts(words);
        for (int at = 0; at < words.size(); at++) {
          doubts.put(sentence.tokens().get(at).span().start(), read.get(at));
        }
      }
    }
    return new SuspectedGaps(doubts);
  }

  private static List<String> words(Sentence sentence) {
    return sentence.tokens().stream().map(Token::surface).toList();
  }

  /// How probable it is that a word is missing before a token of the rewrite.
  double before(Token token) {
    return doubts.getOrDefault(token.span().start(), 0.0);
  }

  /// Whether that is probable enough to be told.
  boolean hasBefore(Token token) {
    return before(token) >= LEAST;
  }
}
