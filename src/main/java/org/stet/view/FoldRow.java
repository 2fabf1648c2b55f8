package org.stet.view;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.stet.report.Messages;
import org.stet.workbench.Fold;

/// The quiet line that page chrome folds into. It opens and closes.
final class FoldRow extends Region {
  private static final double SPACE = 12;

  private final Measure measure;
  private final Button button = new Button();

  FoldRow(Fold fold, Messages messages, Runnable toggle, Measure measure) {
    this.measure = measure;
    getStyleClass().add("fold");
    String reasons = fold.reasons().stream().map(messages::text).collect(Collectors.joining(", "));
    String key = fold.open() ? "window.fold.open" : "window.fold.closed";
    button.setText(messages.text(key, fold.blocks(), reasons));
    button.getStyleClass().setAll("fold-line");
    button.setOnAction(event -> toggle.run());
    getChildren().add(button);
  }

  @Override
  protected double computePrefHeight(double width) {
    return button.prefHeight(-1) + SPACE;
  }

  @Override
  protected void layoutChildren() {
    double left = measure.left(getWidth());
    double width = measure.text(getWidth());
    button.resizeRelocate(left, 0, width, button.prefHeight(-1));
  }
}
