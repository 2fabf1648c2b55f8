package org.stet.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.check.Result;
import org.stet.language.FunctionWords;
import org.stet.text.Sentence;
import org.stet.text.Token;
import org.stet.text.TokenKind;

/// How much of a rewrite is new: what a reader without any understanding can count. A checker that
/// does not beat it has only found out that rewriting is not copying.
///
/// @param words the share of the rewrite's content words whose stem the original lacks
/// @param trigrams the share of runs of three words that the original lacks
/// @param figuresAndNames how many numbers and capitalised words the original lacks
record Novelty(double words, double trigrams, double figuresAndNames) {
  static Novelty of(Result result) {
    List<Sentence> original = result.texts().alignment().original();
    List<Sentence> rewrite = result.texts().alignment().rewrite();
    Set<String> stems = new HashSet<>();
    Set<String> normals = new HashSet<>();
    Set<List<String>> known = new HashSet<>();
    for (Sentence sentence : original) {
      sentence.words().forEach(word -> stems.add(word.stem()));
      sentence.words().forEach(word -> normals.add(word.normal()));
      known.addAll(trigrams(sentence));
    }
    List<Token> words = rewrite.stream().flatMap(s -> s.words().stream()).toList();
    List<Token> content = words.stream().filter(word -> !FunctionWords.holds(word)).toList();
    List<List<String>> runs = rewrite.stream().flatMap(s -> trigrams(s).stream()).toList();
    return new Novelty(
        share(content.stream().filter(w -> !stems.contains(w.stem())).count(), content.size()),
        share(runs.stream().filter(run -> !known.contains(run)).count(), runs.size()),
        content.stream()
            .filter(word -> word.kind() == TokenKind.NUMBER || word.isCapitalised())
            .filter(word -> !normals.contains(word.normal()))
            .count());
  }

  private static List<List<String>> trigrams(Sentence sentence) {
    List<String> words = sentence.words().stream().map(Token::normal).toList();
    List<List<String>> runs = new ArrayList<>();
    for (int i = 0; i + 3 <= words.size(); i++) {
      runs.add(words.subList(i, i + 3));
    }
    return runs;
  }

  private static double share(long part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /// Every measure of a text.
  Map<Judged.Measure, Double> scores(double own) {
    return Map.of(
        Judged.Measure.STET, own,
        Judged.Measure.NEW_WORDS, words,
        Judged.Measure.NEW_TRIGRAMS, trigrams,
        Judged.Measure.FIGURES_AND_NAMES, figuresAndNames);
  }
}
