package org.stet.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.stet.language.Bound;
import org.stet.language.Figure;
import org.stet.text.Sentence;
import org.stet.text.TokenKind;

/// Two figures of one text for the same thing that cannot both be right.
record Contradiction(Count one, Count other) {
  /// Sentences apart at which nobody reads two figures together.
  private static final int FAR = 40;

  private static final List<Figure> NONE = List.of();

  /// A figure that speaks against so many others needs no more of them.
  private static final int MOST = 4;

  /// A figure with the sentence that has it.
  ///
  /// @param toll what befell those whom it counts, or empty
  record Count(Sentence sentence, Figure figure, String toll) {
    /// The same for all counts of the same thing that give the same number.
    String key() {
      return String.join(
          "|",
          figure.value().stripTrailingZeros().toPlainString(),
          toll,
          toll.isEmpty() ? figure.unit() : "");
    }

    private boolean isIn(Sentence that) {
      return sentence.index() == that.index();
    }

    private boolean differs(Count that) {
      return figure.bound() == Bound.EXACT
          && that.figure.bound() == Bound.EXACT
          && !figure.equivalent(that.figure)
          && !figure.rounds(that.figure)
          && !that.figure.rounds(figure);
    }
  }

  /// The same for contradictions between the same figures for the same things.
  Set<String> key() {
    return new HashSet<>(List.of(one.key(), other.key()));
  }

  /// The figures of some sentences of a text.
  static List<Count> counts(Mentions mentions, List<Sentence> sentences) {
    List<Count> counts = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Figure figure : isNumbered(sentence) ? mentions.figures(sentence) : NONE) {
        counts.add(new Count(sentence, figure, Tolls.of(figure, sentence).orElse("")));
      }
    }
    return counts;
  }

  /// The contradictions between the figures of a text, in order.
  static List<Contradiction> in(Mentions mentions, List<Sentence> sentences) {
    List<Count> counts = counts(mentions, alike(sentences));
    Statements statements = new Statements(mentions, counts);
    List<Contradiction> found = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      Count one = counts.get(i);
      int told = 0;
      for (int j = i + 1; j < counts.size() && told < MOST; j++) {
        Count other = counts.get(j);
        if (isFar(one.sentence(), other.sentence())) {
          break;
        }
        if (!one.isIn(other.sentence()) && one.differs(other) && statements.areOne(one, other)) {
          found.add(new Contradiction(one, other));
          told++;
        }
      }
    }
    return found;
  }

  private static boolean isFar(Sentence one, Sentence other) {
    return one.index() > 0 && other.index() - one.index() > FAR;
  }

  /// The sentences with numbers that tell of the same tolls, or the same in other words. What a
  /// figure counts is asked of these alone: the tagger, which knows it, is slow.
  private static List<Sentence> alike(List<Sentence> sentences) {
    List<Sentence> numbered = sentences.stream().filter(Contradiction::isNumbered).toList();
    List<Set<String>> stems = numbered.stream().map(Statements::stems).toList();
    NavigableSet<Integer> alike = new TreeSet<>();
    for (int i = 0; i < numbered.size(); i++) {
      for (int j = i + 1; j < numbered.size(); j++) {
        Sentence one = numbered.get(i);
        Sentence other = numbered.get(j);
        if (isFar(one, other)) {
          break;
        }
        if ((Statements.areNear(one, other) && Tolls.told(one) && Tolls.told(other))
            || Statements.areSame(stems.get(i), stems.get(j))) {
          alike.add(i);
          alike.add(j);
        }
      }
    }
    return alike.stream().map(numbered::get).toList();
  }

  private static boolean isNumbered(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> token.kind() == TokenKind.NUMBER);
  }
}
