package org.stet.view;

import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.stet.report.Messages;
import org.stet.workbench.Drafting;
import org.stet.workbench.Drafting.Draft;

/// A paragraph of the rewrite that is edited where it stands: it lies over the paragraph's own
/// lines, and the findings follow what is typed. Enter ends the edit, Esc takes it back, and going
/// elsewhere keeps it.
final class ParagraphEditor extends Region {
  private static final double AIR = 12;
  private static final double HINT = 22;
  private static final double GAP = 4;

  /// What a bar to scroll by takes of the height.
  private static final double BAR = 16;

  /// A text area stands its lines further apart than a text of the same font.
  private static final double LEADING = 1.1;

  private final TextPane pane;
  private final Drafting drafting;
  private final TextArea area = new TextArea();
  private final Text measure = new Text();
  private final Label hint = new Label();

  ParagraphEditor(TextPane pane, Messages messages) {
    this.pane = pane;
    this.drafting = pane.review().drafting();
    setManaged(false);
    setVisible(false);
    area.setId("editor");
    area.getStyleClass().add("editor");
    area.setWrapText(true);
    area.setAccessibleText(messages.text("window.edit"));
    hint.setText(messages.text("window.edit.keys"));
    hint.getStyleClass().add("edit-hint");
    measure.getStyleClass().setAll("run");
    measure.setVisible(false);
    getChildren().addAll(measure, hint, area);
    area.textProperty().addListener((value, before, now) -> typed());
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    area.focusedProperty().addListener((value, before, now) -> leave(now));
    drafting.draft().addListener((value, before, now) -> show(now));
  }

  private void show(Optional<Draft> draft) {
    draft.map(Draft::text).ifPresent(area::setText);
    setVisible(draft.isPresent());
    if (draft.isEmpty()) {
      pane.leaveRoom(-1, 0);
    }
    draft.ifPresent(
        edited -> {
          follow();
          area.requestFocus();
          area.positionCaret(Math.clamp(edited.caret(), 0, edited.text().length()));
        });
  }

  /// Kept and checked at once: a check that typing overtakes is given up.
  private void typed() {
    face();
    if (isVisible()) {
      drafting.type(area.getText());
      follow();
      Platform.runLater(this::keepCaretInSight);
    }
  }

  /// A text area draws words that run from right to left one over the other where it breaks their
  /// line, so a paragraph that holds any stands in one line, which scrolls.
  private void face() {
    String text = area.getText();
    area.setWrapText(!RightToLeft.within(text));
    area.setNodeOrientation(
        RightToLeft.leads(text) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
  }

  /// Keeps what was typed and ends the edit.
  void finish() {
    if (isVisible()) {
      drafting.finish();
      pane.requestFocus();
    }
  }

  private void leave(boolean focused) {
    if (!focused && isVisible()) {
      drafting.finish();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      drafting.abandon();
      pane.requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
      if (event.isShiftDown()) {
        area.replaceSelection("\n");
      } else {
        finish();
      }
      event.consume();
    }
  }

  /// Lies over the paragraph, wherever it was scrolled to.
  void follow() {
    Optional<Draft> draft = drafting.draft().get();
    if (draft.isEmpty() || pane.column().getWidth() <= 0) {
      return;
    }
    double width = pane.measure().text(pane.column().getWidth());
    double left = pane.measure().left(pane.column().getWidth());
    measure.setText(area.getText());
    measure.setWrappingWidth(area.isWrapText() ? width : 0);
    measure.applyCss();
    double bar = area.isWrapText() ? 0 : BAR;
    double height = measure.getLayoutBounds().getHeight() * LEADING + 2 * AIR + bar;
    double top = pane.column().getLayoutY() + pane.topOf(draft.get().block()) + 2;
    pane.leaveRoom(draft.get().block(), height + HINT + GAP);
    resizeRelocate(pane.column().getLayoutX() + left - AIR, top, width + 2 * AIR, height + HINT);
    requestLayout();
  }

  /// Scrolls the text along where the place that is written at runs out of sight.
  private void keepCaretInSight() {
    if (isVisible() && area.getSkin() instanceof TextAreaSkin skin) {
      layout();
      area.layout();
      Rectangle2D caret = skin.getCharacterBounds(area.getCaretPosition());
      double column = pane.column().getLayoutY();
      double bottom = getLayoutY() + caret.getMaxY() + AIR - column;
      double top = getLayoutY() + caret.getMinY() - AIR - column;
      if (bottom > pane.column().getHeight()) {
        pane.column().scrollBy(bottom - pane.column().getHeight());
      } else if (top < 0) {
        pane.column().scrollBy(top);
      }
    }
  }

  @Override
  protected void layoutChildren() {
    double height = getHeight() - HINT;
    area.resizeRelocate(0, 0, getWidth(), height);
    hint.resizeRelocate(8, height, Math.min(hint.prefWidth(-1), getWidth() - 16), HINT);
  }
}
