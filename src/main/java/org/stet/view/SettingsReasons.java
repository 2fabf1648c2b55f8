package org.stet.view;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.stet.report.Messages;
import org.stet.workbench.ReasonsDraft;
import org.stet.workbench.SettingsDraft;

/// The reasons that a finding may be let pass for, each with the digit that gives it.
final class SettingsReasons extends VBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final double WIDTH = 320;

  private final SettingsDraft draft;
  private final Messages messages;
  private final VBox rows = new VBox(6);
  private final Button add = new Button();

  SettingsReasons(SettingsDraft draft, Messages messages) {
    super(14);
    this.draft = draft;
    this.messages = messages;
    getStyleClass().add("settings-part");
    Label why = new Label(messages.text("window.settings.reasons.why"));
    why.getStyleClass().add("explanation");
    why.setWrapText(true);
    why.setMinHeight(Region.USE_PREF_SIZE);
    add.setText(messages.text("window.settings.reasons.add"));
    add.setId("reason-add");
    add.getStyleClass().setAll("button", "quiet");
    add.setOnAction(event -> add());
    Button usual = new Button(messages.text("window.settings.reasons.usual"));
    usual.setId("reasons-usual");
    usual.getStyleClass().setAll("link");
    usual.setOnAction(event -> change(draft::usualReasons));
    HBox ways = new HBox(12, add, usual);
    ways.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(why, rows, ways);
    list();
  }

  private void change(Runnable act) {
    act.run();
    list();
  }

  private void add() {
    change(draft::addReason);
    takeKeys(draft.reasons().words().size() - 1);
  }

  private void list() {
    List<String> words = draft.reasons().words();
    rows.getChildren().clear();
    for (int at = 0; at < words.size(); at++) {
      rows.getChildren().add(row(at, words.get(at)));
    }
    add.setDisable(!draft.reasons().hasRoom());
    mark();
  }

  private HBox row(int at, String words) {
    Label number = new Label(String.valueOf(at + 1));
    number.getStyleClass().add("key-name");
    number.setMinWidth(18);
    TextField field = new TextField(words);
    field.setId("reason-words-" + (at + 1));
    field.setPrefWidth(WIDTH);
    field.setMaxWidth(WIDTH);
    field.setPromptText(messages.text("window.settings.reasons.prompt"));
    field.setAccessibleText(messages.text("window.settings.reasons.of", at + 1));
    HBox.setHgrow(field, Priority.ALWAYS);
    field
        .textProperty()
        .addListener(
            (value, before, now) -> {
              draft.writeReason(at, now);
              mark();
            });
    field.addEventFilter(KeyEvent.KEY_PRESSED, event -> moveByKey(event, at));
    Button up = mover(Icon.UP, "up", at, -1);
    up.setDisable(at == 0);
    Button down = mover(Icon.DOWN, "down", at, 1);
    down.setDisable(at == draft.reasons().words().size() - 1);
    Button away = Icon.CLOSE.button(messages.text("window.settings.reasons.away", at + 1, words));
    away.setId("reason-away-" + (at + 1));
    away.setOnAction(event -> change(() -> draft.removeReason(at)));
    HBox row = new HBox(8, number, field, up, down, away);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Button mover(Icon icon, String way, int at, int by) {
    String key = "window.settings.reasons." + way;
    Button button = icon.button(messages.text(key, at + 1, draft.reasons().words().get(at)));
    button.setId("reason-" + way + "-" + (at + 1));
    button.setTooltip(new Tooltip(messages.text(key + ".tip", by < 0 ? "Alt+Up" : "Alt+Down")));
    button.setOnAction(event -> move(at, by));
    return button;
  }

  private void moveByKey(KeyEvent event, int at) {
    boolean up = event.getCode() == KeyCode.UP;
    if (event.isAltDown() && (up || event.getCode() == KeyCode.DOWN)) {
      move(at, up ? -1 : 1);
      event.consume();
    }
  }

  /// The words that were moved keep the keys, so that the next press moves them on.
  private void move(int at, int by) {
    if (draft.moveReason(at, by)) {
      list();
      takeKeys(at + by);
    }
  }

  /// The one that stands against keeping them has a border of its own and says why to who listens.
  private void mark() {
    Optional<ReasonsDraft.Refusal> refusal = draft.reasons().refusal();
    for (int at = 0; at < rows.getChildren().size(); at++) {
      int number = at;
      TextField field = field(at);
      Optional<String> wrong =
          refusal.filter(r -> r.at() == number).map(ReasonsDraft.Refusal::sentence);
      field.pseudoClassStateChanged(WRONG, wrong.isPresent());
      field.setAccessibleHelp(wrong.orElse(""));
    }
  }

  private TextField field(int at) {
    return (TextField) ((HBox) rows.getChildren().get(at)).getChildren().get(1);
  }

  /// Gives the keys to the words of a reason.
  void takeKeys(int at) {
    if (at < rows.getChildren().size()) {
      field(at).requestFocus();
    }
  }
}
