package org.stet.view;

import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.stet.check.Result;
import org.stet.review.Side;
import org.stet.text.Document;

/// Where a text came from, on one line; under the mouse, or when it is pressed, all that is known
/// of it.
final class ProvenanceLine extends Button {
  private final Captions captions;
  private final Tooltip card = new Tooltip();

  ProvenanceLine(Captions captions) {
    this.captions = captions;
    getStyleClass().setAll("side-facts");
    setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    setMinWidth(0);
    card.setShowDelay(Duration.millis(300));
    card.setShowDuration(Duration.INDEFINITE);
    card.setWrapText(true);
    card.setMaxWidth(520);
    card.setAutoHide(true);
    setTooltip(card);
    setOnAction(event -> open());
  }

  private void open() {
    Bounds place = localToScreen(getBoundsInLocal());
    card.show(this, place.getMinX(), place.getMaxY() + 4);
  }

  void show(Document document) {
    show(captions.of(document), captions.all(document));
  }

  void show(Result result, Side side) {
    show(captions.of(result, side), captions.all(result, side));
  }

  private void show(String line, String all) {
    setText(line);
    card.setText(all);
    setAccessibleText(line + ". " + all);
  }
}
