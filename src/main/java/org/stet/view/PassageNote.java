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
  private final Runnable back;
  private final Label passage = new Label();
  private final TextField field = new TextField();
  private final TypingPause pause = new TypingPause(field, this::draft);
  private boolean offered;
  private Side side = Side.REWRITE;
  private Span span = Span.at(0);
  private UUID id = UUID.randomUUID();

  /// @param keep hears what is written
  /// @param back gives the keys back to the text that the passage stands in
  PassageNote(Consumer<Written> keep, Runnable back, Messages messages) {
    super(6);
    this.keep = keep;
    this.back = back;
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

  /// @param seen false where it waits out of sight until a note is asked for
  void offer(Side on, Span at, String words, boolean seen) {
    side = on;
    span = at;
    String line = words.strip().replaceAll("\\s+", " ");
    passage.setText(messages.text("window.passage", line));
    offered = true;
    TargetPane.shown(this, seen);
  }

  /// Takes the keys to the field.
  void begin() {
    TargetPane.shown(this, true);
    field.requestFocus();
  }

  /// The text that the passage stands in.
  Side side() {
    return side;
  }

  boolean isOffered() {
    return offered;
  }

  /// Takes the field out of sight; a note half written waits in it.
  void close() {
    offered = false;
    TargetPane.shown(this, false);
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
      // Out of sight, the field would hand them to whatever stands next.
      back.run();
      keep.accept(written);
    }
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      back.run();
      close();
      event.consume();
    }
  }
}
