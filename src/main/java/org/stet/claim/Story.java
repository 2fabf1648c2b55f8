package org.stet.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stet.alignment.Vocabulary;
import org.stet.language.Figure;
import org.stet.language.Figures;
import org.stet.language.FunctionWords;
import org.stet.language.Name;
import org.stet.language.Names;
import org.stet.language.TimeExpression;
import org.stet.language.TimeExpressions;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Token;
import org.stet.text.TokenKind;

/// What the whole original holds, for asking whether something stands anywhere in it.
final class Story {
  private static final Set<String> NEGATIONS =
      Set.of(
          "no", "not", "n't", "never", "none", "nobody", "nothing", "neither", "nor", "without",
          "cannot", "unable", "denied", "deny", "denies", "refused", "failed");

  private final Vocabulary vocabulary;
  private final Set<String> words = new HashSet<>();
  private final Set<List<String>> pairs = new HashSet<>();
  private final Set<List<String>> triples = new HashSet<>();
  private final Set<BigDecimal> numbers = new HashSet<>();
  private final Set<String> times = new HashSet<>();

  Story(Document document, List<Sentence> sentences) {
    List<String> words = new ArrayList<>();
    vocabulary = new Vocabulary(sentences);
    for (Sentence sentence : sentences) {
      words.addAll(normals(sentence));
      List<TimeExpression> told = TimeExpressions.in(document, sentence);
      told.forEach(time -> times.add(time.normal()));
      numbers.addAll(Figures.numbers(sentence, told));
    }
    this.words.addAll(words);
    pairs.addAll(runs(words, 2));
    triples.addAll(runs(words, 3));
  }

  private static List<String> normals(Sentence sentence) {
    return sentence.words().stream().map(Token::normal).toList();
  }

  private static List<List<String>> runs(List<String> words, int length) {
    List<List<String>> runs = new ArrayList<>();
    for (int i = 0; i + length <= words.size(); i++) {
      runs.add(words.subList(i, i + length));
    }
    return runs;
  }

  boolean has(Token token) {
    return vocabulary.has(token);
  }

  /// The words and numbers of a sentence that say what the story says, maybe in another form: its
  /// own, the times that it tells (`18:00` for `6 p.m.`), its numbers with what they measure
  /// (`£1million` for `1 million pounds`, `12 months` for `a year`).
  Set<Token> known(Document rewrite, Sentence sentence) {
    List<TimeExpression> told = TimeExpressions.in(rewrite, sentence);
    Set<Token> known = new HashSet<>();
    List<Figure> years =
        Figures.in(rewrite, sentence).stream()
            .filter(figure -> figure.partOfYear().filter(words::contains).isPresent())
            .toList();
    boolean counts = false;
    for (Token word : sentence.words()) {
      List<BigDecimal> worth = Figures.worth(word);
      boolean number =
          (word.kind() == TokenKind.NUMBER && numbers.containsAll(worth))
              || years.stream().anyMatch(year -> year.span().overlaps(word.span()));
      counts = number || (counts && (!worth.isEmpty() || Figures.isUnit(word)));
      if (counts
          || has(word)
          || told.stream().anyMatch(time -> tells(time) && time.span().overlaps(word.span()))) {
        known.add(word);
      }
    }
    return known;
  }

  private boolean tells(TimeExpression time) {
    return times.contains(time.normal());
  }

  /// The share of its runs of three words that the story lacks.
  double newTriples(Sentence sentence) {
    List<List<String>> runs = runs(normals(sentence), 3);
    long unknown = runs.stream().filter(run -> !triples.contains(run)).count();
    return runs.isEmpty() ? 0 : (double) unknown / runs.size();
  }

  /// The share of its words that stand beside a neighbour that they have in the story too.
  double copiedShare(Sentence sentence) {
    return (double) copiedWords(sentence) / Math.max(1, sentence.words().size());
  }

  /// How many of its words stand beside a neighbour that they have in the story too.
  int copiedWords(Sentence sentence) {
    List<List<String>> runs = runs(normals(sentence), 2);
    int copied = 0;
    for (int i = 0; i <= runs.size(); i++) {
      boolean before = i > 0 && pairs.contains(runs.get(i - 1));
      boolean after = i < runs.size() && pairs.contains(runs.get(i));
      copied += before || after ? 1 : 0;
    }
    return copied;
  }

  /// The words of names that the story lacks.
  int newNames(Document rewrite, Sentence sentence) {
    int count = 0;
    for (Name name : Names.in(rewrite, sentence)) {
      count += (int) name.tokens().stream().filter(token -> !has(token)).count();
    }
    return count;
  }

  /// The times told by words that the story lacks, such as a weekday.
  int newTimes(Document rewrite, Sentence sentence) {
    int count = 0;
    for (TimeExpression time : TimeExpressions.in(rewrite, sentence)) {
      boolean known =
          sentence.words().stream()
              .filter(word -> time.span().overlaps(word.span()) && !FunctionWords.holds(word))
              .allMatch(this::has);
      count += known || tells(time) ? 0 : 1;
    }
    return count;
  }

  /// The figures whose value the story has nowhere.
  int newFigures(Document rewrite, Sentence sentence) {
    int count = 0;
    for (Figure figure : Figures.in(rewrite, sentence)) {
      count += numbers.contains(figure.value().stripTrailingZeros()) ? 0 : 1;
    }
    return count;
  }

  /// Whether a sentence denies something.
  static boolean denies(Sentence sentence) {
    return sentence.words().stream()
        .map(Token::normal)
        .anyMatch(word -> NEGATIONS.contains(word) || word.endsWith("n't"));
  }
}
