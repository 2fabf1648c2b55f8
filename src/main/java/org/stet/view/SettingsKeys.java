package org.stet.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.stet.report.Messages;
import org.stet.workbench.Chord;
import org.stet.workbench.Command;
import org.stet.workbench.KeyMap;
import org.stet.workbench.SettingsDraft;

/// The key of every command. One is chosen by pressing it.
final class SettingsKeys extends VBox {
  private final SettingsDraft draft;
  private final List<Command> commands;
  private final Messages messages;
  private final GridPane grid = new GridPane();
  private Optional<Command> waiting = Optional.empty();

  SettingsKeys(SettingsDraft draft, List<Command> commands, Messages messages) {
    super(14);
    getStyleClass().add("settings-part");
    this.draft = draft;
    this.commands = commands.stream().filter(Command::isRebindable).toList();
    this.messages = messages;
    Label why = new Label(messages.text("window.settings.keys.why"));
    why.getStyleClass().add("explanation");
    grid.getStyleClass().add("key-list");
    getChildren().addAll(why, grid);
    list();
  }

  private void list() {
    KeyMap keys = draft.now().get().keys();
    grid.getChildren().clear();
    int row = 0;
    for (Command command : commands) {
      String name = messages.text(KeyMap.name(command));
      boolean waits = waiting.equals(Optional.of(command));
      Button key = new Button(waits ? messages.text("window.settings.keys.press") : keys(command));
      key.setId("key-" + command.id());
      key.getStyleClass().setAll("button", "quiet");
      key.setPrefWidth(190);
      key.setMinWidth(190);
      key.setAccessibleText(name + ", " + key.getText());
      key.setOnAction(event -> await(command));
      grid.addRow(row, key, new Label(name));
      if (keys.chosen().containsKey(command)) {
        Button usual = new Button(messages.text("window.settings.keys.usual"));
        usual.getStyleClass().setAll("link");
        usual.setAccessibleText(messages.text("window.settings.keys.usual.of", name));
        usual.setOnAction(event -> unbind(command));
        grid.add(usual, 2, row);
      }
      row++;
    }
  }

  private String keys(Command command) {
    return draft.now().get().keys().of(command).stream()
        .map(Chord::toString)
        .collect(Collectors.joining(", "));
  }

  private void await(Command command) {
    waiting = Optional.of(command);
    again(command);
  }

  private void unbind(Command command) {
    draft.unbind(command);
    again(command);
  }

  private void again(Command command) {
    list();
    grid.lookup("#key-" + command.id()).requestFocus();
  }

  /// Whether the next key is for a command.
  boolean isWaiting() {
    return waiting.isPresent();
  }

  void leave() {
    waiting = Optional.empty();
    list();
  }

  /// Takes the key that was waited for; Esc takes none.
  boolean pressed(KeyEvent event) {
    Optional<Chord> chord = Chords.of(event);
    if (chord.isEmpty()) {
      return true;
    }
    Command command = waiting.orElseThrow();
    waiting = Optional.empty();
    if (event.getCode() != KeyCode.ESCAPE) {
      draft.bind(command, chord.get());
    }
    again(command);
    return true;
  }
}
