package org.stet.check;

import java.util.List;
import java.util.function.Consumer;
import org.stet.claim.NameClaim.Kind;

/// A name that the original spells otherwise.
final class NameMisspelt implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "name-misspelt",
          List.of(),
          Category.ACCURACY,
          Severity.WARNING,
          List.of(
              new Example(
                  "Mayor Eva Lindqvist closed the old bridge over the Orra on Friday after the storm.",
                  "⟦Mayor Eva Lindquist⟧ closed the old bridge over the Orra on Friday after the storm."),
              new Example(
                  "Mayor Zoë Lindqvist closed the old bridge over the Orra on Friday after the storm.",
                  "Mayor Zoe Lindqvist's order closed the old bridge over the Orra on Friday.")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    NameFindings.report(INFO, texts, kind -> kind == Kind.MISSPELT, report);
  }
}
