package org.stet.check;

import java.util.List;
import java.util.function.Consumer;

/// Who says something, left out of a sentence that the rewrite tells in its own words. Where it
/// takes the sentence over, that is [AttributionLost].
final class AttributionOmitted implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "omission-attribution",
          List.of(),
          Category.SOURCING,
          Severity.NOTE,
          List.of(
              new Example(
                  "The old stone bridge will stay closed until the spring storms are over, ⟦the"
                      + " mayor’s office said⟧.",
                  "Drivers must do without the old bridge until the storms of spring have passed."),
              new Example(
                  "The old stone bridge will stay closed until the spring storms are over, the"
                      + " mayor’s office said.",
                  "The mayor’s office said that drivers must do without the old bridge until the"
                      + " storms of spring have passed.")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    for (AttributionFindings.Pair pair : AttributionFindings.pairs(texts)) {
      pair.lost()
          .filter(pair::isRetold)
          .map(
              gone ->
                  Omission.of(
                      INFO,
                      texts,
                      pair.original(),
                      gone.span(),
                      0.6 * Omission.position(texts, pair.original())))
          .ifPresent(report);
    }
  }
}
