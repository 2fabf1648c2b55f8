package org.stet.view;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.stet.report.Messages;
import org.stet.workbench.Chord;
import org.stet.workbench.Command;
import org.stet.workbench.KeyMap;

/// The list of keys, over everything else: two columns of groups.
final class KeysCard extends StackPane {
  /// Wide enough for the keys of any command, so that the groups stand in line.
  private static final double KEY = 132;

  private final Messages messages;
  private final VBox left = new VBox(16);
  private final VBox right = new VBox(16);

  KeysCard(Messages messages, Runnable close) {
    this.messages = messages;
    getStyleClass().add("veil");
    setId("keys");
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(messages.text("window.keys.title"));
    Label title = new Label(messages.text("window.keys.title"));
    title.getStyleClass().add("start-heading");
    ScrollPane scroll = new ScrollPane(new HBox(40, left, right));
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("settings-scroll");
    VBox card = new VBox(10, title, scroll);
    card.getStyleClass().add("card");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(card, Pos.CENTER);
    getChildren().add(card);
    setOnMouseClicked(event -> close.run());
  }

  /// Lists these commands with their keys. Each group goes to the shorter column.
  void list(List<Command> commands, KeyMap keys) {
    left.getChildren().clear();
    right.getChildren().clear();
    int balance = 0;
    for (Command.Group group : Command.Group.values()) {
      List<Command> own = commands.stream().filter(c -> c.group() == group).toList();
      if (!own.isEmpty()) {
        (balance <= 0 ? left : right).getChildren().add(group(group, own, keys));
        balance += balance <= 0 ? own.size() + 1 : -own.size() - 1;
      }
    }
  }

  private VBox group(Command.Group group, List<Command> commands, KeyMap keys) {
    Label name = new Label(messages.text("window.command.group." + group.id()));
    name.getStyleClass().add("side-name");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("key-list");
    int row = 0;
    for (Command command : commands) {
      Label key = new Label(written(keys.of(command)));
      key.getStyleClass().add("key-name");
      key.setMinWidth(KEY);
      grid.addRow(row++, key, new Label(messages.text(KeyMap.name(command))));
    }
    return new VBox(6, name, grid);
  }

  /// A row of digits is written by its ends.
  private String written(List<Chord> keys) {
    return keys.size() > 3
        ? messages.text("window.keys.range", keys.getFirst(), keys.getLast())
        : keys.stream().map(Chord::toString).collect(Collectors.joining(", "));
  }
}
