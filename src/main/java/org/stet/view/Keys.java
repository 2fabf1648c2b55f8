package org.stet.view;

import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.stet.workbench.OpenReview;
import org.stet.workbench.Workbench;

/// What the keys do. Single letters and digits are left alone while a text field has the keys, and
/// Enter belongs to a focused button.
final class Keys {
  private final WorkbenchPane pane;
  private boolean taken;

  Keys(WorkbenchPane pane) {
    this.pane = pane;
  }

  void listen() {
    pane.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    pane.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  /// A key that did something is not typed as well into the field that it opened.
  private void typed(KeyEvent event) {
    if (taken) {
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    taken = everywhere(event) || pane.review().map(review -> inReview(review, event)).orElse(false);
    if (taken) {
      event.consume();
    }
  }

  private boolean everywhere(KeyEvent event) {
    KeyCode code = event.getCode();
    boolean writing = isWriting();
    if (code == KeyCode.F1 || ("?".equals(event.getText()) && !writing)) {
      pane.keys();
    } else if (event.isShortcutDown() && code == KeyCode.O) {
      pane.open();
    } else if (event.isShortcutDown() && code == KeyCode.L) {
      pane.askAddress();
    } else if (event.isShortcutDown() && code == KeyCode.V && !writing) {
      pane.starting().ifPresent(StartPane::paste);
    } else if (event.isShortcutDown() && code == KeyCode.E) {
      pane.export();
    } else if (code == KeyCode.ESCAPE) {
      return escape();
    } else {
      return false;
    }
    return true;
  }

  /// Whether a text field has the keys, so that letters are letters.
  private boolean isWriting() {
    return pane.getScene().getFocusOwner() instanceof TextInputControl;
  }

  /// Closes what was opened last.
  private boolean escape() {
    Workbench workbench = pane.workbench();
    Optional<ReviewPane> review = pane.review();
    if (isWriting()) {
      return false;
    }
    if (pane.isShowingKeys()) {
      pane.showKeys(false);
    } else if (workbench.runs().isRunning()) {
      workbench.cancel();
    } else if (workbench.tray().isReading()) {
      workbench.tray().cancel();
    } else if (review.isPresent() && review.get().findings().detail().isAskingReason()) {
      review.get().findings().detail().showReasons(false);
    } else if (review.isEmpty() || !review.get().unchoose()) {
      workbench.dismissProblem();
      workbench.back();
    }
    return true;
  }

  private static boolean inReview(ReviewPane review, KeyEvent event) {
    return moves(review, event)
        || chords(review, event)
        || (!review.isWriting() && letters(review, event));
  }

  private static boolean moves(ReviewPane review, KeyEvent event) {
    boolean back = event.isShiftDown();
    OpenReview model = review.model();
    switch (event.getCode()) {
      case F8 -> step(model, back ? -1 : 1);
      case F7 -> step(model, -1);
      case F6 -> review.switchPane(back ? -1 : 1);
      case DOWN, UP -> {
        if (!event.isAltDown()) {
          return false;
        }
        step(model, event.getCode() == KeyCode.DOWN ? 1 : -1);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void step(OpenReview model, int by) {
    if (by > 0) {
      model.next();
    } else {
      model.previous();
    }
  }

  private static boolean chords(ReviewPane review, KeyEvent event) {
    if (!event.isShortcutDown()) {
      return false;
    }
    OpenReview model = review.model();
    switch (event.getCode()) {
      case Z -> {
        if (review.isWriting()) {
          return false;
        }
        if (event.isShiftDown()) {
          model.redo();
        } else {
          model.undo();
        }
      }
      case Y -> model.redo();
      case ENTER -> {
        review.findings().detail().keepNote();
        model.confirm();
        model.next();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static boolean letters(ReviewPane review, KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    FindingDetail detail = review.findings().detail();
    boolean selected = review.model().selected().get().isPresent();
    int digit = event.getText().length() == 1 ? Character.digit(event.getText().charAt(0), 10) : -1;
    boolean onList = review.findings().list().isFocused() || review.isOnText();
    if (selected && digit > 0 && detail.isAskingReason()) {
      detail.dismiss(digit);
    } else if (selected && event.getCode() == KeyCode.ENTER && onList) {
      review.model().confirm();
    } else if (selected && event.getCode() == KeyCode.BACK_SPACE) {
      detail.askReason();
    } else if (selected && event.getCode() == KeyCode.F) {
      review.model().applyFix();
    } else if (event.getCode() == KeyCode.N) {
      review.writeNote();
    } else if (event.getCode() == KeyCode.B) {
      review.toggleBlock();
    } else {
      return false;
    }
    return true;
  }
}
