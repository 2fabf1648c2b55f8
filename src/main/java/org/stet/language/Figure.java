package org.stet.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.stet.text.Span;

/// A number that counts or measures something.
///
/// @param span the number with its currency sign and its multiplier word (`1.5 million`)
/// @param value after the multiplier
/// @param unit the name of the unit of measure, the stem of what is counted, `percent`, or a
///     currency sign; empty where nothing follows
/// @param bound what the words before it make of it
public record Figure(Span span, BigDecimal value, String unit, Bound bound) {
  /// Conversions are printed to two or three digits (`1,300 square kilometers (500 square miles)`).
  private static final double CONVERTED = 0.04;

  /// How far `about` reaches, as a share of the value.
  private static final double ABOUT = 0.1;

  private static final Map<BigDecimal, String> PARTS_OF_YEAR =
      Map.of(
          BigDecimal.valueOf(12), "year",
          BigDecimal.valueOf(6), "half",
          BigDecimal.valueOf(3), "quarter");

  /// The unit of `300m` where neither what is counted nor a currency says which it is: 300 million,
  /// or 300 metres.
  static final String MILLIONS_OR_METRES = "m";

  private static final BigDecimal MILLION = new BigDecimal("1000000");

  /// Whether both say the same number.
  public boolean sameValue(Figure other) {
    return value.compareTo(other.value) == 0;
  }

  /// Whether both say the same of the same kind of thing: the same number, unless their units say
  /// otherwise; a conversion; a number that `about` or `more than` lets stand for the other.
  public boolean equivalent(Figure other) {
    return beside(other).says(other.beside(this));
  }

  private boolean says(Figure other) {
    Optional<Units.Unit> ours = Units.of(unit);
    Optional<Units.Unit> theirs = Units.of(other.unit);
    if (ours.isPresent() && theirs.isPresent() && !ours.equals(theirs)) {
      return ours.get().dimension().equals(theirs.get().dimension())
          && near(
              ours.get().inBase(value.doubleValue()),
              theirs.get().inBase(other.value.doubleValue()),
              CONVERTED);
    }
    return sameValue(other) || reaches(other) || other.reaches(this);
  }

  /// What it is beside another: metres beside a length, where it may be either.
  private Figure beside(Figure other) {
    boolean length = Units.of(other.unit).filter(u -> u.dimension().equals("length")).isPresent();
    return length && unit.equals(MILLIONS_OR_METRES)
        ? new Figure(span, value.divide(MILLION), "metre", bound)
        : this;
  }

  /// Whether both count the same thing or measure the same dimension, as far as one can tell; all
  /// money is one, and all time.
  public boolean comparable(Figure other) {
    String one = beside(other).unit;
    String two = other.beside(this).unit;
    Optional<String> ours = Units.of(one).map(Figure::family);
    return one.equals(two) || (ours.isPresent() && ours.equals(Units.of(two).map(Figure::family)));
  }

  private static String family(Units.Unit unit) {
    return unit.dimension().replaceFirst("^money-.*", "money").replaceFirst("^span$", "time");
  }

  /// How much it is in the base unit of its dimension, or the number itself where it measures
  /// nothing.
  public double measured() {
    return Units.of(unit).map(u -> u.inBase(value.doubleValue())).orElse(value.doubleValue());
  }

  /// Whether one is the other rounded and nothing says so: `1.5 million` for 1,497,312.
  public boolean rounds(Figure other) {
    int digits = value.stripTrailingZeros().precision();
    return digits > 1
        && digits < other.value.stripTrailingZeros().precision()
        && other.value.round(new MathContext(digits, RoundingMode.HALF_UP)).compareTo(value) == 0;
  }

  /// Whether the words before this figure let it stand for the other.
  private boolean reaches(Figure other) {
    double mine = value.doubleValue();
    double exact = other.value.doubleValue();
    return other.bound == Bound.EXACT
        && switch (bound) {
          case EXACT -> false;
          case ABOUT -> near(mine, exact, ABOUT);
          case AT_MOST -> exact <= mine && near(mine, exact, ABOUT);
          case AT_LEAST, OVER -> exact >= mine && near(mine, exact, ABOUT);
        };
  }

  private static boolean near(double a, double b, double share) {
    return Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b));
  }

  /// What its months are in years, if they are a part with a word of its own: `half` for six.
  public Optional<String> partOfYear() {
    return unit.equals("month")
        ? Optional.ofNullable(PARTS_OF_YEAR.get(value.stripTrailingZeros()))
        : Optional.empty();
  }
}
