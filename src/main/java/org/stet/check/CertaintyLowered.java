package org.stet.check;

import java.util.List;
import java.util.function.Consumer;

/// The rewrite is less sure than the original: `will` became `may`, who was convicted is accused.
final class CertaintyLowered implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "certainty-lowered",
          List.of(),
          Category.ACCURACY,
          Severity.ERROR,
          List.of(
              new Example(
                  "The council will close the old bridge before the winter storms arrive.",
                  "The council ⟦may⟧ close the old bridge before the winter storms arrive."),
              new Example(
                  "The cashier took the money from the club’s safe on Monday.",
                  "The cashier ⟦allegedly⟧ took the money from the club’s safe on Monday."),
              new Example(
                  "The cashier was convicted of taking the money from the club’s safe.",
                  "The cashier was ⟦accused⟧ of taking the money from the club’s safe."),
              new Example(
                  "The council will close the old bridge before the winter storms arrive.",
                  "The council is going to close the old bridge before the winter storms arrive.")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    for (Turn turn : texts.ownTurns()) {
      int shift = Certainty.shift(turn);
      if (shift < 0) {
        Severity severity = shift == -2 ? Severity.ERROR : Severity.WARNING;
        report.accept(turn.finding(INFO, texts).severity(severity).done());
      }
    }
  }
}
