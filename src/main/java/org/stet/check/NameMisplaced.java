package org.stet.check;

import java.util.List;
import java.util.function.Consumer;
import org.stet.claim.NameClaim.Kind;

/// A name of the article where the original has another one: actor and object changed places, or
/// the deed is told of somebody else.
final class NameMisplaced implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "name-misplaced",
          List.of(),
          Category.ACCURACY,
          Severity.ERROR,
          List.of(
              new Example(
                  "Norrlin Ferries accused the Harbour Board of delay on Friday. Vessia Lines kept silent.",
                  "⟦Vessia Lines⟧ accused the Harbour Board of delay on Friday. Vessia Lines kept silent."),
              new Example(
                  "Norrlin accused Vessia of delaying the new ferry to the islands on Friday.",
                  "⟦Vessia accused Norrlin⟧ of delaying the new ferry to the islands on Friday."),
              new Example(
                  "The ferry calls at Tarn, Sandvik and Brae on its way to the outer islands every day.",
                  "The ferry calls at Brae, Tarn and Sandvik on its way to the outer islands every day.")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    NameFindings.report(INFO, texts, kind -> kind == Kind.MISPLACED, report);
  }
}
