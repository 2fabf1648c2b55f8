package org.stet.view;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.stet.report.Messages;
import org.stet.workbench.Search;

/// Looks for words in the review: a field, how many places, and which of them is on show. Out of
/// sight until it is asked for.
final class FindBar extends HBox {
  private final Search search;
  private final Messages messages;
  private final Runnable close;
  private final TextField field = new TextField();
  private final Label count = new Label();

  /// @param close gives the keys back
  FindBar(Search search, Messages messages, Runnable close) {
    super(6);
    this.search = search;
    this.messages = messages;
    this.close = close;
    getStyleClass().add("find-bar");
    field.setId("find");
    field.setPromptText(messages.text("window.find.prompt"));
    field.setAccessibleText(messages.text("window.find.prompt"));
    field.textProperty().addListener((value, before, now) -> search.look(now));
    field.setOnAction(event -> search.next());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::back);
    HBox.setHgrow(field, Priority.ALWAYS);
    count.setId("found");
    count.getStyleClass().add("quote-line");
    count.setMinWidth(USE_PREF_SIZE);
    search.found().addListener((value, before, now) -> show(now));
    getChildren()
        .addAll(
            field,
            count,
            button(Icon.PREVIOUS, "window.find.previous", search::previous),
            button(Icon.NEXT, "window.find.next", search::next),
            button(Icon.CLOSE, "window.close", close));
    TargetPane.shown(this, false);
  }

  private void back(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
      search.previous();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      close.run();
      event.consume();
    }
  }

  private Button button(Icon icon, String key, Runnable action) {
    Button button = icon.button(messages.text(key));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  boolean isOpen() {
    return isVisible();
  }

  void open() {
    TargetPane.shown(this, true);
    field.requestFocus();
    field.selectAll();
    search.look(field.getText());
  }

  void close() {
    TargetPane.shown(this, false);
    search.look("");
  }

  private void show(Search.Found found) {
    boolean asked = !field.getText().isBlank();
    count.setText(
        asked ? messages.text("window.find.count", found.at() + 1, found.hits().size()) : "");
  }
}
