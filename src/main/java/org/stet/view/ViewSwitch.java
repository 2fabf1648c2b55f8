package org.stet.view;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.controlsfx.control.SegmentedButton;
import org.stet.report.Messages;
import org.stet.workbench.Command;
import org.stet.workbench.KeyMap;
import org.stet.workbench.ReadingView;
import org.stet.workbench.Workbench;

/// Chooses how the texts are laid out.
final class ViewSwitch extends SegmentedButton {
  ViewSwitch(Workbench workbench, Messages messages) {
    setId("views");
    setMinWidth(USE_PREF_SIZE);
    setAccessibleText(messages.text("window.view"));
    for (ReadingView view : ReadingView.values()) {
      ToggleButton button = new ToggleButton(messages.text("window.view." + view.id()));
      button.setId("view-" + view.id());
      button.setMinWidth(USE_PREF_SIZE);
      button.getStyleClass().setAll("segment");
      button.setUserData(view);
      // A choice can be changed, not taken back.
      button.setOnAction(
          event -> {
            button.setSelected(true);
            workbench.lay(view);
          });
      getButtons().add(button);
    }
    workbench.settings().now().addListener((value, before, now) -> name(now.keys()));
    name(workbench.settings().get().keys());
    workbench.view().addListener((value, before, now) -> show(now));
    show(workbench.view().get());
  }

  /// The command that lays the texts out so.
  static Command command(ReadingView view) {
    return Command.valueOf("VIEW_" + view.name());
  }

  private void name(KeyMap keys) {
    for (ToggleButton button : getButtons()) {
      Command command = command((ReadingView) button.getUserData());
      button.setTooltip(new Tooltip(keys.of(command).getFirst().toString()));
    }
  }

  private void show(ReadingView now) {
    getButtons().forEach(button -> button.setSelected(now.equals(button.getUserData())));
  }
}
