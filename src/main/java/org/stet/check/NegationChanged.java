package org.stet.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.stet.language.CueKind;
import org.stet.language.Cues;
import org.stet.language.FunctionWords;
import org.stet.text.Sentence;
import org.stet.text.Token;

/// A sentence that says no where the original says yes, or the other way round: `not` put in or
/// taken out, `no one` for `everyone`, `denied` for `confirmed`.
final class NegationChanged implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "negation-changed",
          List.of(),
          Category.ACCURACY,
          Severity.ERROR,
          List.of(
              new Example(
                  "The council did not close the old bridge on Friday, a spokesman said.",
                  "The council did ⟦close⟧ the old bridge on Friday, a spokesman said."),
              new Example(
                  "The mayor will open the new harbour before the end of the summer.",
                  "The mayor ⟦won’t⟧ open the new harbour before the end of the summer."),
              new Example(
                  "No one was hurt when the roof of the town hall collapsed.",
                  "⟦Everyone⟧ was hurt when the roof of the town hall collapsed."),
              new Example(
                  "The mayor denied that the town had known of the cracks in the arches.",
                  "The mayor ⟦confirmed⟧ that the town had known of the cracks in the arches."),
              new Example(
                  "The council did not close the old bridge on Friday, a spokesman said.",
                  "The council didn’t close the old bridge on Friday, a spokesman said."),
              new Example(
                  "The council did not close the bridge, which was not damaged by the storm.",
                  "The bridge was undamaged and stayed open, the council said."),
              new Example(
                  "The harbour board failed to report at least six leaks to the county last year.",
                  "At least six leaks were ⟦reported⟧ last year by the harbour board, the county"
                      + " says."),
              new Example(
                  "The harbour board failed to report at least six leaks to the county last year.",
                  "Last year at least six leaks went unreported by the harbour board, the county"
                      + " says."),
              new Example(
                  "The state would have to pay its fair share of the new harbour, the mayor said.",
                  "The mayor criticised the state for not paying its fair share of the harbour."),
              new Example(
                  "The cashier of the club was arrested on Friday. He has not been charged.",
                  "The club’s cashier was arrested on Friday. He has been ⟦charged⟧ with theft.")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    for (List<Turn> turns : texts.turns()) {
      // A negation gone here and come there has moved.
      boolean moved = turns.stream().mapToInt(Turn::negations).sum() == 0;
      for (Turn turn : turns) {
        boolean turned = changed(turn, moved) && !isToldElsewhere(texts, turn);
        if (!texts.isQuoted(turn.slot().place()) && (turned || denies(turn))) {
          report.accept(turn.finding(INFO, texts).done());
        }
      }
    }
    for (Retelling retelling : texts.retellings()) {
      Stream.concat(retelling.negationsGone().stream(), retelling.negationsCome().stream())
          .map(change -> Retelling.finding(INFO, texts, change).done())
          .forEach(report);
    }
  }

  private static boolean changed(Turn turn, boolean moved) {
    if (moved || turn.negations() % 2 == 0) {
      return false;
    }
    boolean told =
        turn.negations() < 0
            ? turn.has(CueKind.DENIAL) || turn.has(CueKind.RESTRICTION)
            : turn.had(CueKind.DENIAL) || turn.had(CueKind.RESTRICTION);
    if (told || turn.opposites().isPresent()) {
      return !told && isPolar(turn);
    }
    // A clause that says no, put in or left out with what it says, turns nothing round.
    return turn.negations() < 0 ? turn.lost().isEmpty() : turn.fresh().isEmpty();
  }

  /// Whether another sentence that the passage retells has the same words with the same negation.
  private static boolean isToldElsewhere(Collation texts, Turn turn) {
    if (turn.negations() < 0) {
      return false;
    }
    List<String> negated = negated(turn.rewording().rewrite(), turn.slot().rewrite());
    return texts.alignment().ofRewrite(turn.rewording().rewrite()).stream()
        .flatMap(link -> link.original().stream())
        .filter(original -> !original.equals(turn.rewording().original()))
        .anyMatch(original -> negated(original, original.tokens()).containsAll(negated));
  }

  /// The stems of the words straight behind the negations among some tokens of a sentence.
  private static List<String> negated(Sentence sentence, List<Token> among) {
    List<Token> words = sentence.words();
    return Cues.in(words).stream()
        .filter(cue -> cue.kind() == CueKind.NEGATION && among.contains(cue.head()))
        .map(cue -> words.indexOf(cue.tokens().getLast()) + 1)
        .filter(next -> next < words.size())
        .map(next -> words.get(next).stem())
        .toList();
  }

  /// Whether the opposites are no more than the negation itself: `no one` and `everyone`.
  private static boolean isPolar(Turn turn) {
    return turn.opposites()
        .filter(swap -> turn.negates(swap.original()) || turn.negates(swap.rewrite()))
        .isPresent();
  }

  /// `denied` for `confirmed`, `won` for `failed to win`.
  private static boolean denies(Turn turn) {
    if (turn.negations() != 0 || turn.had(CueKind.DENIAL) == turn.has(CueKind.DENIAL)) {
      return false;
    }
    boolean replaced = turn.opposites().isPresent();
    List<Token> more =
        turn.had(CueKind.DENIAL) ? turn.slot().originalWords() : turn.slot().rewriteWords();
    List<Token> less =
        turn.had(CueKind.DENIAL) ? turn.slot().rewriteWords() : turn.slot().originalWords();
    return replaced || (content(less) + 1 == content(more) && content(less) <= 1);
  }

  private static long content(List<Token> tokens) {
    return tokens.stream().filter(token -> !FunctionWords.holds(token)).count();
  }
}
