package org.stet.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.stet.check.Finding;
import org.stet.report.Messages;
import org.stet.review.Note;
import org.stet.workbench.Entry;
import org.stet.workbench.FindingGroup;
import org.stet.workbench.Group;
import org.stet.workbench.OpenReview;

/// The findings: how many of each kind, the list, and the editor's free notes below it.
final class FindingsPane extends VBox {
  static final double WIDTH = 352;

  /// The part of the height that notes may take from the list.
  private static final double NOTES = 0.3;

  private final OpenReview review;
  private final Messages messages;
  private final FindingDetail detail;
  private final VirtualColumn<Row> list;
  private final GroupingSwitch grouping;
  private final Map<Group, ToggleButton> chips = new EnumMap<>(Group.class);
  private List<Row> rows = List.of();
  private Optional<Detailed> detailed = Optional.empty();
  private final FreeNotes notes;
  private final StickyHeading sticky;

  FindingsPane(OpenReview review, Messages messages) {
    this.review = review;
    this.messages = messages;
    this.detail = new FindingDetail(review, messages);
    this.list = new VirtualColumn<>(new Rows());
    detail.setOnNoted(list::requestFocus);
    this.grouping = new GroupingSwitch(review, messages);
    this.notes = new FreeNotes(review, messages);
    getStyleClass().add("findings");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    FlowPane filter = new FlowPane(6, 6);
    filter.getStyleClass().add("chips");
    for (Group group : Group.values()) {
      chips.put(group, chip(group));
      filter.getChildren().add(chips.get(group));
    }
    list.setFocusTraversable(true);
    list.getStyleClass().add("finding-list");
    list.setAccessibleRole(AccessibleRole.LIST_VIEW);
    list.setAccessibleRoleDescription(messages.text("window.findings"));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    this.sticky = new StickyHeading(messages);
    StackPane held = new StackPane(list, sticky);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(held.widthProperty());
    clip.heightProperty().bind(held.heightProperty());
    held.setClip(clip);
    VBox.setVgrow(held, Priority.ALWAYS);
    notes.maxHeightProperty().bind(heightProperty().multiply(NOTES));
    getChildren().addAll(filter, grouping, held, notes);
    list.setOnMoved(this::moved);
    list.heightProperty().addListener((value, before, now) -> reveal(selectedRow()));
    review.list().shown().addListener((ListChangeListener<Entry>) change -> fill());
    review.selected().addListener((value, before, now) -> select());
    review.list().filter().addListener((value, before, now) -> countChips());
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

  /// Shows all as it is now.
  void refresh() {
    detailed = Optional.empty();
    fill();
    list.refresh(rows);
  }

  private void fill() {
    countChips();
    grouping.show();
    // A finding that is no longer one of the review's is about to be followed by another.
    if (review.selected().get().filter(was -> !review.entries().contains(was)).isEmpty()) {
      select();
    }
  }

  /// Each step from finding to finding comes here, and changes only two rows.
  private void select() {
    review.selected().get().ifPresent(this::detail);
    rows = rows();
    list.setItems(rows);
    name();
    reveal(selectedRow());
  }

  /// Also after the window has grown smaller.
  private void reveal(int row) {
    // The first of a group brings its heading along.
    if (row > 0 && rows.get(row - 1).group().isPresent()) {
      list.reveal(row - 1);
    }
    list.reveal(row);
    uncover(row);
  }

  /// Brings a row out from under the heading that stays above it.
  private void uncover(int row) {
    list.layout();
    if (row > 0 && sticky.covers() > 0 && list.topOf(row) < sticky.covers()) {
      list.show(row, 0, sticky.covers());
    }
  }

  /// The list is heard as the finding that is selected in it.
  private void name() {
    String words =
        review
            .selected()
            .get()
            .map(
                entry ->
                    messages.text("window.number", entry.number(), review.entries().size())
                        + ". "
                        + FindingRow.spoken(entry, messages))
            .orElseGet(() -> messages.text("window.findings"));
    list.setAccessibleText(words);
  }

  /// The detail is made anew only for what it does not show yet.
  private void detail(Entry entry) {
    Optional<Detailed> now = Optional.of(new Detailed(entry, review.result().get().findings()));
    if (!now.equals(detailed)) {
      detailed = now;
      detail.show(entry);
    }
  }

  private void moved() {
    holdDetail();
    stick();
  }

  /// Lets the heading of the findings at the upper edge stay in sight.
  private void stick() {
    int top = rows.isEmpty() ? -1 : list.rowAt(0);
    int own = top;
    while (own > 0 && rows.get(own).group().isEmpty()) {
      own--;
    }
    int next = top + 1;
    while (next < rows.size() && rows.get(next).group().isEmpty()) {
      next++;
    }
    boolean cut = own >= 0 && list.topOf(own) < 0;
    Optional<FindingGroup> group = cut ? rows.get(own).group() : Optional.empty();
    double room = next < rows.size() ? list.topOf(next) : Double.MAX_VALUE;
    sticky.show(group, list.getWidth(), room);
  }

  /// The detail is in one row at a time: the one that is on show.
  private void holdDetail() {
    list.node(selectedRow()).ifPresent(row -> ((FindingRow) row).hold(detail));
  }

  private List<Row> rows() {
    List<Row> all = new ArrayList<>();
    for (FindingGroup group : review.list().groups()) {
      all.add(new Row(Optional.of(group), Optional.empty(), 0));
      group.entries().forEach(entry -> all.add(row(entry)));
    }
    return all;
  }

  private Row row(Entry entry) {
    return new Row(Optional.empty(), Optional.of(entry), isSelected(entry) ? all() : 0);
  }

  private int all() {
    return review.entries().size();
  }

  private boolean isSelected(Entry entry) {
    return review
        .selected()
        .get()
        .filter(selected -> selected.fingerprint().equals(entry.fingerprint()))
        .isPresent();
  }

  private int selectedRow() {
    return review.selected().get().map(entry -> rows.indexOf(row(entry))).orElse(-1);
  }

  private void countChips() {
    for (Group group : Group.values()) {
      long count = review.list().count(group);
      String words = messages.text("window.chip." + group.id(), count);
      ToggleButton chip = Objects.requireNonNull(chips.get(group));
      ((Label) chip.getGraphic()).setText(String.valueOf(count));
      chip.setText(words);
      chip.setSelected(review.list().filter().get().contains(group));
      chip.setAccessibleText(count + " " + words);
    }
  }

  private ToggleButton chip(Group group) {
    Label count = new Label("", icon(group).node());
    count.getStyleClass().add("count");
    ToggleButton chip = new ToggleButton("", count);
    chip.setId("chip-" + group.id());
    chip.getStyleClass().setAll("chip", group.id());
    chip.setOnAction(event -> review.list().toggle(group));
    return chip;
  }

  private static Icon icon(Group group) {
    return switch (group) {
      case ERRORS -> Icon.ERROR;
      case WARNINGS -> Icon.WARNING;
      case NOTES -> Icon.NOTE;
      case OMISSIONS -> Icon.OMISSION;
    };
  }

  /// Hears that a person wants to find words.
  void setOnFind(Runnable open) {
    grouping.setOnFind(open);
  }

  /// Hears which note a person wants to see in its text.
  void setOnGoTo(Consumer<Note> goTo) {
    notes.setOnGoTo(goTo);
  }

  /// A line of the list: the heading of a group, or a finding.
  ///
  /// @param of how many there are where it is selected, else 0
  private record Row(Optional<FindingGroup> group, Optional<Entry> entry, int of) {
    boolean isSelected() {
      return of > 0;
    }

    private boolean looksLike(Row other) {
      return of == other.of && entry.isPresent() && look().equals(other.look());
    }

    private List<Object> look() {
      return entry
          .map(
              shows ->
                  List.<Object>of(
                      shows.number(),
                      shows.fingerprint(),
                      shows.finding().severity(),
                      shows.words(),
                      shows.decision(),
                      shows.notes()))
          .orElse(List.of());
    }
  }

  /// What the detail shows.
  private record Detailed(Entry entry, List<Finding> all) {}

  /// Makes the rows of the list.
  private final class Rows implements VirtualColumn.Rows<Row> {
    @Override
    public Region make(Row row) {
      return row.entry()
          .<Region>map(this::finding)
          .orElseGet(() -> new GroupHeading(row.group().orElseThrow(), messages));
    }

    private FindingRow finding(Entry entry) {
      Optional<Node> inside = isSelected(entry) ? Optional.of(detail) : Optional.empty();
      FindingRow row = new FindingRow(entry, inside, all(), messages);
      row.setOnMouseClicked(
          event -> {
            if (!isSelected(row.entry())) {
              review.select(row.entry().fingerprint());
            }
            list.requestFocus();
          });
      return row;
    }

    @Override
    public boolean adopt(Region region, Row before, Row now) {
      // The row that holds the detail goes on to the next finding with it.
      boolean alike = before.isSelected() == now.isSelected();
      if (!alike || before.entry().isEmpty() || now.entry().isEmpty()) {
        return false;
      }
      if (!before.looksLike(now)) {
        ((FindingRow) region).show(now.entry().get(), now.isSelected(), now.of());
      }
      return true;
    }

    @Override
    public double estimate(Row row, double width) {
      return row.entry().isPresent() ? 55 : 30;
    }
  }
}
