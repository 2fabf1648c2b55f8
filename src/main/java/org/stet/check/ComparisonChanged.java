package org.stet.check;

import java.util.List;
import java.util.function.Consumer;
import org.stet.language.CueKind;
import org.stet.language.Opposites;

/// A degree, a direction or an order is turned round: `fell` for `rose`, `before` for `after`,
/// `less than` for `more than`.
final class ComparisonChanged implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "comparison-changed",
          List.of(),
          Category.ACCURACY,
          Severity.ERROR,
          List.of(
              new Example(
                  "Fares on the island ferries rose for the third year in a row.",
                  "Fares on the island ferries ⟦fell⟧ for the third year in a row."),
              new Example(
                  "More islanders than visitors took the ferry in the winter months.",
                  "⟦Fewer⟧ islanders than visitors took the ferry in the winter months."),
              new Example(
                  "The mayor left the hall before the council voted on the new bridge.",
                  "The mayor left the hall ⟦after⟧ the council voted on the new bridge."),
              new Example(
                  "Fares on the island ferries rose for the third year in a row.",
                  "Fares on the island ferries increased for the third year in a row."),
              new Example(
                  "Fewer islanders had asked for loans because fares had gone up, the mayor said.",
                  "Because fares had gone up, ⟦more islanders⟧ had asked for loans, said the"
                      + " mayor."),
              new Example(
                  "Fewer islanders had asked for loans because fares had gone up, the mayor said.",
                  "Because fares had gone up, fewer islanders had asked for loans, said the"
                      + " mayor.")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    for (Turn turn : texts.ownTurns()) {
      if (isTurned(turn)) {
        report.accept(turn.finding(INFO, texts).done());
      }
    }
    for (Retelling retelling : texts.retellings()) {
      retelling.opposites().stream()
          .map(change -> Retelling.finding(INFO, texts, change).done())
          .forEach(report);
    }
  }

  private static boolean isTurned(Turn turn) {
    boolean opposite =
        turn.negations() == 0
            && turn.opposites().filter(s -> s.kind() == Opposites.Kind.COMPARISON).isPresent();
    return opposite
        || swapped(turn, CueKind.AT_MOST, CueKind.AT_LEAST)
        || swapped(turn, CueKind.AT_LEAST, CueKind.AT_MOST)
        || swapped(turn, CueKind.NEARLY, CueKind.AT_LEAST)
        || swapped(turn, CueKind.AT_LEAST, CueKind.NEARLY);
  }

  private static boolean swapped(Turn turn, CueKind gone, CueKind come) {
    return turn.had(gone) && !turn.had(come) && turn.has(come) && !turn.has(gone);
  }
}
