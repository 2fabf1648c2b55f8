package org.stet.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.stet.text.Token;
import org.stet.text.TokenKind;

/// A share told by two numbers: `one in five`, `two out of three`.
///
/// @param words how many tokens tell it
/// @param percent rounded to a whole number
record Share(int words, BigDecimal percent) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// Shares are told of small numbers: `nine in ten`, but not `nine in 2020`.
  private static final BigDecimal MOST = BigDecimal.valueOf(20);

  /// The one that begins at a token.
  static Optional<Share> at(List<Token> tokens, int start) {
    if (start + 2 >= tokens.size() || tokens.get(start).kind() != TokenKind.NUMBER) {
      return Optional.empty();
    }
    boolean out =
        tokens.get(start + 1).normal().equals("out") && tokens.get(start + 2).normal().equals("of");
    int last = start + (out ? 3 : 2);
    boolean joined = out || tokens.get(start + 1).normal().equals("in");
    if (!joined || last >= tokens.size() || tokens.get(last).kind() != TokenKind.NUMBER) {
      return Optional.empty();
    }
    List<BigDecimal> some = Figures.worth(tokens.get(start));
    List<BigDecimal> all = Figures.worth(tokens.get(last));
    return some.size() == 1 && all.size() == 1 && isPart(some.getFirst(), all.getFirst())
        ? Optional.of(new Share(last - start + 1, percent(some.getFirst(), all.getFirst())))
        : Optional.empty();
  }

  private static boolean isPart(BigDecimal some, BigDecimal all) {
    return some.signum() > 0 && some.compareTo(all) < 0 && all.compareTo(MOST) <= 0;
  }

  private static BigDecimal percent(BigDecimal some, BigDecimal all) {
    return some.multiply(HUNDRED).divide(all, 0, RoundingMode.HALF_UP);
  }
}
