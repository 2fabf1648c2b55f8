package org.stet.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.stet.claim.Attributions.Attribution;

/// What somebody is said to say, told as a fact: the words that say who says it were cut.
final class AttributionLost implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "attribution-lost",
          List.of(),
          Category.SOURCING,
          Severity.WARNING,
          List.of(
              new Example(
                  "The bridge will stay closed until the spring, the mayor’s office said.",
                  "The bridge will stay closed until the ⟦spring⟧."),
              new Example(
                  "According to the harbour police, two men left the boat before it sank off Brae.",
                  "⟦Two⟧ men left the boat before it sank off Brae."),
              new Example(
                  "The mayor’s office said on Friday that the bridge will stay closed until the spring.",
                  "The bridge will stay closed until the spring, according to the mayor."),
              new Example(
                  "The bridge will stay closed until the spring, Ada Lorne said on Monday.",
                  "The bridge will stay closed until the spring, Ada Lorne, stated on Monday."),
              new Example(
                  "The crew were told to leave the bridge, and the mayor came at once to see it.",
                  "The crew left the bridge, and the mayor came at once to see it."),
              new Example(
                  "Prosecutors allege that the cashier paid two officials to win the contract for the"
                      + " bridge.",
                  "⟦The⟧ cashier paid two officials to win the contract for the bridge.")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    for (AttributionFindings.Pair pair : AttributionFindings.pairs(texts)) {
      Optional<Attribution> lost = pair.lost();
      if (lost.isPresent() && !pair.isRetold(lost.get())) {
        Attribution gone = lost.get();
        AttributionFindings.report(
            new FindingDraft(INFO, texts, pair.place(gone))
                .arguments(texts.original().in(gone.span())),
            gone,
            pair.share(gone, Optional.empty()),
            report);
      }
    }
  }
}
