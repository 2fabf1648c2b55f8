package org.stet.view;

import java.io.File;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.stet.report.Messages;
import org.stet.review.ReviewSummary;
import org.stet.review.Side;
import org.stet.text.Document;
import org.stet.workbench.Workbench;

/// Where a pair is opened: a place for each text to drop, paste or choose it, and the earlier
/// reviews.
final class StartPane extends VBox {
  private final Workbench workbench;
  private final Messages messages;
  private final Dialogs dialogs;
  private final DateTimeFormatter date;

  StartPane(Workbench workbench, Messages messages, Dialogs dialogs, ZoneId zone) {
    super(18);
    this.workbench = workbench;
    this.messages = messages;
    this.dialogs = dialogs;
    this.date = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH).withZone(zone);
    getStyleClass().add("start");
    setAlignment(Pos.TOP_CENTER);
    Label heading = new Label(messages.text("window.start"));
    heading.getStyleClass().add("start-heading");
    HBox targets = new HBox(18, target(Side.ORIGINAL), target(Side.REWRITE));
    targets.setMaxWidth(900);
    Button check = new Button(messages.text("window.check"));
    check.setId("check");
    check.getStyleClass().setAll("button", "quiet", "primary");
    check.setOnAction(event -> workbench.check());
    check
        .disableProperty()
        .bind(
            workbench
                .text(Side.ORIGINAL)
                .map(Optional::isEmpty)
                .flatMap(
                    missing ->
                        workbench.text(Side.REWRITE).map(text -> missing || text.isEmpty())));
    Label earlier = new Label(messages.text("window.earlier"));
    earlier.getStyleClass().add("side-name");
    earlier.setMaxWidth(900);
    ListView<ReviewSummary> list = earlierReviews();
    VBox.setVgrow(list, Priority.SOMETIMES);
    getChildren().addAll(heading, targets, check, earlier, list);
    Runnable some =
        () -> {
          earlier.setVisible(!workbench.earlier().isEmpty());
          list.setVisible(!workbench.earlier().isEmpty());
        };
    workbench.earlier().addListener((ListChangeListener<ReviewSummary>) change -> some.run());
    some.run();
  }

  private VBox target(Side side) {
    Label name = new Label(messages.text("window.side." + side.id()));
    name.getStyleClass().add("side-name");
    Label state = new Label();
    state.getStyleClass().add("target-state");
    state.setWrapText(true);
    Button choose =
        quiet(
            "window.choose",
            () -> dialogs.text(side).ifPresent(file -> workbench.open(side, file)));
    choose.setId("choose-" + side.id());
    Button paste = quiet("window.paste", () -> paste(side, Clipboard.getSystemClipboard()));
    paste.setId("paste-" + side.id());
    HBox buttons = new HBox(8, choose, paste);
    buttons.setAlignment(Pos.CENTER);
    Region above = new Region();
    VBox.setVgrow(above, Priority.ALWAYS);
    Region below = new Region();
    VBox.setVgrow(below, Priority.ALWAYS);
    VBox target = new VBox(12, name, above, state, buttons, below);
    target.setAlignment(Pos.CENTER);
    target.getStyleClass().add("target");
    target.setId("target-" + side.id());
    HBox.setHgrow(target, Priority.ALWAYS);
    target.setOnDragOver(event -> dragOver(target, event));
    target.setOnDragExited(event -> target.getStyleClass().remove("over"));
    target.setOnDragDropped(event -> dropped(side, event));
    Runnable show = () -> show(workbench.text(side).get(), state, target);
    workbench.text(side).addListener((value, before, now) -> show.run());
    show.run();
    return target;
  }

  private void show(Optional<Document> text, Label state, VBox target) {
    state.setText(
        text.map(document -> messages.text("window.chosen", Workbench.title(document)))
            .orElse(messages.text("window.drop")));
    target.getStyleClass().remove("filled");
    if (text.isPresent()) {
      target.getStyleClass().add("filled");
    }
  }

  private Button quiet(String key, Runnable action) {
    Button button = new Button(messages.text(key));
    button.getStyleClass().setAll("button", "quiet");
    button.setOnAction(event -> action.run());
    return button;
  }

  private static void dragOver(VBox target, DragEvent event) {
    Dragboard board = event.getDragboard();
    if (board.hasFiles() || board.hasString() || board.hasHtml()) {
      event.acceptTransferModes(TransferMode.COPY);
      if (!target.getStyleClass().contains("over")) {
        target.getStyleClass().add("over");
      }
    }
    event.consume();
  }

  /// Two files dropped at once are the pair, in the order of their names as they came.
  private void dropped(Side side, DragEvent event) {
    List<File> files = event.getDragboard().getFiles();
    if (files.size() >= 2) {
      workbench.open(files.get(0).toPath(), files.get(1).toPath());
    } else if (files.size() == 1) {
      workbench.open(side, files.getFirst().toPath());
    } else {
      paste(side, event.getDragboard());
    }
    event.setDropCompleted(true);
    event.consume();
  }

  /// Takes what the clipboard or a drop holds: HTML before plain text, for it tells more.
  private void paste(Side side, Clipboard from) {
    if (from.hasFiles()) {
      workbench.open(side, from.getFiles().getFirst().toPath());
    } else {
      String text = from.hasString() ? from.getString() : "";
      workbench.paste(side, text, from.hasHtml() ? Optional.of(from.getHtml()) : Optional.empty());
    }
  }

  private ListView<ReviewSummary> earlierReviews() {
    ListView<ReviewSummary> list = new ListView<>(workbench.earlier());
    list.setId("earlier");
    list.setMaxWidth(900);
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
                review.decided(),
                review.notes(),
                date.format(review.changed())));
      }
    }
  }
}
