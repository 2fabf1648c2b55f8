package org.stet.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.alignment.Weights;
import org.stet.check.Contradiction.Count;
import org.stet.language.TimeExpression;
import org.stet.text.Sentence;
import org.stet.text.Token;
import org.stet.text.TokenKind;

/// Tells whether two figures of one text are of the same event, or of the same statement. What it
/// asks of a sentence or a toll, it asks once.
final class Statements {
  /// Sentences apart at which two figures may still be of one event.
  private static final int NEAR = 2;

  /// Sentences that the headline sums up.
  private static final int SUMMED_UP = 4;

  /// The share of a sentence's words that another one must have to tell the same.
  private static final double SAME = 0.8;

  private static final int FEWEST = 4;
  private static final int NAME_BEGINNING = 4;

  /// Figures of a toll from which on one of them may add up the others.
  private static final int SUMMED = 3;

  private static final Set<String> PEOPLE = Set.of("", "peopl", "person", "dead", "injur", "wound");

  /// Words by which a figure is of another time, or grows.
  private static final Set<String> OF_ANOTHER_TIME =
      Set.of(
          """
          earlier previous previously since toll rose risen revised similar ago initially later per
          each every total separate separately former"""
              .split("\\s", -1));

  private final Mentions mentions;
  private final Map<Integer, Set<BigDecimal>> values = new HashMap<>();
  private final Map<String, List<Count>> tolls;
  private final Map<Integer, Set<String>> stems = new HashMap<>();
  private final Map<Integer, Set<String>> names = new HashMap<>();
  private final Map<String, BigDecimal> sums = new HashMap<>();

  /// @param counts all that are held against each other
  Statements(Mentions mentions, List<Count> counts) {
    this.mentions = mentions;
    this.tolls = counts.stream().collect(Collectors.groupingBy(Count::toll));
    for (Count count : counts) {
      values
          .computeIfAbsent(count.sentence().index(), unknown -> new HashSet<>())
          .add(value(count));
    }
    tolls.forEach(
        (toll, all) ->
            sums.put(
                toll,
                all.stream().map(Statements::value).reduce(BigDecimal.ZERO, BigDecimal::add)));
  }

  private static BigDecimal value(Count count) {
    return count.figure().value().stripTrailingZeros();
  }

  /// Whether two figures of different sentences are told of the same thing.
  boolean areOne(Count one, Count other) {
    return !isToldToo(one, other)
        && (isOneToll(one, other) || isOneStatement(one, other))
        && !isSum(one)
        && !isSum(other);
  }

  /// Whether a sentence with one of the figures has the other as well: then they are two things.
  private boolean isToldToo(Count one, Count other) {
    return has(one.sentence(), value(other)) || has(other.sentence(), value(one));
  }

  private boolean has(Sentence sentence, BigDecimal value) {
    return values.getOrDefault(sentence.index(), Set.of()).contains(value);
  }

  /// Whether a figure adds up the others of its toll.
  private boolean isSum(Count sum) {
    BigDecimal all = sums.getOrDefault(sum.toll(), BigDecimal.ZERO);
    return !sum.toll().isEmpty()
        && tolls.getOrDefault(sum.toll(), List.of()).size() >= SUMMED
        && all.subtract(sum.figure().value()).compareTo(sum.figure().value()) == 0;
  }

  private boolean isOneToll(Count one, Count other) {
    return !one.toll().isEmpty()
        && one.toll().equals(other.toll())
        && countAlike(one, other)
        && areNear(one.sentence(), other.sentence())
        && areOfOneTime(one.sentence(), other.sentence())
        && shareNames(one.sentence(), other.sentence());
  }

  /// People are counted with or without the word; children are some of them.
  private static boolean countAlike(Count one, Count other) {
    String a = one.figure().unit();
    String b = other.figure().unit();
    return a.equals(b) || (PEOPLE.contains(a) && PEOPLE.contains(b));
  }

  private boolean isOneStatement(Count one, Count other) {
    String unit = one.figure().unit();
    return !unit.isEmpty()
        && unit.equals(other.figure().unit())
        && areSame(known(one.sentence()), known(other.sentence()))
        && areOfOneTime(one.sentence(), other.sentence());
  }

  private Set<String> known(Sentence sentence) {
    return once(stems, sentence, Statements::stems);
  }

  private static Set<String> once(
      Map<Integer, Set<String>> known, Sentence sentence, Function<Sentence, Set<String>> worker) {
    return known.computeIfAbsent(sentence.index(), unknown -> worker.apply(sentence));
  }

  /// Whether a figure of the one may be of the same event as one of the other, which stands behind.
  static boolean areNear(Sentence one, Sentence other) {
    return other.index() - one.index() <= NEAR || (one.index() == 0 && other.index() <= SUMMED_UP);
  }

  /// Whether two sentences with these stems tell the same.
  static boolean areSame(Set<String> ours, Set<String> theirs) {
    int fewer = Math.min(ours.size(), theirs.size());
    return fewer >= FEWEST && ours.stream().filter(theirs::contains).count() >= SAME * fewer;
  }

  /// The stems of a sentence's words, without its numbers.
  static Set<String> stems(Sentence sentence) {
    Set<String> stems = new HashSet<>(Weights.stems(sentence));
    sentence.tokens().stream()
        .filter(token -> token.kind() == TokenKind.NUMBER)
        .map(Token::stem)
        .forEach(stems::remove);
    return stems;
  }

  private boolean areOfOneTime(Sentence one, Sentence other) {
    return !isOfAnotherTime(one) && !isOfAnotherTime(other) && agree(one, other);
  }

  private static boolean isOfAnotherTime(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(t -> OF_ANOTHER_TIME.contains(t.normal()));
  }

  /// Whether no time of one sentence speaks against those of the other.
  private boolean agree(Sentence one, Sentence other) {
    List<TimeExpression> theirs = mentions.times(other);
    return theirs.isEmpty()
        || mentions.times(one).stream()
            .allMatch(time -> theirs.stream().anyMatch(t -> time.mayBe(t, Optional.empty())));
  }

  /// Whether one sentence names nobody and no place that the other does not.
  private boolean shareNames(Sentence one, Sentence other) {
    Set<String> ours = once(names, one, this::named);
    Set<String> theirs = once(names, other, this::named);
    return ours.containsAll(theirs) || theirs.containsAll(ours);
  }

  /// The first letters of the words of the names: `Russia` is named in `Russian`.
  private Set<String> named(Sentence sentence) {
    return mentions.names(sentence).stream()
        .flatMap(name -> name.tokens().stream())
        .map(Token::normal)
        .map(name -> name.substring(0, Math.min(NAME_BEGINNING, name.length())))
        .collect(Collectors.toSet());
  }
}
