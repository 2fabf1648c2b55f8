package org.stet.check;

import java.util.List;
import java.util.function.Consumer;
import org.stet.alignment.Rewording;
import org.stet.alignment.Slot;
import org.stet.text.Span;
import org.stet.text.Token;

/// A detail put into a sentence of the original, in words that the original has nowhere.
final class DetailUnsupported implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "detail-unsupported",
          List.of(),
          Category.ACCURACY,
          Severity.WARNING,
          List.of(
              new Example(
                  "The council closed the old bridge on Friday after storms cracked two arches.",
                  "The council closed the old bridge on Friday after storms cracked two arches"
                      + " ⟦carrying heavy lorries⟧."),
              new Example(
                  "The council closed the old bridge on Friday after storms cracked two arches.",
                  "The council closed the bridge after storms cracked arches.")));

  /// New words from which on what was put in weighs.
  private static final int WEIGHTY = 2;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    if (!texts.isEnglish()) {
      return;
    }
    NewWords words = texts.newWords();
    for (Rewording rewording : texts.rewordings().all()) {
      boolean takenOver = rewording.isTakenOver() && texts.supports(rewording.rewrite());
      for (Slot slot : takenOver ? rewording.slots() : List.<Slot>of()) {
        List<Token> fresh =
            words.in(slot).stream().filter(word -> !isCounted(texts, rewording, word)).toList();
        boolean putIn = slot.originalWords().stream().noneMatch(NewWords::telling);
        if (putIn && !fresh.isEmpty() && !texts.isQuoted(slot.place())) {
          report.accept(finding(texts, slot, fresh));
        }
      }
    }
  }

  /// Whether a word stands behind a figure that it belongs to: of figures others speak.
  private static boolean isCounted(Collation texts, Rewording rewording, Token word) {
    return texts.ofRewrite().figures(rewording.rewrite()).stream()
        .map(figure -> Figured.counted(texts.rewriteAt(), figure.span()))
        .anyMatch(word.span()::overlaps);
  }

  private static Finding finding(Collation texts, Slot slot, List<Token> fresh) {
    Span place = Words.cover(fresh);
    boolean weighs = fresh.size() >= WEIGHTY;
    return new FindingDraft(INFO, texts, place)
        .severity(weighs ? Severity.WARNING : Severity.NOTE)
        .evidence(slot.gone(), 1)
        .arguments(texts.rewrite().in(place))
        .confidence(weighs ? 0.6 : 0.3)
        .done();
  }
}
