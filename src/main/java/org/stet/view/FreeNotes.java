package org.stet.view;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.stet.report.Messages;
import org.stet.review.Note;
import org.stet.text.Span;
import org.stet.workbench.OpenReview;

/// The notes that belong to no finding, each with the colour and the initials of who wrote it. A
/// note whose words are gone says so and stays; it is never moved to other words.
final class FreeNotes extends ScrollPane {
  /// How many colours there are in the style sheets for the people who write.
  private static final int COLOURS = 8;

  private final OpenReview review;
  private final Messages messages;
  private final VBox rows = new VBox();
  private Consumer<Note> goTo = note -> {};

  FreeNotes(OpenReview review, Messages messages) {
    this.review = review;
    this.messages = messages;
    setContent(rows);
    setFitToWidth(true);
    setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    getStyleClass().add("free-notes");
    setMinHeight(0);
    prefHeightProperty().bind(rows.heightProperty().add(1));
    review.review().addListener((value, before, now) -> list());
    review.result().addListener((value, before, now) -> list());
    list();
  }

  /// Hears which note a person wants to see in its text.
  void setOnGoTo(Consumer<Note> goTo) {
    this.goTo = goTo;
  }

  private void list() {
    rows.getChildren().setAll(review.freeNotes().stream().map(this::row).toList());
  }

  private HBox row(Note note) {
    Label initials = new Label(note.reviewer());
    initials.getStyleClass().addAll("initials", colour(review.writers().numberOf(note.reviewer())));
    initials.setMinWidth(Region.USE_PREF_SIZE);
    Region text = WrappedWords.of(note.text(), "note-text");
    Optional<Span> place = review.place(note);
    Label where = new Label(place(note, place.isPresent()));
    where.getStyleClass().add("quote-line");
    VBox words = new VBox(1, text, where);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button erase = Icon.CLOSE.button(messages.text("window.note.erase"));
    erase.setOnAction(event -> review.erase(note));
    HBox row = new HBox(8, initials, words, erase);
    row.getStyleClass().add("free-note");
    if (place.isEmpty()) {
      row.getStyleClass().add("lost");
    }
    row.setFocusTraversable(true);
    row.setAccessibleText(note.reviewer() + ". " + note.text() + ". " + where.getText());
    row.setOnMouseClicked(event -> goTo.accept(note));
    row.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.SPACE) {
            goTo.accept(note);
            event.consume();
          }
        });
    return row;
  }

  private String place(Note note, boolean found) {
    String side = messages.text("window.side." + note.side().id());
    String quote = note.anchor().exact().strip().replaceAll("\\s+", " ");
    return messages.text(found ? "window.note.place" : "window.note.lost", side, quote);
  }

  /// @param writer the number of who wrote a note, from 0
  static String colour(int writer) {
    return "reviewer-" + writer % COLOURS;
  }
}
