package org.stet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.language.Figure;
import org.stet.language.FunctionWords;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Token;
import org.stet.text.TokenKind;

/// Two figures of one sentence that have changed places: each stands beside the words that the
/// original has beside the other.
final class FigureSwaps {
  private static final Set<String> DIRECTIONS = Set.of("from", "to");

  private final Side original;
  private final Side rewrite;

  private FigureSwaps(Side original, Side rewrite) {
    this.original = original;
    this.rewrite = rewrite;
  }

  /// The figures of the rewrite that stand in another one's place, each with the one whose place it
  /// is.
  static List<InPlace<Figure>> in(Collation texts, Sentence original, Sentence rewrite) {
    List<Figure> theirs = texts.ofOriginal().figures(original);
    List<Figure> ours = texts.ofRewrite().figures(rewrite);
    if (theirs.size() < 2 || ours.size() < 2) {
      return List.of();
    }
    Set<String> shared = stems(rewrite.words());
    shared.retainAll(stems(original.words()));
    return new FigureSwaps(new Side(original, theirs, shared), new Side(rewrite, ours, shared))
        .found();
  }

  private static Set<String> stems(List<Token> words) {
    return words.stream()
        .filter(word -> !FunctionWords.holds(word) && word.kind() != TokenKind.NUMBER)
        .map(Token::stem)
        .collect(Collectors.toSet());
  }

  private List<InPlace<Figure>> found() {
    List<InPlace<Figure>> found = new ArrayList<>();
    for (int i = 0; i < rewrite.figures.size(); i++) {
      for (int j = i + 1; j < rewrite.figures.size(); j++) {
        Figure one = rewrite.figures.get(i);
        Figure other = rewrite.figures.get(j);
        Optional<Figure> was = original.only(one);
        Optional<Figure> wasOther = original.only(other);
        if (was.isPresent()
            && wasOther.isPresent()
            && !was.equals(wasOther)
            && areSwapped(one, other, was.get(), wasOther.get())) {
          found.add(new InPlace<>(one, wasOther.get()));
          found.add(new InPlace<>(other, was.get()));
        }
      }
    }
    return found;
  }

  /// By `from` and `to` where they stand before all four, or else by the nearest words.
  private boolean areSwapped(Figure one, Figure other, Figure was, Figure wasOther) {
    boolean leads =
        rewrite.direction(one).isPresent()
            && rewrite.direction(other).isPresent()
            && original.direction(was).isPresent()
            && original.direction(wasOther).isPresent();
    if (leads) {
      return areSwapped(side -> side::direction, one, other, was, wasOther);
    }
    return areSwapped(side -> side::before, one, other, was, wasOther)
        || areSwapped(side -> side::behind, one, other, was, wasOther);
  }

  private boolean areSwapped(
      Function<Side, Function<Figure, Optional<String>>> words,
      Figure one,
      Figure other,
      Figure was,
      Figure wasOther) {
    Optional<String> there = words.apply(original).apply(was);
    Optional<String> thereOther = words.apply(original).apply(wasOther);
    return there.isPresent()
        && thereOther.isPresent()
        && !there.equals(thereOther)
        && words.apply(rewrite).apply(one).equals(thereOther)
        && words.apply(rewrite).apply(other).equals(there);
  }

  /// One of the two sentences.
  ///
  /// @param shared the words that both have
  private record Side(Sentence sentence, List<Figure> figures, Set<String> shared) {
    /// The figure with the same number, where it is the only one.
    Optional<Figure> only(Figure figure) {
      List<Figure> same = figures.stream().filter(figure::sameValue).toList();
      return same.size() == 1 ? same.stream().findFirst() : Optional.empty();
    }

    /// Whether a change leads to the figure or from it, by the word before it.
    Optional<String> direction(Figure figure) {
      return sentence.words().stream()
          .filter(word -> word.span().end() <= figure.span().start())
          .reduce((first, last) -> last)
          .map(Token::normal)
          .filter(DIRECTIONS::contains);
    }

    /// The nearest of the shared words between a figure and the one before it.
    Optional<String> before(Figure figure) {
      int start =
          figures.stream()
              .map(other -> other.span().end())
              .filter(end -> end <= figure.span().start())
              .max(Integer::compare)
              .orElse(sentence.span().start());
      List<String> words = between(new Span(start, figure.span().start()));
      return words.isEmpty() ? Optional.empty() : Optional.of(words.getLast());
    }

    /// The nearest of the shared words between a figure and the next one.
    Optional<String> behind(Figure figure) {
      int end =
          figures.stream()
              .map(other -> other.span().start())
              .filter(start -> start >= figure.span().end())
              .min(Integer::compare)
              .orElse(sentence.span().end());
      return between(new Span(figure.span().end(), end)).stream().findFirst();
    }

    private List<String> between(Span place) {
      return sentence.words().stream()
          .filter(word -> place.contains(word.span()))
          .map(Token::stem)
          .filter(shared::contains)
          .toList();
    }
  }
}
