package org.stet.view;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.stet.workbench.Chord;
import org.stet.workbench.Command;
import org.stet.workbench.FindingList;

/// What the commands do to the review on show. A command that stands here is listed and has its
/// key; one that does not is neither.
final class ReviewKeys {
  private final Map<Command, BiPredicate<ReviewPane, Chord>> acts = new EnumMap<>(Command.class);

  ReviewKeys() {
    on(Command.NEXT_FINDING, review -> review.model().next());
    on(Command.PREVIOUS_FINDING, review -> review.model().previous());
    on(Command.NEXT_PANE, review -> review.switchPane(1));
    on(Command.PREVIOUS_PANE, review -> review.switchPane(-1));
    on(Command.GROUP_FINDINGS, ReviewKeys::group);
    when(Command.CHOOSE_NEXT, review -> review.chooseSentence(1));
    when(Command.CHOOSE_PREVIOUS, review -> review.chooseSentence(-1));
    on(Command.FIND, review -> review.finder().open());
    on(Command.FIND_NEXT, review -> review.finder().step(1));
    on(Command.FIND_PREVIOUS, review -> review.finder().step(-1));
    when(Command.CONFIRM, ReviewKeys::confirm);
    when(Command.DISMISS, ReviewKeys::dismiss);
    acts.put(Command.REASON, ReviewKeys::reason);
    on(Command.DECIDE_AND_GO_ON, ReviewKeys::goOn);
    when(Command.FIX, ReviewKeys::fix);
    on(Command.NOTE, ReviewPane::writeNote);
    when(Command.COUNTERPART, ReviewPane::goToCounterpart);
    when(Command.NEXT_SOURCE, ReviewPane::nextSource);
    on(Command.LOCK_SCROLLING, ReviewPane::toggleScrolling);
    on(Command.SIGN_OFF, ReviewPane::signOff);
    on(Command.EDIT, ReviewPane::edit);
    on(Command.TAKE_OVER, ReviewPane::takeOver);
    on(Command.BLOCK, ReviewPane::toggleBlock);
    on(Command.UNDO, review -> review.model().undo());
    on(Command.REDO, review -> review.model().redo());
  }

  private void on(Command command, Consumer<ReviewPane> act) {
    when(
        command,
        review -> {
          act.accept(review);
          return true;
        });
  }

  /// @param act false when there was nothing to do, so that the key is left to what has the focus
  private void when(Command command, Predicate<ReviewPane> act) {
    acts.put(command, (review, chord) -> act.test(review));
  }

  boolean has(Command command) {
    return acts.containsKey(command);
  }

  /// Does it; false when there was nothing to do.
  boolean run(Command command, ReviewPane review, Chord chord) {
    BiPredicate<ReviewPane, Chord> act = acts.get(command);
    return act != null && act.test(review, chord);
  }

  private static void group(ReviewPane review) {
    FindingList list = review.model().list();
    list.group(list.grouping().next());
  }

  private static boolean hasFinding(ReviewPane review) {
    return review.model().selected().get().isPresent();
  }

  /// Enter belongs to a focused button.
  private static boolean confirm(ReviewPane review) {
    if (!hasFinding(review) || !(review.findings().list().isFocused() || review.isOnText())) {
      return false;
    }
    review.model().confirm();
    return true;
  }

  private static boolean dismiss(ReviewPane review) {
    if (!hasFinding(review)) {
      return false;
    }
    review.findings().detail().askReason();
    return true;
  }

  private static boolean reason(ReviewPane review, Chord chord) {
    FindingDetail detail = review.findings().detail();
    if (!hasFinding(review) || !detail.isAskingReason()) {
      return false;
    }
    detail.dismiss(Integer.parseInt(chord.key()));
    return true;
  }

  private static boolean fix(ReviewPane review) {
    if (!hasFinding(review)) {
      return false;
    }
    review.model().applyFix();
    return true;
  }

  private static void goOn(ReviewPane review) {
    review.findings().detail().keepNote();
    review.model().confirm();
    review.model().next();
  }
}
