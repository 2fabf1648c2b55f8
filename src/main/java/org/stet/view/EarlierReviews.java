package org.stet.view;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.stet.report.Messages;
import org.stet.review.ReviewSummary;
import org.stet.workbench.Workbench;

/// The reviews that are kept: a click or Enter opens one. Out of sight while there are none.
final class EarlierReviews extends VBox {
  private final Workbench workbench;
  private final Messages messages;
  private final DateTimeFormatter date;

  EarlierReviews(Workbench workbench, Messages messages, ZoneId zone) {
    super(8);
    this.workbench = workbench;
    this.messages = messages;
    this.date = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH).withZone(zone);
    Label name = new Label(messages.text("window.earlier"));
    name.getStyleClass().add("side-name");
    ListView<ReviewSummary> list = list();
    VBox.setVgrow(list, Priority.SOMETIMES);
    getChildren().addAll(name, list);
    workbench.earlier().addListener((ListChangeListener<ReviewSummary>) change -> show());
    show();
  }

  private void show() {
    setVisible(!workbench.earlier().isEmpty());
  }

  private ListView<ReviewSummary> list() {
    ListView<ReviewSummary> list = new ListView<>(workbench.earlier());
    list.setId("earlier");
    list.setPrefHeight(300);
    list.setAccessibleText(messages.text("window.earlier"));
    list.setCellFactory(view -> new Cell());
    list.setOnMouseClicked(event -> reopen(list));
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            reopen(list);
          }
        });
    return list;
  }

  private void reopen(ListView<ReviewSummary> list) {
    ReviewSummary chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      workbench.reopen(chosen.id());
    }
  }

  /// One earlier review.
  private final class Cell extends ListCell<ReviewSummary> {
    private final Label title = new Label();
    private final Label facts = new Label();
    private final HBox row = new HBox(12, title, facts);

    Cell() {
      title.getStyleClass().add("earlier-title");
      facts.getStyleClass().add("quote-line");
      title.setMinWidth(0);
      facts.setMinWidth(USE_PREF_SIZE);
      title.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(title, Priority.ALWAYS);
      row.setAlignment(Pos.BASELINE_LEFT);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(ReviewSummary review, boolean empty) {
      super.updateItem(review, empty);
      setGraphic(empty || review == null ? null : row);
      if (!empty && review != null) {
        title.setText(review.title());
        facts.setText(
            messages.text(
                "window.earlier.facts",
                review.progress().decided(),
                review.progress().findings(),
                review.progress().signed(),
                review.progress().items(),
                review.notes(),
                date.format(review.changed()),
                review.progress().cleared() ? 1 : 0));
      }
    }
  }
}
