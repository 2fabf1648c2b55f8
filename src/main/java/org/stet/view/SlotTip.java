package org.stet.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.stet.report.Messages;
import org.stet.text.Span;
import org.stet.workbench.Slots;

/// Tells what stood in the place of words: of those under the mouse, and of all in the sentence
/// that is chosen by keys, below its last line.
final class SlotTip {
  private final TextPane pane;
  private final Messages messages;
  private final Tooltip tip = new Tooltip();
  private Optional<Slots.Swap> told = Optional.empty();

  SlotTip(TextPane pane, Messages messages) {
    this.pane = pane;
    this.messages = messages;
    tip.setId("slot-tip");
    pane.focusedProperty().addListener((value, before, now) -> tip.hide());
    pane.chosen().addListener((value, before, now) -> tip.hide());
    pane.review().selected().addListener((value, before, now) -> tip.hide());
    pane.addEventFilter(ScrollEvent.SCROLL, event -> tip.hide());
  }

  /// Tells of the words under the mouse, if any stand in the place of others.
  void under(Optional<Slots.Swap> now, MouseEvent event) {
    if (!now.equals(told)) {
      told = now;
      tip.hide();
      now.ifPresent(swap -> show(swap.line(messages), event.getScreenX(), event.getScreenY()));
    }
  }

  /// Tells of the words in a sentence that keys came to.
  void in(Span sentence) {
    List<Slots.Swap> swaps = pane.review().slots().in(pane.side(), sentence);
    if (!swaps.isEmpty() && pane.isFocused()) {
      String lines =
          swaps.stream().map(swap -> swap.line(messages)).collect(Collectors.joining("\n"));
      VirtualColumn<?> column = pane.column();
      double left = pane.measure().left(column.getWidth());
      Point2D place = column.localToScreen(left, pane.yOf(Math.max(0, sentence.end() - 1)));
      show(lines, place.getX(), place.getY());
    }
  }

  private void show(String words, double x, double y) {
    tip.setText(words);
    tip.show(pane.column(), x + 8, y + 18);
  }
}
