package org.stet.workbench;

import java.util.List;
import java.util.Optional;
import org.stet.review.Side;
import org.stet.text.Span;

/// The way from a sentence of one text to what answers to it in the other, moved or not.
public final class Counterpart {
  private Counterpart() {}

  /// What answers to the place of a text; empty where nothing does.
  ///
  /// @param offset in the text of that side
  public static Optional<Span> of(List<Tie> ties, Side side, int offset) {
    boolean original = side == Side.ORIGINAL;
    return ties.stream()
        .filter(
            tie ->
                (original ? tie.original() : tie.rewrite())
                    .filter(span -> span.contains(Span.at(offset)))
                    .isPresent())
        .flatMap(tie -> (original ? tie.rewrite() : tie.original()).stream())
        .findFirst();
  }
}
