package org.stet.check;

import java.util.List;
import java.util.function.Consumer;
import org.stet.language.CueKind;

/// The rewrite gives a cause where the original gives none: `because` for `after`.
final class CauseInvented implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "cause-invented",
          List.of(),
          Category.ACCURACY,
          Severity.ERROR,
          List.of(
              new Example(
                  "The council closed the old bridge after two lorries collided on it.",
                  "The council closed the old bridge ⟦because⟧ two lorries collided on it."),
              new Example(
                  "The mayor stepped down following a dispute over the price of the bridge.",
                  "The mayor stepped down ⟦due to⟧ a dispute over the price of the bridge."),
              new Example(
                  "The council closed the old bridge because two lorries collided on it.",
                  "The council closed the old bridge as two lorries collided on it."),
              new Example(
                  "The council closed the old bridge since two lorries collided on it.",
                  "The council closed the old bridge because two lorries collided on it.")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    for (Turn turn : texts.ownTurns()) {
      boolean given = turn.had(CueKind.CAUSE) || turn.had(CueKind.LINK);
      if (turn.has(CueKind.CAUSE) && !given) {
        report.accept(turn.finding(INFO, texts).done());
      }
    }
  }
}
