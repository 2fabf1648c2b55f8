package org.stet.view;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.stet.review.Side;
import org.stet.text.Span;
import org.stet.workbench.Entry;
import org.stet.workbench.OpenReview;
import org.stet.workbench.Paragraph;
import org.stet.workbench.Run;
import org.stet.workbench.Slots;

/// What the mouse does in a text: it chooses a passage, or the finding under it.
final class TextMouse {
  private final TextPane pane;
  private final VirtualColumn<Paragraph> column;
  private final SlotTip tip;
  private int pressedAt;

  /// @param tip tells of the words under it
  TextMouse(TextPane pane, SlotTip tip) {
    this.pane = pane;
    this.tip = tip;
    this.column = pane.column();
  }

  void listen() {
    column.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    column.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    column.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    column.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    column.addEventHandler(MouseEvent.MOUSE_EXITED, event -> tip.under(Optional.empty(), event));
  }

  private Optional<ParagraphRow> rowUnder(MouseEvent event) {
    return pane.rowNode(column.rowAt(event.getY()));
  }

  private int offsetUnder(MouseEvent event) {
    return rowUnder(event)
        .map(
            row -> {
              Point2D at = new Point2D(event.getX(), event.getY() - row.getLayoutY());
              return row.paragraph().documentOf(row.displayAt(at.getX(), at.getY()));
            })
        .orElse(pressedAt);
  }

  private Optional<Run> runUnder(MouseEvent event) {
    return rowUnder(event)
        .flatMap(
            row -> {
              int at = row.characterAt(event.getX(), event.getY() - row.getLayoutY());
              return row.paragraph().runAt(at);
            });
  }

  /// Tells what stood in the place of the words under the mouse.
  private void hover(MouseEvent event) {
    Optional<Slots.Swap> swap =
        rowUnder(event)
            .flatMap(
                row -> {
                  int at = row.characterAt(event.getX(), event.getY() - row.getLayoutY());
                  int offset = row.paragraph().documentOf(at);
                  return pane.review().slots().at(pane.side(), offset);
                });
    tip.under(swap, event);
  }

  private void press(MouseEvent event) {
    pane.requestFocus();
    if (event.getButton() == MouseButton.PRIMARY) {
      pressedAt = offsetUnder(event);
      pane.choose(event.getClickCount() == 2 ? sentenceAt(pressedAt) : Span.at(pressedAt));
    }
  }

  private void drag(MouseEvent event) {
    int to = offsetUnder(event);
    pane.choose(new Span(Math.min(pressedAt, to), Math.max(pressedAt, to)));
  }

  private void release(MouseEvent event) {
    if (pane.chosen().get().isEmpty() && event.getButton() == MouseButton.PRIMARY) {
      runUnder(event).flatMap(this::findingOf).ifPresent(pane.review()::select);
    }
  }

  private Span sentenceAt(int offset) {
    return Steps.of(pane).stream()
        .filter(span -> span.contains(Span.at(offset)))
        .findFirst()
        .orElse(Span.at(offset));
  }

  /// The finding that speaks of the fewest words: a mark on a word stands before one on its
  /// sentence.
  private Optional<String> findingOf(Run run) {
    return pane.review().entries().stream()
        .filter(entry -> run.findings().contains(entry.fingerprint()))
        .min((a, b) -> Integer.compare(reach(a), reach(b)))
        .map(Entry::fingerprint);
  }

  private int reach(Entry entry) {
    Side side = pane.side();
    return OpenReview.place(entry.finding(), side).map(Span::length).orElse(0);
  }
}
