package org.stet.view;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.stet.report.Messages;
import org.stet.review.Note;
import org.stet.workbench.Entry;
import org.stet.workbench.Group;
import org.stet.workbench.OpenReview;

/// The findings: how many of each kind, the list, and the editor's free notes below it.
final class FindingsPane extends VBox {
  static final double WIDTH = 352;

  /// The part of the height that notes may take from the list.
  private static final double NOTES = 0.4;

  private final OpenReview review;
  private final Messages messages;
  private final FindingDetail detail;
  private final VirtualColumn<Entry> list;
  private final FlowPane chips = new FlowPane(6, 6);
  private final FreeNotes notes;

  FindingsPane(OpenReview review, Messages messages) {
    this.review = review;
    this.messages = messages;
    this.detail = new FindingDetail(review, messages);
    this.list = new VirtualColumn<>(new Rows());
    this.notes = new FreeNotes(review, messages);
    getStyleClass().add("findings");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    chips.getStyleClass().add("chips");
    list.setFocusTraversable(true);
    list.getStyleClass().add("finding-list");
    list.setAccessibleText(messages.text("window.findings"));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    VBox.setVgrow(list, Priority.ALWAYS);
    notes.maxHeightProperty().bind(heightProperty().multiply(NOTES));
    getChildren().addAll(chips, list, notes);
    list.setOnMoved(this::holdDetail);
    review.shown().addListener((ListChangeListener<Entry>) change -> fill());
    review.selected().addListener((value, before, now) -> fill());
    review.filter().addListener((value, before, now) -> countChips());
    fill();
  }

  FindingDetail detail() {
    return detail;
  }

  Node list() {
    return list;
  }

  private void key(KeyEvent event) {
    if (event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    if (event.getCode() == KeyCode.DOWN) {
      review.next();
      event.consume();
    } else if (event.getCode() == KeyCode.UP) {
      review.previous();
      event.consume();
    }
  }

  private void fill() {
    review.selected().get().ifPresent(detail::show);
    countChips();
    list.refresh(review.shown());
    review.selected().get().map(entry -> review.shown().indexOf(entry)).ifPresent(list::reveal);
  }

  /// The detail is in one row at a time: the one that is on show.
  private void holdDetail() {
    review
        .selected()
        .get()
        .map(review.shown()::indexOf)
        .flatMap(list::node)
        .ifPresent(row -> ((FindingRow) row).hold(detail));
  }

  private void countChips() {
    chips.getChildren().clear();
    for (Group group : Group.values()) {
      Label count = new Label(messages.text("window.chip.sign." + group.id(), review.count(group)));
      count.getStyleClass().add("count");
      String words = messages.text("window.chip." + group.id(), review.count(group));
      ToggleButton chip = new ToggleButton(words, count);
      chip.setId("chip-" + group.id());
      chip.getStyleClass().setAll("chip", group.id());
      chip.setSelected(review.filter().get().contains(group));
      chip.setAccessibleText(review.count(group) + " " + words);
      chip.setOnAction(event -> review.toggle(group));
      chips.getChildren().add(chip);
    }
  }

  /// Hears which note a person wants to see in its text.
  void setOnGoTo(Consumer<Note> goTo) {
    notes.setOnGoTo(goTo);
  }

  /// Makes the rows of the list.
  private final class Rows implements VirtualColumn.Rows<Entry> {
    @Override
    public Region make(Entry entry) {
      boolean selected =
          review.selected().get().map(Entry::fingerprint).equals(Optional.of(entry.fingerprint()));
      Optional<Node> inside = selected ? Optional.of(detail) : Optional.empty();
      FindingRow row = new FindingRow(entry, inside, review.entries().size(), messages);
      row.setOnMouseClicked(
          event -> {
            if (!selected) {
              review.select(entry.fingerprint());
            }
            list.requestFocus();
          });
      return row;
    }

    @Override
    public double estimate(Entry entry, double width) {
      return 55;
    }
  }
}
