package org.stet.view;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.stet.report.Messages;

/// Where the address of a page is typed or pasted. Out of sight until it is asked for.
final class AddressField extends HBox {
  private final TextField field = new TextField();
  private final Runnable changed;
  private boolean asking;

  /// @param changed is told when it is to be seen, or no more
  AddressField(Messages messages, Consumer<String> read, Runnable changed) {
    super(8);
    this.changed = changed;
    setAlignment(Pos.CENTER);
    setMaxWidth(360);
    field.setPromptText(messages.text("window.address.prompt"));
    field.setAccessibleText(messages.text("window.address.prompt"));
    HBox.setHgrow(field, Priority.ALWAYS);
    Button go = new Button(messages.text("window.address.read"));
    go.getStyleClass().setAll("button", "quiet");
    go.setMinWidth(USE_PREF_SIZE);
    Runnable done =
        () -> {
          if (!field.getText().isBlank()) {
            String typed = field.getText();
            close();
            read.accept(typed);
          }
        };
    field.setOnAction(event -> done.run());
    go.setOnAction(event -> done.run());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    getChildren().addAll(field, go);
  }

  TextField field() {
    return field;
  }

  boolean isAsking() {
    return asking;
  }

  void ask() {
    asking = true;
    changed.run();
    field.requestFocus();
    field.selectAll();
  }

  private void close() {
    asking = false;
    changed.run();
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      getParent().requestFocus();
      close();
      event.consume();
    }
  }
}
