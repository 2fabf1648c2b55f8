package org.stet.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.stet.claim.Attributions.Attribution;

/// A source that the original names, and the rewrite does not: `officials said`, `reportedly`.
final class AttributionVague implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "attribution-vague",
          List.of(),
          Category.SOURCING,
          Severity.ERROR,
          List.of(
              new Example(
                  "The bridge will stay closed until the spring, engineer Eva Lindqvist said.",
                  "The bridge will stay closed until the spring, ⟦officials said⟧."),
              new Example(
                  "The harbour police said that two men left the boat before it sank off Brae.",
                  "Two men ⟦reportedly⟧ left the boat before it sank off Brae."),
              new Example(
                  "The bridge will stay closed until the spring, officials said on Friday.",
                  "The bridge will stay closed until the spring, officials said.")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    for (AttributionFindings.Pair pair : AttributionFindings.pairs(texts)) {
      Optional<Attribution> named =
          pair.gone().stream().filter(a -> !a.content().isEmpty() && !a.isVague()).findFirst();
      Optional<Attribution> vague = pair.fresh().stream().filter(Attribution::isVague).findFirst();
      if (named.isPresent() && vague.isPresent()) {
        AttributionFindings.report(
            new FindingDraft(INFO, texts, vague.get().span())
                .arguments(
                    texts.rewrite().in(vague.get().span()),
                    texts.original().in(named.get().span())),
            named.get(),
            pair.share(named.get(), vague),
            report);
      }
    }
  }
}
