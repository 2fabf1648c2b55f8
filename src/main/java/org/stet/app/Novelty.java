package org.stet.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.language.FunctionWords;
import org.stet.text.Sentence;
import org.stet.text.Token;
import org.stet.text.TokenKind;

/// How much of a rewrite is new: what a reader without any understanding can count. A checker that
/// does not beat it has only found out that rewriting is not copying.
final class Novelty {
  private final Set<String> stems = new HashSet<>();
  private final Set<String> normals = new HashSet<>();
  private final Set<List<String>> known = new HashSet<>();

  Novelty(List<Sentence> original) {
    for (Sentence sentence : original) {
      sentence.words().forEach(word -> stems.add(word.stem()));
      sentence.words().forEach(word -> normals.add(word.normal()));
      known.addAll(trigrams(sentence));
    }
  }

  private static List<List<String>> trigrams(Sentence sentence) {
    List<String> words = sentence.words().stream().map(Token::normal).toList();
    List<List<String>> runs = new ArrayList<>();
    for (int i = 0; i + 3 <= words.size(); i++) {
      runs.add(words.subList(i, i + 3));
    }
    return runs;
  }

  /// The program's own score of these sentences beside every floor: the share of content words
  /// whose stem the original lacks, the share of runs of three words that it lacks, and how many
  /// numbers and capitalised words it lacks.
  Map<Judged.Measure, Double> scores(List<Sentence> rewrite, double own) {
    List<Token> content =
        rewrite.stream()
            .flatMap(s -> s.words().stream())
            .filter(word -> !FunctionWords.holds(word))
            .toList();
    List<List<String>> runs = rewrite.stream().flatMap(s -> trigrams(s).stream()).toList();
    double figuresAndNames =
        content.stream()
            .filter(word -> word.kind() == TokenKind.NUMBER || word.isCapitalised())
            .filter(word -> !normals.contains(word.normal()))
            .count();
    return Map.of(
        Judged.Measure.STET,
        own,
        Judged.Measure.NEW_WORDS,
        share(content.stream().filter(w -> !stems.contains(w.stem())).count(), content.size()),
        Judged.Measure.NEW_TRIGRAMS,
        share(runs.stream().filter(run -> !known.contains(run)).count(), runs.size()),
        Judged.Measure.FIGURES_AND_NAMES,
        figuresAndNames);
  }

  private static double share(long part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
