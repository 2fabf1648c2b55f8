package org.stet.check;

import java.util.List;
import java.util.function.Consumer;
import org.stet.claim.NameClaim.Kind;

/// A name that the original has nowhere.
final class NameNew implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "name-new",
          List.of(),
          Category.ACCURACY,
          Severity.WARNING,
          List.of(
              new Example(
                  "The council closed the old bridge over the Orra on Friday after the storm, police said.",
                  "The council closed the old bridge over the Orra on Friday after the storm, police chief ⟦Jan Moberg⟧ said."),
              new Example(
                  "The Society of Marine Biology objected. It wants to see the old bridge closed for good.",
                  "The SMB objected: it wants to see the old bridge closed for good.")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    NameFindings.report(INFO, texts, kind -> kind == Kind.NEW, report);
  }
}
