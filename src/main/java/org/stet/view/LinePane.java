package org.stet.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.stet.report.Messages;
import org.stet.review.Checklist;
import org.stet.workbench.Command;
import org.stet.workbench.Entry;
import org.stet.workbench.LineByLine;
import org.stet.workbench.OpenReview;
import org.stet.workbench.Paragraph;
import org.stet.workbench.Settings;
import org.stet.workbench.Slots;

/// The rewrite one sentence at a time, large, with what it was made of and what was found in it.
final class LinePane extends VBox {
  /// How much larger its lines are than those of running text.
  private static final double WIDER = 1.35;

  /// The class of what grows with the texts.
  private static final String TYPE = "line-text";

  private final OpenReview review;
  private final Messages messages;
  private final LineByLine lines;
  private final Label where = new Label();
  private final VBox content = new VBox(6);
  private final Button tick = new Button();
  private Measure measure = Measure.of(Settings.Type.USUAL).times(WIDER);

  LinePane(OpenReview review, Messages messages) {
    this.review = review;
    this.messages = messages;
    this.lines = new LineByLine(review, messages);
    getStyleClass().addAll("text-pane", "line-pane");
    setId("line-pane");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    content.getStyleClass().add("line-content");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("line-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(caption(), scroll);
    setOnMousePressed(event -> requestFocus());
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    lines.line().addListener((value, before, now) -> show(now));
    review.review().addListener((value, before, now) -> showTick());
    show(lines.line().get());
  }

  private Region caption() {
    Label name = new Label(messages.text("window.line"));
    name.getStyleClass().add("side-name");
    name.setMinWidth(USE_PREF_SIZE);
    where.getStyleClass().add("side-facts");
    where.setId("line-where");
    where.setMinWidth(USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label keys = new Label(messages.text("window.line.keys"));
    keys.getStyleClass().add("side-facts");
    tick.setId("line-tick");
    tick.getStyleClass().setAll("button", "quiet");
    tick.setMinWidth(USE_PREF_SIZE);
    tick.setOnAction(event -> signOff());
    HBox caption = new HBox(10, name, where, gap, keys, tick);
    caption.getStyleClass().add("line-caption");
    return inMeasure(caption, "line-head");
  }

  private void key(KeyEvent event) {
    if (event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
      return;
    }
    switch (event.getCode()) {
      case DOWN, RIGHT -> lines.next();
      case UP, LEFT -> lines.previous();
      default -> {
        return;
      }
    }
    event.consume();
  }

  /// Where the sentence on show stands in the rewrite.
  int place() {
    return lines.place();
  }

  /// Goes to the next sentence, or the one before.
  void step(int by) {
    if (by > 0) {
      lines.next();
    } else {
      lines.previous();
    }
  }

  private Optional<Checklist.Item> item() {
    return lines.line().get().sentence().isEmpty()
        ? Optional.empty()
        : review.signOffs().sentenceAt(lines.place());
  }

  private void signOff() {
    item().ifPresent(item -> review.signOffs().toggle(item.sentence()));
  }

  /// Shows whether the sentence is ticked, or by which key it is.
  void showTick() {
    boolean done = item().map(item -> review.signOffs().isDone(item.sentence())).orElse(false);
    tick.setText(
        done
            ? "✓ " + messages.text("window.line.tick")
            : review.keys().text(messages, "window.line.to-tick", Command.SIGN_OFF));
    tick.setVisible(item().isPresent());
  }

  private void show(LineByLine.Line line) {
    where.setText(
        line.sentence().isPresent()
            ? messages.text("window.line.sentence", line.number(), line.of())
            : messages.text("window.line.left-out", line.findings().size()));
    content.getChildren().clear();
    line.sentence().ifPresent(sentence -> add(row(sentence, "now")));
    if (line.sentence().isPresent()) {
      add(name(messages.text("window.side.original")));
    }
    if (line.evidence().isEmpty() && line.sentence().isPresent()) {
      add(quiet(messages.text("window.line.nothing")));
    }
    line.evidence().forEach(passage -> add(row(passage, "source")));
    if (!line.swaps().isEmpty()) {
      add(name(messages.text("window.line.swaps")));
      add(swaps(line.swaps()));
    }
    if (line.sentence().isPresent()) {
      line.findings().forEach(entry -> add(finding(entry)));
    }
    showTick();
    setAccessibleText(line.spoken());
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private void add(Node node) {
    content.getChildren().add(node);
  }

  /// Takes other type for the texts.
  void setMeasure(Measure now) {
    Measure wider = now.times(WIDER);
    if (!wider.equals(measure)) {
      measure = wider;
      show(lines.line().get());
    }
  }

  private Node row(Paragraph paragraph, String kind) {
    ParagraphRow row = new ParagraphRow(paragraph, measure);
    row.getStyleClass().add(kind);
    return row;
  }

  private Region name(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("side-name");
    return inMeasure(label, "line-part");
  }

  private Region quiet(String words) {
    return inMeasure(WrappedWords.of(words, "explanation"), "line-part");
  }

  /// Close to each other, and clear of what stands around them.
  private Region swaps(List<Slots.Swap> swaps) {
    VBox lines = new VBox(3);
    for (Slots.Swap swap : swaps) {
      lines.getChildren().add(WrappedWords.of(swap.line(messages), "swap", TYPE));
    }
    lines.getStyleClass().add("swaps");
    return inMeasure(lines, "line-part");
  }

  private Region finding(Entry entry) {
    Label sign = FindingRow.sign(entry.finding().severity(), messages);
    sign.setMinWidth(USE_PREF_SIZE);
    Label title = new Label(entry.words().title());
    title.getStyleClass().addAll("title", TYPE);
    Region message = WrappedWords.of(entry.words().message(), "message", TYPE);
    VBox words = new VBox(1, title, message);
    words.setMinWidth(0);
    entry.decision().ifPresent(d -> words.getChildren().add(FindingRow.verdict(d, messages)));
    HBox box = new HBox(8, sign, words);
    box.getStyleClass().setAll("finding", entry.finding().severity().id());
    if (review.selected().get().map(Entry::fingerprint).equals(Optional.of(entry.fingerprint()))) {
      box.getStyleClass().add("selected");
    }
    box.setOnMouseClicked(event -> review.select(entry.fingerprint()));
    return inMeasure(box, "line-finding");
  }

  /// Stands where the text stands.
  private Region inMeasure(Region node, String kind) {
    HBox box = new HBox(node);
    HBox.setHgrow(node, Priority.ALWAYS);
    box.getStyleClass().add(kind);
    box.widthProperty()
        .addListener((value, before, now) -> box.setPadding(measure.margin(now.doubleValue())));
    box.setPadding(measure.margin(box.getWidth()));
    return box;
  }
}
