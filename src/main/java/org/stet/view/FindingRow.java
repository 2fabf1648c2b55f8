package org.stet.view;

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
  private final VBox body = new VBox();

  FindingRow(Entry entry, Optional<Node> detail, int of, Messages messages) {
    String severity = entry.finding().severity().id();
    dress(entry, severity, messages);
    Label sign = sign(entry.finding().severity(), messages);
    sign.setMinWidth(18);
    Label title = new Label(entry.words().title());
    title.getStyleClass().add("title");
    title.setWrapText(true);
    VBox words = new VBox(1, title);
    words.setMinWidth(0);
    Label number = new Label(String.valueOf(entry.number()));
    number.getStyleClass().add("number");
    number.setMinWidth(USE_PREF_SIZE);
    if (detail.isPresent()) {
      getStyleClass().add("selected");
      number.setText(messages.text("window.number", entry.number(), of));
      title.setText(entry.words().title() + " · " + entry.words().category());
    } else {
      Label quote = new Label(entry.words().quote());
      quote.getStyleClass().add("quote-line");
      if (RightToLeft.leads(entry.words().quote())) {
        quote.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        quote.setMaxWidth(Double.MAX_VALUE);
      }
      words.getChildren().add(quote);
    }
    entry.decision().ifPresent(decision -> words.getChildren().add(verdict(decision, messages)));
    if (detail.isEmpty() && !entry.notes().isEmpty()) {
      Label note = new Label(entry.notes().getFirst().text(), Icon.WRITTEN.node());
      note.getStyleClass().add("note-line");
      words.getChildren().add(note);
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox.setHgrow(body, Priority.ALWAYS);
    body.setMinWidth(0);
    body.getChildren().add(new HBox(8, words, number));
    getChildren().addAll(sign, body);
    detail.ifPresent(this::hold);
  }

  /// Takes the detail in, from the row that had it.
  void hold(Node detail) {
    if (!body.getChildren().contains(detail)) {
      body.getChildren().add(detail);
    }
  }

  private void dress(Entry entry, String severity, Messages messages) {
    getStyleClass().addAll("finding", severity);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setAccessibleText(spoken(entry, messages));
    entry.decision().ifPresent(decision -> getStyleClass().add("settled"));
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
