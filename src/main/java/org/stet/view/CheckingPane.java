package org.stet.view;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.stet.report.Messages;
import org.stet.workbench.Workbench;

/// What is shown while a pair is checked: how far it is, and how to end it.
final class CheckingPane extends VBox {
  CheckingPane(Workbench workbench, Messages messages) {
    super(14);
    setAlignment(Pos.CENTER);
    getStyleClass().add("checking");
    Label stage = new Label();
    stage
        .textProperty()
        .bind(
            workbench
                .runs()
                .stage()
                .map(at -> messages.text("window.stage." + at.name().toLowerCase(Locale.ROOT))));
    ProgressBar bar = new ProgressBar();
    bar.setId("checking-progress");
    bar.setPrefWidth(320);
    bar.progressProperty().bind(workbench.runs().fraction());
    bar.setAccessibleText(messages.text("window.checking"));
    Button cancel = new Button(messages.text("window.cancel"));
    cancel.setId("cancel");
    cancel.getStyleClass().setAll("button", "quiet");
    cancel.setOnAction(event -> workbench.cancel());
    // Whatever had the keys is gone; a second Enter must not end what the first began.
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
    setAccessibleText(messages.text("window.checking"));
    getChildren().addAll(stage, bar, cancel);
  }
}
