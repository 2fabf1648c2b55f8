package org.stet.view;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.stet.report.Messages;

/// The list of keys, over everything else.
final class KeysCard extends StackPane {
  KeysCard(Messages messages, Runnable close) {
    getStyleClass().add("veil");
    setId("keys");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("key-list");
    int row = 0;
    for (String line : messages.text("window.keys").lines().toList()) {
      String[] parts = line.split("\\|", 2);
      Label key = new Label(parts[0].strip());
      key.getStyleClass().add("key-name");
      grid.addRow(row++, key, new Label(parts.length > 1 ? parts[1].strip() : ""));
    }
    Label title = new Label(messages.text("window.keys.title"));
    title.getStyleClass().add("start-heading");
    VBox card = new VBox(14, title, grid);
    card.getStyleClass().add("card");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(card, Pos.CENTER);
    getChildren().add(card);
    setOnMouseClicked(event -> close.run());
  }
}
