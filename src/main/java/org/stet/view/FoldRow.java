package org.stet.view;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.stet.report.Messages;
import org.stet.workbench.Fold;

/// The quiet line that page chrome or unchanged text folds into. It opens and closes.
final class FoldRow extends Region {
  private static final double ABOVE = 7;
  private static final double BELOW = 5;

  private final Measure measure;
  private final Button button = new Button();

  FoldRow(Fold fold, Messages messages, Runnable toggle, Measure measure) {
    this.measure = measure;
    getStyleClass().add("fold");
    getStyleClass().add(fold.isUnchanged() ? "unchanged" : "chrome");
    button.setText(words(fold, messages));
    button.getStyleClass().setAll("fold-line");
    button.setOnAction(event -> toggle.run());
    getChildren().add(button);
  }

  private static String words(Fold fold, Messages messages) {
    String state = fold.open() ? "open" : "closed";
    if (fold.isUnchanged()) {
      return messages.text("window.unchanged." + state, fold.sentences());
    }
    String reasons = fold.reasons().stream().map(messages::text).collect(Collectors.joining(", "));
    return messages.text("window.fold." + state, fold.blocks(), reasons);
  }

  @Override
  protected double computePrefHeight(double width) {
    return ABOVE + button.prefHeight(-1) + BELOW;
  }

  @Override
  protected void layoutChildren() {
    double left = measure.left(getWidth());
    double width = measure.text(getWidth());
    button.resizeRelocate(left, ABOVE, width, button.prefHeight(-1));
  }
}
