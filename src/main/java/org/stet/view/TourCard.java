package org.stet.view;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.stet.report.Messages;
import org.stet.workbench.Command;
import org.stet.workbench.SettingsBook;

/// Three steps that say how Stet is worked with, over everything else, until a person wants them no
/// more. Enter goes on, Esc skips.
final class TourCard extends StackPane {
  /// The commands whose keys each step names.
  private static final List<List<Command>> KEYS =
      List.of(
          List.of(Command.PASTE, Command.OPEN),
          List.of(
              Command.NEXT_FINDING, Command.CONFIRM, Command.DISMISS, Command.FIX, Command.UNDO),
          List.of(Command.SIGN_OFF, Command.CLEAR, Command.EXPORT, Command.KEYS, Command.SETTINGS));

  private static final double WIDTH = 520;

  private final Messages messages;
  private final SettingsBook book;
  private final Runnable close;
  private final Label count = new Label();
  private final Label title = new Label();
  private final Label words = new Label();
  private final Button next = new Button();
  private final CheckBox again = new CheckBox();
  private int step;

  /// @param close takes it away
  TourCard(SettingsBook book, Messages messages, Runnable close) {
    this.book = book;
    this.messages = messages;
    this.close = close;
    getStyleClass().add("veil");
    setId("tour");
    setAccessibleRole(AccessibleRole.DIALOG);
    count.getStyleClass().add("side-name");
    title.getStyleClass().add("start-heading");
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    again.setText(messages.text("window.tour.again"));
    again.setId("tour-again");
    Button skip = new Button(messages.text("window.tour.skip"));
    skip.setId("tour-skip");
    skip.getStyleClass().setAll("button", "quiet");
    skip.setOnAction(event -> skip());
    next.setId("tour-next");
    next.getStyleClass().setAll("button", "quiet", "primary");
    next.setOnAction(event -> goOn());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox buttons = new HBox(10, again, gap, skip, next);
    buttons.setAlignment(Pos.CENTER_LEFT);
    VBox card = new VBox(12, count, title, words, buttons);
    VBox.setMargin(buttons, new Insets(10, 0, 0, 0));
    card.getStyleClass().add("card");
    card.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    StackPane.setAlignment(card, Pos.CENTER);
    getChildren().add(card);
    show();
  }

  private void show() {
    int number = step + 1;
    count.setText(messages.text("window.number", number, KEYS.size()));
    title.setText(messages.text("window.tour.title." + number));
    words.setText(
        book.get()
            .keys()
            .text(messages, "window.tour.words." + number, KEYS.get(step).toArray(Command[]::new)));
    boolean last = number == KEYS.size();
    next.setText(messages.text(last ? "window.tour.done" : "window.tour.next"));
    setAccessibleText(count.getText() + ". " + title.getText() + ". " + words.getText());
  }

  void takeKeys() {
    next.requestFocus();
  }

  /// The next step; after the last the tour was seen.
  void goOn() {
    if (step + 1 < KEYS.size()) {
      step++;
      show();
    } else {
      skip();
    }
  }

  /// Ends it. It comes again at the next start only if the person asks for it.
  void skip() {
    book.change(settings -> settings.withTour(again.isSelected()));
    close.run();
  }
}
