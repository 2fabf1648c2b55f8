package org.stet.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.stet.alignment.Relation;
import org.stet.alignment.Rewording;
import org.stet.alignment.Slot;
import org.stet.language.Opposites;
import org.stet.text.Span;
import org.stet.text.Token;

/// Another word stands where the original has its own: an error where it is the opposite, else a
/// note, so that the editor sees what changed.
final class WordReplaced implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "word-replaced",
          List.of(),
          Category.ACCURACY,
          Severity.WARNING,
          List.of(
              new Example(
                  "The harbour master bought the old ferry from the town in the spring.",
                  "The harbour master ⟦sold⟧ the old ferry from the town in the spring."),
              new Example(
                  "The rescuers found the missing boat near the clifftop on Friday morning.",
                  "The rescuers found the missing boat near the ⟦beach⟧ on Friday morning."),
              new Example(
                  "The rescuers found the missing boat near the clifftop on Friday morning.",
                  "The rescuers found the missing boat near the ⟦village⟧ on Friday morning."),
              new Example(
                  "The rescuers found the missing boat near the clifftop on Friday morning.",
                  "The rescuers found the missing boat near the clifftop on Friday.")));

  /// More words than these in one place are told anew, not replaced.
  private static final int MOST = 4;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    if (!texts.isEnglish()) {
      return;
    }
    texts.turns().stream()
        .flatMap(List::stream)
        .filter(turn -> texts.supports(turn.rewording().rewrite()))
        .flatMap(turn -> opposite(turn).stream())
        .filter(swap -> !texts.isQuoted(swap.rewrite().span()))
        .forEach(swap -> report.accept(finding(texts, swap)));
    NewWords words = texts.newWords();
    for (Rewording rewording : texts.rewordings().all()) {
      boolean takenOver = rewording.isTakenOver() && texts.supports(rewording.rewrite());
      for (Slot slot : takenOver ? rewording.slots() : List.<Slot>of()) {
        if (isReplacement(slot)) {
          NewWords.runs(words.in(slot), slot).stream()
              .filter(run -> !texts.isQuoted(run))
              .forEach(run -> report.accept(finding(texts, rewording, slot, run)));
        }
      }
    }
  }

  private static Optional<Turn.Swap> opposite(Turn turn) {
    return turn.negations() == 0
        ? turn.opposites().filter(swap -> !isSister(swap) || isPlain(swap))
        : Optional.empty();
  }

  private static boolean isSister(Turn.Swap swap) {
    return swap.kind() == Opposites.Kind.SISTERS;
  }

  /// Whether neither word is a name: Mr Grey is no colour.
  private static boolean isPlain(Turn.Swap swap) {
    return !swap.original().isCapitalised() && !swap.rewrite().isCapitalised();
  }

  private static boolean isReplacement(Slot slot) {
    return slot.originalWords().size() <= MOST
        && slot.rewriteWords().size() <= MOST
        && slot.originalWords().stream().anyMatch(NewWords::telling);
  }

  /// Whether one word of a kind stands for another of the same.
  private static boolean isOneForOne(Slot slot) {
    List<Token> gone = slot.originalWords().stream().filter(NewWords::telling).toList();
    List<Token> come = slot.rewriteWords().stream().filter(NewWords::telling).toList();
    return gone.size() == 1
        && come.size() == 1
        && slot.originalWords().size() + slot.rewriteWords().size() <= MOST
        && gone.getFirst().tag().equals(come.getFirst().tag());
  }

  private static Finding finding(Collation texts, Turn.Swap swap) {
    Token gone = swap.original();
    Token come = swap.rewrite();
    boolean sisters = isSister(swap);
    return new FindingDraft(INFO, texts, come.span())
        .severity(sisters ? Severity.WARNING : Severity.ERROR)
        .variant(sisters ? "sister" : "opposite")
        .evidence(gone.span(), 1)
        .arguments(come.surface(), gone.surface())
        .done();
  }

  private static Finding finding(Collation texts, Rewording rewording, Slot slot, Span run) {
    boolean unrelated =
        isOneForOne(slot) && texts.rewordings().relation(rewording, slot) == Relation.UNRELATED;
    return new FindingDraft(INFO, texts, run)
        // On labelled rewrites unrelated words stood in faithful sentences as often as in others.
        .severity(Severity.NOTE)
        .variant(unrelated ? "message" : "related")
        .evidence(slot.gone(), 1)
        .arguments(texts.rewrite().in(run), texts.original().in(slot.gone()))
        .confidence(unrelated ? 0.6 : 0.3)
        .done();
  }
}
