package org.stet.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stet.alignment.Weights;
import org.stet.language.Bound;
import org.stet.language.Figure;
import org.stet.language.Figures;
import org.stet.language.Names;
import org.stet.language.TimeExpression;
import org.stet.language.TimeExpressions;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Token;
import org.stet.text.TokenKind;

/// Two figures of one text for the same thing that cannot both be right.
record Contradiction(Count one, Count other) {
  /// Sentences apart at which two figures may still be of one event.
  private static final int NEAR = 2;

  /// Sentences that the headline sums up.
  private static final int SUMMED_UP = 4;

  /// Sentences apart at which nobody reads two figures together.
  private static final int FAR = 40;

  private static final List<Figure> NONE = List.of();

  /// The share of a sentence's words that another one must have to tell the same.
  private static final double SAME = 0.8;

  private static final int FEWEST = 4;
  private static final int NAME_BEGINNING = 4;

  /// Words by which a figure is of another time, or grows.
  private static final Set<String> OF_ANOTHER_TIME =
      Set.of(
          """
          earlier previous previously since toll rose risen revised similar ago initially later per
          each every total separate separately former"""
              .split("\\s", -1));

  /// A figure with the sentence that has it.
  ///
  /// @param toll what befell those whom it counts, or empty
  record Count(Sentence sentence, Figure figure, String toll) {
    /// Whether both count the same, as far as their own words go.
    boolean isOfSame(Count that) {
      return toll.equals(that.toll) && figure.unit().equals(that.figure.unit());
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

  /// The figures of some sentences of a text.
  static List<Count> counts(Document document, List<Sentence> sentences) {
    List<Count> counts = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Figure figure : isNumbered(sentence) ? Figures.in(document, sentence) : NONE) {
        counts.add(new Count(sentence, figure, Tolls.of(figure, sentence).orElse("")));
      }
    }
    return counts;
  }

  /// The contradictions between the figures of a text, in order.
  static List<Contradiction> in(Document document, List<Sentence> sentences) {
    List<Count> counts = counts(document, alike(sentences));
    List<Contradiction> found = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      Count one = counts.get(i);
      for (Count other : counts.subList(i + 1, counts.size())) {
        if (!one.isIn(other.sentence())
            && one.differs(other)
            && (isOneToll(document, one, other) || isOneStatement(document, one, other))
            && !isToldToo(one, other, counts)
            && !isSum(one, counts)
            && !isSum(other, counts)) {
          found.add(new Contradiction(one, other));
        }
      }
    }
    return found;
  }

  /// The sentences with numbers that tell of the same tolls, or the same in other words. What a
  /// figure counts is asked of these alone: the tagger, which knows it, is slow.
  private static List<Sentence> alike(List<Sentence> sentences) {
    List<Sentence> numbered = sentences.stream().filter(Contradiction::isNumbered).toList();
    List<Set<String>> stems = numbered.stream().map(Contradiction::stems).toList();
    SortedSet<Integer> alike = new TreeSet<>();
    for (int i = 0; i < numbered.size(); i++) {
      for (int j = i + 1; j < numbered.size(); j++) {
        Sentence one = numbered.get(i);
        Sentence other = numbered.get(j);
        if (one.index() > 0 && other.index() - one.index() > FAR) {
          break;
        }
        if ((isNear(one, other) && Tolls.told(one) && Tolls.told(other))
            || isSame(stems.get(i), stems.get(j))) {
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

  /// Whether a sentence with one of the figures has the other as well: then they are two things.
  private static boolean isToldToo(Count one, Count other, List<Count> counts) {
    return counts.stream()
        .anyMatch(
            count ->
                (count.isIn(one.sentence()) && count.figure().sameValue(other.figure()))
                    || (count.isIn(other.sentence()) && count.figure().sameValue(one.figure())));
  }

  /// Whether a figure adds up the others of its toll.
  private static boolean isSum(Count sum, List<Count> counts) {
    BigDecimal parts =
        counts.stream()
            .filter(count -> !count.equals(sum) && count.toll().equals(sum.toll()))
            .map(count -> count.figure().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    long tolls = counts.stream().filter(count -> count.toll().equals(sum.toll())).count();
    return !sum.toll().isEmpty() && tolls > 2 && parts.compareTo(sum.figure().value()) == 0;
  }

  private static boolean isOneToll(Document document, Count one, Count other) {
    if (one.toll().isEmpty() || !one.toll().equals(other.toll()) || !countAlike(one, other)) {
      return false;
    }
    return isNear(one.sentence(), other.sentence())
        && !isOfAnotherTime(one.sentence())
        && !isOfAnotherTime(other.sentence())
        && agree(document, one.sentence(), other.sentence())
        && shareNames(document, one.sentence(), other.sentence());
  }

  /// People are counted with or without the word; children are some of them.
  private static boolean countAlike(Count one, Count other) {
    String a = one.figure().unit();
    String b = other.figure().unit();
    return a.equals(b) || (isPeople(a) && isPeople(b));
  }

  private static boolean isPeople(String unit) {
    return unit.isEmpty() || unit.matches("peopl|person|dead|injur|wound");
  }

  private static boolean isOneStatement(Document document, Count one, Count other) {
    String unit = one.figure().unit();
    if (unit.isEmpty() || !unit.equals(other.figure().unit())) {
      return false;
    }
    return isSame(stems(one.sentence()), stems(other.sentence()))
        && !isOfAnotherTime(one.sentence())
        && !isOfAnotherTime(other.sentence())
        && agree(document, one.sentence(), other.sentence());
  }

  private static boolean isNear(Sentence one, Sentence other) {
    return other.index() - one.index() <= NEAR || (one.index() == 0 && other.index() <= SUMMED_UP);
  }

  private static boolean isSame(Set<String> ours, Set<String> theirs) {
    int fewer = Math.min(ours.size(), theirs.size());
    return fewer >= FEWEST && ours.stream().filter(theirs::contains).count() >= SAME * fewer;
  }

  private static Set<String> stems(Sentence sentence) {
    Set<String> numbers =
        sentence.tokens().stream()
            .filter(token -> token.kind() == TokenKind.NUMBER)
            .map(Token::stem)
            .collect(Collectors.toSet());
    Set<String> stems = new HashSet<>(Weights.stems(sentence));
    stems.removeAll(numbers);
    return stems;
  }

  private static boolean isOfAnotherTime(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(t -> OF_ANOTHER_TIME.contains(t.normal()));
  }

  /// Whether no time of one sentence speaks against those of the other.
  private static boolean agree(Document document, Sentence one, Sentence other) {
    List<TimeExpression> theirs = TimeExpressions.in(document, other);
    return theirs.isEmpty()
        || TimeExpressions.in(document, one).stream()
            .allMatch(time -> theirs.stream().anyMatch(t -> time.mayBe(t, Optional.empty())));
  }

  /// Whether one sentence names nobody and no place that the other does not.
  private static boolean shareNames(Document document, Sentence one, Sentence other) {
    Set<String> ours = names(document, one);
    Set<String> theirs = names(document, other);
    return ours.containsAll(theirs) || theirs.containsAll(ours);
  }

  /// The first letters of the words of the names: `Russia` is named in `Russian`.
  private static Set<String> names(Document document, Sentence sentence) {
    return Names.in(document, sentence).stream()
        .flatMap(name -> name.tokens().stream())
        .map(Token::normal)
        .map(name -> name.substring(0, Math.min(NAME_BEGINNING, name.length())))
        .collect(Collectors.toSet());
  }
}
