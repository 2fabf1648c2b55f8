package org.stet.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.stet.check.Severity;
import org.stet.report.Messages;
import org.stet.review.Decision;
import org.stet.workbench.Entry;
import org.stet.workbench.ReasonsDraft;

/// One line of the list of findings; the selected one holds the detail.
final class FindingRow extends HBox {
  private final Messages messages;
  private final Label title = new Label();
  private final Label number = new Label();
  private final Label quote = new Label();
  private final VBox words = new VBox(1);
  private final VBox body = new VBox();
  private Entry entry;

  FindingRow(Entry entry, Optional<Node> detail, int of, Messages messages) {
    this.entry = entry;
    this.messages = messages;
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    title.getStyleClass().add("title");
    title.setWrapText(true);
    quote.getStyleClass().add("quote-line");
    quote.setMaxWidth(Double.MAX_VALUE);
    words.setMinWidth(0);
    number.getStyleClass().add("number");
    number.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox.setHgrow(body, Priority.ALWAYS);
    body.setMinWidth(0);
    body.getChildren().add(new HBox(8, words, number));
    getChildren().addAll(weight(), body);
    fill(detail.isPresent(), of);
    detail.ifPresent(this::hold);
  }

  /// The finding that is shown.
  Entry entry() {
    return entry;
  }

  /// Shows another finding, selected or not as the one before.
  ///
  /// @param of how many findings there are
  void show(Entry now, boolean selected, int of) {
    boolean other = now.finding().severity() != entry.finding().severity();
    entry = now;
    if (other) {
      getChildren().set(0, weight());
    }
    fill(selected, of);
  }

  private Label weight() {
    Label sign = sign(entry.finding().severity(), messages);
    sign.setMinWidth(18);
    return sign;
  }

  private void fill(boolean selected, int of) {
    boolean dressed = dress(selected);
    String name = entry.words().title();
    title.setText(selected ? name + " · " + entry.words().category() : name);
    number.setText(
        selected
            ? messages.text("window.number", entry.number(), of)
            : String.valueOf(entry.number()));
    quote.setText(entry.words().quote());
    boolean mirrored = RightToLeft.leads(entry.words().quote());
    quote.setNodeOrientation(mirrored ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.INHERIT);
    List<Node> lines = new ArrayList<>(List.of(title));
    if (!selected) {
      lines.add(quote);
    }
    entry.decision().ifPresent(decision -> lines.add(verdict(decision, messages)));
    if (!selected && !entry.notes().isEmpty()) {
      Label note = new Label(entry.notes().getFirst().text(), Icon.WRITTEN.node());
      note.getStyleClass().add("note-line");
      lines.add(note);
    }
    Parts.set(words, lines);
    // How tall it is now is asked before the next picture.
    if (dressed) {
      applyCss();
    }
  }

  /// Takes the detail in, from the row that had it.
  void hold(Node detail) {
    if (!body.getChildren().contains(detail)) {
      body.getChildren().add(detail);
    }
  }

  /// Whether it looks otherwise now.
  private boolean dress(boolean selected) {
    List<String> styles = new ArrayList<>(List.of("finding", entry.finding().severity().id()));
    if (selected) {
      styles.add("selected");
    }
    if (entry.decision().isPresent()) {
      styles.add("settled");
    }
    boolean other = !getStyleClass().equals(styles);
    if (other) {
      getStyleClass().setAll(styles);
    }
    setAccessibleText(spoken(entry, messages));
    return other;
  }

  /// What is heard of a finding in the list.
  static String spoken(Entry entry, Messages messages) {
    String said =
        entry.decision().map(decision -> verdict(decision, messages).getText()).orElse("");
    return messages.text(
        "window.finding.spoken",
        messages.text("severity." + entry.finding().severity().id()),
        entry.words().title(),
        entry.words().quote(),
        entry.words().message(),
        said);
  }

  /// Colour is never the only sign.
  static Label sign(Severity severity, Messages messages) {
    Label sign = new Label("", Icon.of(severity).node());
    sign.getStyleClass().add("sign");
    sign.setAccessibleText(messages.text("severity." + severity.id()));
    return sign;
  }

  static Label verdict(Decision decision, Messages messages) {
    String words = messages.text("window.decision." + decision.kind().id());
    Optional<String> reason = decision.reason().map(given -> ReasonsDraft.words(given, messages));
    Label label = new Label(reason.map(r -> words + ": " + r).orElse(words));
    label.setGraphic(Icon.of(decision.kind()).node());
    label.getStyleClass().add("verdict");
    return label;
  }
}
