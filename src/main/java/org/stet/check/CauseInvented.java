package org.stet.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.stet.language.Cue;
import org.stet.language.CueKind;
import org.stet.language.Cues;
import org.stet.text.Sentence;

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
                  "The council closed the old bridge because two lorries collided on it."),
              new Example(
                  "The bakery on the quay lost a third of its guests. Works on the tram began.",
                  "A third of its guests were lost by the bakery on the quay ⟦because⟧ of works."),
              new Example(
                  "Works on the tram cost the bakery on the quay a third of its guests.",
                  "A third of its guests were lost by the bakery on the quay because of works.")));

  /// Stems of words that may give a cause; `by`, `from` and `with` do in most sentences that are
  /// told anew, and tell nothing.
  private static final Set<String> GIVING =
      Set.of(
          """
          reason why forc make made result lead led given since so amid respons explain mean drive
          driven drove behind contribut help creat bring brought allow enabl push threaten affect
          effect impact hit attribut motiv inspir attract cost kill when as follow"""
              .split("\\s+", -1));

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
    for (Retelling retelling : texts.retellings()) {
      put(texts, retelling).filter(cause -> isNew(texts, retelling)).ifPresent(report);
    }
  }

  /// Whether nothing near what the sentence was told from gives a cause. Of several sentences that
  /// it was told from only the first says so.
  private static boolean isNew(Collation texts, Retelling retelling) {
    Sentence now = retelling.now().sentence();
    return texts.compared(now).getFirst().equals(retelling.before().sentence())
        && texts.surrounding(now).stream().noneMatch(CauseInvented::givesCause);
  }

  private static Optional<Finding> put(Collation texts, Retelling retelling) {
    return retelling.now().cues().stream()
        .filter(cue -> cue.kind() == CueKind.CAUSE && !isThing(cue))
        .map(cue -> Words.cover(cue.tokens()))
        .filter(place -> !texts.isQuoted(place))
        .findFirst()
        .map(
            place ->
                new FindingDraft(INFO, texts, place)
                    .variant("come")
                    .evidence(retelling.before().sentence().span(), 1)
                    .arguments(texts.rewrite().in(place), "")
                    .severity(Severity.WARNING)
                    .confidence(0.6)
                    .done());
  }

  /// `In support of their cause`.
  private static boolean isThing(Cue cue) {
    return cue.tokens().size() == 1 && cue.head().tag().equals("NOUN");
  }

  private static boolean givesCause(Sentence sentence) {
    return Cues.in(sentence.tokens()).stream().anyMatch(cue -> cue.kind() == CueKind.CAUSE)
        || sentence.tokens().stream().anyMatch(word -> GIVING.contains(word.stem()));
  }
}
