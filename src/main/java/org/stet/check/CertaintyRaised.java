package org.stet.check;

import java.util.List;
import java.util.function.Consumer;

/// The rewrite is surer than the original: `may` became `will`, `allegedly` is gone, who was
/// accused is convicted.
final class CertaintyRaised implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "certainty-raised",
          List.of(),
          Category.ACCURACY,
          Severity.ERROR,
          List.of(
              new Example(
                  "The council may close the old bridge before the winter storms arrive.",
                  "The council ⟦will⟧ close the old bridge before the winter storms arrive."),
              new Example(
                  "The cashier allegedly took the money from the club’s safe on Monday.",
                  "The cashier ⟦took⟧ the money from the club’s safe on Monday."),
              new Example(
                  "The cashier was accused of taking the money from the club’s safe.",
                  "The cashier was ⟦convicted⟧ of taking the money from the club’s safe."),
              new Example(
                  "The council is expected to close the old bridge before the winter.",
                  "The council ⟦will⟧ close the old bridge before the winter."),
              new Example(
                  "The council may close the old bridge before the winter storms arrive.",
                  "The council might close the old bridge before the winter storms arrive."),
              new Example(
                  "Engineers said a blocked drain may have weakened the pier of the old bridge.",
                  "The old bridge’s pier was ⟦weakened⟧ by a blocked drain, engineers said."),
              new Example(
                  "Engineers said a blocked drain may have weakened the pier of the old bridge.",
                  "The old bridge’s pier was perhaps weakened by a blocked drain, engineers"
                      + " said."),
              new Example(
                  "The cashier is suspected of breaking into the club’s safe twice since March.",
                  "The cashier ⟦broke⟧ into the club’s safe twice since March."),
              new Example(
                  "The plan must still be approved by the council of the town in the spring.",
                  "The plan ⟦has been⟧ approved by the council of the town in the spring."),
              new Example(
                  "The plan must still be approved by the council of the town in the spring.",
                  "The plan has still to be approved by the council of the town in the spring."),
              new Example(
                  "The council will close the old bridge on Friday, a spokesman for it said.",
                  "On Friday the old bridge was ⟦closed⟧ by the council, said a spokesman for it.")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    for (Turn turn : texts.ownTurns()) {
      int shift = Certainty.shift(turn);
      if (shift > 0) {
        Severity severity = shift == 2 ? Severity.ERROR : Severity.WARNING;
        report.accept(turn.finding(INFO, texts).severity(severity).done());
      }
    }
    for (Retelling retelling : texts.retellings()) {
      retelling.certaintyRaised().stream()
          .map(change -> Retelling.finding(INFO, texts, change).done())
          .forEach(report);
    }
  }
}
