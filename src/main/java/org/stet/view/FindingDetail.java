package org.stet.view;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.stet.check.Check;
import org.stet.check.CheckInfo;
import org.stet.check.Checks;
import org.stet.claim.Evidence;
import org.stet.report.Messages;
import org.stet.review.DismissalReason;
import org.stet.review.Note;
import org.stet.workbench.Command;
import org.stet.workbench.Entry;
import org.stet.workbench.Excerpt;
import org.stet.workbench.OpenReview;
import org.stet.workbench.ReasonsDraft;

/// What the selected finding says, what it was compared with, and what the editor can do about it.
/// There is one, which moves with the selection, so that a note half written is not lost.
final class FindingDetail extends VBox {
  private static final double WRAP = 280;

  private final OpenReview review;
  private final Messages messages;
  private final TextField note = new TextField();
  private final TypingPause pause = new TypingPause(note, this::draft);
  private final FlowPane reasons = new FlowPane(6, 6);
  private final Map<String, CheckInfo> checks =
      Checks.all().stream().map(Check::info).collect(toMap(CheckInfo::id, info -> info));
  private final HBox help = new HBox(8);
  private final Map<String, Region> wrapped = new HashMap<>();
  private final FlowPane actions = new FlowPane(6, 6);
  private List<String> offered = List.of();
  private Consumer<Evidence> onOpen = evidence -> {};
  private Runnable onNoted = () -> {};
  private String explained = "";
  private String fingerprint = "";
  private String saved = "";

  FindingDetail(OpenReview review, Messages messages) {
    this.review = review;
    this.messages = messages;
    getStyleClass().add("detail");
    note.setId("note");
    note.setPromptText(messages.text("window.note.prompt"));
    note.setAccessibleText(messages.text("window.note.prompt"));
    note.setOnAction(event -> noted());
    note.textProperty().addListener((value, before, now) -> typed());
    note.focusedProperty().addListener((value, before, now) -> leave(now));
    note.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    help.setAlignment(Pos.BASELINE_LEFT);
    actions.setPrefWrapLength(WRAP);
    actions.getStyleClass().add("actions");
    reasons.setId("reasons");
    reasons.setPrefWrapLength(WRAP);
  }

  private void leave(boolean focused) {
    if (!focused) {
      keepNote();
    }
  }

  /// The keys go back to the findings, where letters are commands.
  private void noted() {
    keepNote();
    onNoted.run();
  }

