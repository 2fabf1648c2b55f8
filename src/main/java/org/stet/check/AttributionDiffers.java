package org.stet.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.stet.claim.Attributions.Attribution;
import org.stet.text.Token;

/// The same told by another source: `police said` where prosecutors said it.
final class AttributionDiffers implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "attribution-differs",
          List.of(),
          Category.SOURCING,
          Severity.ERROR,
          List.of(
              new Example(
                  "The bridge will stay closed until the spring, the harbour police said.",
                  "The bridge will stay closed until the spring, ⟦the ministry said⟧."),
              new Example(
                  "The bridge will stay closed until the spring, the harbour police said.",
                  "The bridge will stay closed until the spring, they said.")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    for (AttributionFindings.Pair pair : AttributionFindings.pairs(texts)) {
      if (pair.gone().size() != 1 || pair.fresh().size() != 1) {
        continue;
      }
      Attribution theirs = pair.gone().getFirst();
      Attribution ours = pair.fresh().getFirst();
      if (isSomebody(theirs) && isSomebody(ours) && !haveCommon(theirs, ours)) {
        AttributionFindings.report(
            new FindingDraft(INFO, texts, ours.span())
                .arguments(texts.rewrite().in(ours.span()), texts.original().in(theirs.span())),
            theirs,
            pair.share(theirs, Optional.of(ours)),
            report);
      }
    }
  }

  /// Names are left to the checks of names.
  private static boolean isSomebody(Attribution attribution) {
    return !attribution.isVague()
        && !attribution.content().isEmpty()
        && attribution.content().stream().noneMatch(Token::isCapitalised);
  }

  private static boolean haveCommon(Attribution one, Attribution other) {
    return one.content().stream()
        .anyMatch(token -> other.content().stream().anyMatch(t -> t.stem().equals(token.stem())));
  }
}
