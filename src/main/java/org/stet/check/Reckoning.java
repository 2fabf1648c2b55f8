package org.stet.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stet.language.Figure;

/// Two figures of the original that a figure of the rewrite was reckoned from: their sum, their
/// difference, or so many times the same. It stands nowhere, yet may be right.
///
/// @param one before the other in the original
record Reckoning(Figure one, Figure other) {
  /// Small numbers are sums of others by chance.
  private static final BigDecimal LEAST = BigDecimal.TEN;

  private static final String PERCENT = "percent";
  private static final String POINTS = "percentage-point";

  /// The first two that a figure may have been reckoned from.
  static Optional<Reckoning> of(Figure figure, List<Figure> original) {
    return IntStream.range(0, original.size())
        .boxed()
        .flatMap(
            i ->
                original.subList(i + 1, original.size()).stream()
                    .map(other -> new Reckoning(original.get(i), other)))
        .filter(two -> two.makes(figure))
        .findFirst();
  }

  private boolean makes(Figure figure) {
    return isSum(figure) || isDifference(figure) || isTimes(figure);
  }

  private boolean isSum(Figure figure) {
    return areOfOneKind(figure) && is(figure, one.value().add(other.value()));
  }

  /// From 9 to 7 percent it is two points, not two percent.
  private boolean isDifference(Figure figure) {
    BigDecimal difference = one.value().subtract(other.value()).abs();
    boolean percent = one.unit().equals(PERCENT) && other.unit().equals(PERCENT);
    return percent
        ? figure.unit().equals(POINTS) && is(figure, difference)
        : areOfOneKind(figure) && is(figure, difference);
  }

  private boolean isTimes(Figure figure) {
    boolean measured = figure.unit().equals(one.unit()) != figure.unit().equals(other.unit());
    return measured && !figure.unit().isEmpty() && is(figure, one.value().multiply(other.value()));
  }

  /// Whether all three count the same, as far as they say.
  private boolean areOfOneKind(Figure figure) {
    return agree(one.unit(), other.unit())
        && agree(figure.unit(), one.unit())
        && agree(figure.unit(), other.unit())
        && (figure.value().compareTo(LEAST) >= 0
            || (!figure.unit().isEmpty() && figure.unit().equals(one.unit())));
  }

  private static boolean agree(String unit, String another) {
    return unit.isEmpty() || another.isEmpty() || unit.equals(another);
  }

  private static boolean is(Figure figure, BigDecimal value) {
    return figure.value().compareTo(value) == 0;
  }
}