  /// Hears that a note was ended.
  void setOnNoted(Runnable noted) {
    onNoted = noted;
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      note.setText(saved);
      pause.stop();
      review.draft(fingerprint, saved);
      onNoted.run();
      event.consume();
    }
  }

  private void draft() {
    review.draft(fingerprint, note.getText());
  }

  private void typed() {
    if (note.isFocused()) {
      pause.begin();
    }
  }

  /// Keeps what stands in the note field. Harmless when nothing changed.
  void keepNote() {
    pause.stop();
    if (!fingerprint.isEmpty() && !note.getText().strip().equals(saved)) {
      saved = note.getText().strip();
      review.note(fingerprint, saved);
    }
  }

  void show(Entry entry) {
    if (!entry.fingerprint().equals(fingerprint)) {
      keepNote();
      fingerprint = entry.fingerprint();
      saved = entry.notes().stream().findFirst().map(Note::text).orElse("");
      note.setText(saved);
      showReasons(false);
    } else if (note.getText().strip().equals(saved)) {
      saved = entry.notes().stream().findFirst().map(Note::text).orElse("");
      note.setText(saved);
    }
    List<Node> parts = new ArrayList<>();
    parts.add(wrapped(entry.words().message(), "message"));
    parts.add(wrapped(entry.words().explanation(), "explanation"));
    review.excerpts().forEach(excerpt -> parts.add(evidence(entry, excerpt)));
    parts.add(wrapped(entry.words().clearing(), "clearing"));
    parts.addAll(List.of(actions(entry), reasons, note, help(entry.finding().check())));
    Parts.set(this, parts);
  }

  /// The words of a part in the node that it had, where that can show them.
  private Region wrapped(String words, String style) {
    Region now = WrappedWords.of(Optional.ofNullable(wrapped.get(style)), words, style);
    wrapped.put(style, now);
    return now;
  }

  /// Which check said so, with its examples on demand.
  private HBox help(String check) {
    if (!check.equals(explained)) {
      explained = check;
      Label id = new Label(messages.text("window.check-id", check));
      id.getStyleClass().add("source-line");
      help.getChildren().setAll(id);
      Optional.ofNullable(checks.get(check)).map(this::more).ifPresent(help.getChildren()::add);
    }
    return help;
  }

  private Button more(CheckInfo check) {
    Button more = new Button(messages.text("window.settings.examples"));
    more.setId("examples-of");
    more.getStyleClass().setAll("link");
    more.setAccessibleText(more.getText() + ": " + messages.text(check.id() + ".title"));
    more.setOnAction(event -> new ExamplesOver(check, messages).beside(more));
    return more;
  }

  private Node evidence(Entry entry, Excerpt excerpt) {
    String weight = excerpt.source().isPresent() ? "supports" : severity(entry);
    TextFlow flow = new TextFlow();
    flow.getChildren().addAll(RightToLeft.nodes(excerpt.before(), "run"));
    flow.getChildren().addAll(RightToLeft.nodes(excerpt.words(), "run", "matters", weight));
    flow.getChildren().addAll(RightToLeft.nodes(excerpt.after(), "run"));
    if (RightToLeft.leads(excerpt.before() + excerpt.words())) {
      flow.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    }
    flow.getStyleClass().add("excerpt");
    String text = excerpt.source().orElse(messages.text("window.evidence.original"));
    String place =
        excerpt.paragraph() == 0
            ? messages.text("window.evidence.heading", text)
            : messages.text("window.evidence.paragraph", text, excerpt.paragraph());
    String source =
        messages.text(
            "window.evidence.source",
            place,
            "%.2f".formatted(excerpt.evidence().similarity()),
            messages.text(sureness(entry.finding().confidence())));
    VBox evidence = new VBox(2, flow, WrappedWords.of(source, "source-line"));
    evidence.getStyleClass().add("evidence");
    evidence.setFocusTraversable(true);
    evidence.setAccessibleRole(AccessibleRole.HYPERLINK);
    evidence.setAccessibleText(
        messages.text("window.evidence.open", text)
            + ". "
            + excerpt.before()
            + excerpt.words()
            + excerpt.after());
    evidence.setOnMouseClicked(event -> onOpen.accept(excerpt.evidence()));
    evidence.setOnKeyPressed(event -> open(event, excerpt));
    return evidence;
  }

  private void open(KeyEvent event, Excerpt excerpt) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      onOpen.accept(excerpt.evidence());
      event.consume();
    }
  }

  /// Hears which passage a person wants to see in its text.
  void setOnOpen(Consumer<Evidence> open) {
    onOpen = open;
  }

  private static String severity(Entry entry) {
    return entry.finding().severity().id();
  }

  private static String sureness(double confidence) {
    return confidence >= 0.9
        ? "window.sure"
        : confidence >= 0.6 ? "window.likely" : "window.possible";
  }

  /// Made anew only where other buttons, or other keys of theirs, are to be shown.
  private Node actions(Entry entry) {
    boolean fixable = entry.finding().fix().isPresent();
    List<String> now = new ArrayList<>(List.of(String.valueOf(fixable)));
    List.of(Command.FIX, Command.CONFIRM, Command.DISMISS, Command.NOTE)
        .forEach(command -> now.add(key(command)));
    if (!now.equals(offered)) {
      offered = now;
      offer(fixable);
    }
    return actions;
  }

  private void offer(boolean fixable) {
    actions.getChildren().clear();
    if (fixable) {
      Button fix = button(key(Command.FIX), messages.text("window.fix"), review::applyFix);
      fix.setId("fix");
      fix.getStyleClass().add("primary");
      actions.getChildren().add(fix);
    }
    Button confirm = button(key(Command.CONFIRM), messages.text("window.confirm"), review::confirm);
    confirm.setId("confirm");
    if (!fixable) {
      confirm.getStyleClass().add("primary");
    }
    Button dismiss = button(key(Command.DISMISS), messages.text("window.dismiss"), this::askReason);
    dismiss.setId("dismiss");
    Button write = button(key(Command.NOTE), messages.text("window.note"), this::writeNote);
    write.setId("note-button");
    actions.getChildren().addAll(List.of(confirm, dismiss, write));
  }

  /// The key of a command, by the sign on it where it has one.
  private String key(Command command) {
    String key = review.keys().of(command).getFirst().toString();
    return switch (key) {
      case "Enter" -> "↵";
      case "Backspace" -> "⌫";
      default -> key;
    };
  }

  private Button button(String key, String words, Runnable action) {
    Label hint = new Label(key);
    hint.getStyleClass().add("key");
    Button button = new Button(words, hint);
    button.getStyleClass().setAll("button", "quiet");
    button.setAccessibleText(words + ", " + key);
    button.setOnAction(event -> action.run());
    return button;
  }

  // What keys do here.

  void writeNote() {
    note.requestFocus();
    note.end();
  }

  /// Shows the reasons for a dismissal.
  void askReason() {
    reasons.getChildren().clear();
    int number = 1;
    for (DismissalReason reason : review.reasons()) {
      String words = ReasonsDraft.words(reason, messages);
      Button button = button(String.valueOf(number), words, () -> dismiss(reason));
      button.setId("reason-" + number++);
      reasons.getChildren().add(button);
    }
    showReasons(true);
  }

  boolean isAskingReason() {
    return reasons.isVisible();
  }

  void showReasons(boolean visible) {
    reasons.setVisible(visible);
    reasons.setManaged(visible);
  }

  /// Dismisses with a reason by its number, from 1.
  void dismiss(int number) {
    List<DismissalReason> all = review.reasons();
    if (isAskingReason() && number >= 1 && number <= all.size()) {
      dismiss(all.get(number - 1));
    }
  }

  private void dismiss(DismissalReason reason) {
    showReasons(false);
    review.dismiss(reason);
  }
}
