package org.stet.view;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.stet.report.Messages;
import org.stet.review.Side;
import org.stet.text.Span;

/// Where a note on a chosen passage is written. Out of sight until a passage is chosen.
final class PassageNote extends VBox {
  /// A note that a person wrote, or is still writing.
  record Written(UUID id, Side side, Span span, String text, boolean done) {}

  private final Messages messages;
  private final Consumer<Written> keep;
  private final Label passage = new Label();
  private final TextField field = new TextField();
  private final TypingPause pause = new TypingPause(field, TypingPause.NOTE, this::draft);
  private Side side = Side.REWRITE;
  private Span span = Span.at(0);
  private UUID id = UUID.randomUUID();

  PassageNote(Consumer<Written> keep, Messages messages) {
    super(6);
    this.keep = keep;
    this.messages = messages;
    getStyleClass().add("passage-note");
    passage.getStyleClass().add("quote-line");
    field.setId("passage-note");
    field.setPromptText(messages.text("window.passage.prompt"));
    field.setAccessibleText(messages.text("window.passage.prompt"));
    field.setOnAction(event -> written());
    field.textProperty().addListener((value, before, now) -> typed());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    getChildren().addAll(passage, field);
    close();
  }

  TextField field() {
    return field;
  }

  void offer(Side on, Span at, String words) {
    side = on;
    span = at;
    String line = words.strip().replaceAll("\\s+", " ");
    passage.setText(messages.text("window.passage", line));
    setVisible(true);
    setManaged(true);
  }

  boolean isOffered() {
    return isVisible();
  }

  /// Takes the field out of sight; a note half written waits in it.
  void close() {
    setVisible(false);
    setManaged(false);
  }

  private void typed() {
    if (field.isFocused()) {
      pause.begin();
    }
  }

  private void draft() {
    keep.accept(new Written(id, side, span, field.getText(), false));
  }

  private void written() {
    if (!field.getText().isBlank()) {
      Written written = new Written(id, side, span, field.getText(), true);
      field.clear();
      pause.stop();
      id = UUID.randomUUID();
      keep.accept(written);
    }
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }
}
