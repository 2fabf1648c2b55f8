package org.stet.view;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.stet.intake.Revisions;
import org.stet.report.Messages;
import org.stet.workbench.Chosen;
import org.stet.workbench.Place;

/// Asks what becomes of the tracked changes in a text. Out of sight where it has none.
final class RevisionsBar extends VBox {
  RevisionsBar(Place place, Messages messages) {
    super(6);
    setAlignment(Pos.CENTER);
    Label name = new Label(messages.text("window.revised"));
    name.getStyleClass().add("explanation");
    HBox choice = new HBox();
    choice.getStyleClass().add("segments");
    choice.setAlignment(Pos.CENTER);
    ToggleGroup group = new ToggleGroup();
    for (Revisions revisions : Revisions.values()) {
      String id = revisions.name().toLowerCase(Locale.ROOT);
      ToggleButton button = new ToggleButton(messages.text("window.revised." + id));
      button.setId("revised-" + id);
      button.getStyleClass().setAll("segment");
      button.setMinWidth(USE_PREF_SIZE);
      button.setToggleGroup(group);
      button.setUserData(revisions);
      // A choice can be changed, not taken back.
      button.setOnAction(
          event -> {
            button.setSelected(true);
            place.read(revisions);
          });
      choice.getChildren().add(button);
    }
    getChildren().addAll(name, choice);
    Runnable show =
        () -> {
          TargetPane.shown(this, place.isRevised() && !place.isReading());
          place.chosen().get().map(Chosen::revisions).ifPresent(now -> select(group, now));
        };
    place.chosen().addListener((value, before, now) -> show.run());
    place.reading().addListener((value, before, now) -> show.run());
    show.run();
  }

  private static void select(ToggleGroup group, Revisions now) {
    group.getToggles().forEach(toggle -> toggle.setSelected(now.equals(toggle.getUserData())));
  }
}
