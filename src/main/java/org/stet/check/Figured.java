package org.stet.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.alignment.Link;
import org.stet.language.Figure;
import org.stet.language.Figures;
import org.stet.language.FunctionWords;
import org.stet.language.TimeExpression;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.SpanIndex;
import org.stet.text.Token;

/// A place that says a number: a figure, or a word with a number in it (`77th`, `4-0`, `half`).
///
/// @param numbers those that the word itself says
record Figured(Span span, Optional<Figure> figure, List<BigDecimal> numbers) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// In months.
  private static final BigDecimal YEAR = BigDecimal.valueOf(12);

  /// The numbers of a link that stand in each other's place and say something else.
  static List<InPlace<Figured>> differing(Collation texts, Link link) {
    List<InPlace<Figured>> pairs =
        InPlace.in(
            link,
            tokens -> in(texts.ofRewrite(), link.rewrite(), tokens),
            tokens -> in(texts.ofOriginal(), link.original(), tokens));
    return pairs.stream()
        .filter(pair -> pair.ours().differs(pair.theirs()))
        .filter(pair -> !pair.ours().isTold(texts, link, pair.theirs()))
        .toList();
  }

  /// Whether another sentence of the link than that of its counterpart says the number: the place
  /// was filled from there.
  private boolean isTold(Collation texts, Link link, Figured counterpart) {
    return link.original().stream()
        .filter(sentence -> !sentence.span().overlaps(counterpart.span))
        .flatMap(sentence -> texts.ofOriginal().figures(sentence).stream())
        .anyMatch(theirs -> figure.filter(theirs::equivalent).isPresent());
  }

  static Figured of(Figure figure) {
    return new Figured(figure.span(), Optional.of(figure), List.of(figure.value()));
  }

  /// Whether both say the same number, of whatever.
  boolean hasNumberOf(Figured other) {
    if (figure.isPresent() && other.figure.isPresent()) {
      return figure.get().sameValue(other.figure.get());
    }
    return numbers.equals(other.numbers);
  }

  /// Whether one is the other rounded and nothing says so.
  boolean rounds(Figured other) {
    return figure.isPresent()
        && other.figure.isPresent()
        && figure.get().rounds(other.figure.get());
  }

  /// A number with what it counts, as one tells it beside the same number of something else.
  static Span counted(SpanIndex<Sentence> sentences, Span number) {
    Span counted = number;
    for (Sentence sentence : sentences.overlapping(number)) {
      for (Token token : sentence.words()) {
        boolean next =
            token.span().start() >= counted.end() && token.span().start() <= counted.end() + 1;
        boolean ended =
            counted.equals(number) ? FunctionWords.holds(token) : !token.tag().equals("NOUN");
        counted = next && !ended ? counted.cover(token.span()) : counted;
      }
    }
    return counted;
  }

  private boolean differs(Figured other) {
    if (figure.isPresent() && other.figure.isPresent()) {
      return !figure.get().equivalent(other.figure.get());
    }
    return !numbers.equals(other.numbers)
        && !isDecadeOf(other)
        && !other.isDecadeOf(this)
        && !isPart(other)
        && !other.isPart(this);
  }

  /// Whether it is the half or the quarter that the other tells in figures: 0.25, or in months of a
  /// year.
  private boolean isPart(Figured other) {
    if (figure.isPresent() || numbers.size() != 1 || other.numbers.size() != 1) {
      return false;
    }
    boolean months = other.figure.filter(told -> told.unit().equals("month")).isPresent();
    BigDecimal part = numbers.getFirst().multiply(months ? YEAR : BigDecimal.ONE);
    return part.compareTo(other.numbers.getFirst().multiply(HUNDRED)) == 0;
  }

  /// Whether it is `60s` where the other is `1960s`.
  private boolean isDecadeOf(Figured other) {
    if (numbers.size() != 1 || other.numbers.size() != 1) {
      return false;
    }
    BigDecimal[] parts = other.numbers.getFirst().divideAndRemainder(HUNDRED);
    return parts[0].signum() > 0
        && parts[1].compareTo(numbers.getFirst()) == 0
        && parts[1].remainder(BigDecimal.TEN).signum() == 0;
  }

  /// What the tokens say; dates are not numbers.
  private static List<Figured> in(Mentions mentions, List<Sentence> sentences, List<Token> tokens) {
    List<Figured> found = new ArrayList<>();
    if (tokens.stream().allMatch(token -> Figures.worth(token).isEmpty())) {
      return found;
    }
    List<Figure> figures = mentions.figures(sentences);
    List<TimeExpression> times = mentions.times(sentences);
    for (Token token : tokens) {
      List<BigDecimal> numbers = Figures.worth(token);
      boolean dated = times.stream().anyMatch(time -> time.span().overlaps(token.span()));
      if (numbers.isEmpty() || dated) {
        continue;
      }
      Optional<Figure> figure =
          figures.stream().filter(f -> f.span().overlaps(token.span())).findFirst();
      Figured next = new Figured(figure.map(Figure::span).orElse(token.span()), figure, numbers);
      if (found.isEmpty() || !found.getLast().span().equals(next.span())) {
        found.add(next);
      }
    }
    return found;
  }
}
