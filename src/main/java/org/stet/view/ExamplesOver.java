package org.stet.view;

import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.stet.check.CheckInfo;
import org.stet.report.Messages;

/// The examples of a check over the texts, beside the finding that it made, so that the list keeps
/// its place. Esc closes them, and so does a click elsewhere.
final class ExamplesOver extends PopOver {
  private static final double WIDTH = 420;
  private static final double HEIGHT = 420;

  ExamplesOver(CheckInfo check, Messages messages) {
    Label title = new Label(messages.text(check.id() + ".title"));
    title.getStyleClass().add("check-title");
    Label examples = CheckHelp.examples(check, messages);
    VBox content = new VBox(8, title, examples);
    content.setPadding(new Insets(14, 18, 14, 18));
    content.setPrefWidth(WIDTH);
    ScrollPane scroll = new ScrollPane(content);
    scroll.setId("examples");
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(HEIGHT);
    scroll.getStyleClass().add("settings-scroll");
    scroll.setAccessibleText(title.getText() + ". " + examples.getText());
    setContentNode(scroll);
    setArrowLocation(ArrowLocation.RIGHT_CENTER);
    setDetachable(false);
    setAnimated(false);
    getRoot().getStylesheets().add(Look.sheet("over"));
  }

  /// Opens beside a button. It belongs to the window, for the list makes its rows anew at any time.
  void beside(Button button) {
    Bounds place = button.localToScreen(button.getBoundsInLocal());
    show(button.getScene().getRoot(), place.getMinX(), place.getCenterY());
  }
}
