package org.stet.view;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.stet.report.Messages;
import org.stet.workbench.Settings;
import org.stet.workbench.SettingsDraft;

/// The type of the texts, the look of the window, and who sits before it.
final class SettingsTexts extends VBox {
  private static final double SIZE = 17;

  private final SettingsDraft draft;
  private final Messages messages;
  private final GridPane grid = new GridPane();
  private final Label preview = new Label();

  SettingsTexts(SettingsDraft draft, Messages messages) {
    super(16);
    getStyleClass().add("settings-part");
    this.draft = draft;
    this.messages = messages;
    grid.getStyleClass().add("settings-grid");
    Settings now = draft.now().get();
    row("face", choice("face", Settings.Face.values(), now.type().face(), this::withFace));
    row("size", slider("size", Settings.Type.SMALLEST, Settings.Type.LARGEST, 10));
    row("measure", slider("measure", Settings.Type.NARROWEST, Settings.Type.WIDEST, 1));
    row("look", choice("look", Settings.Theme.values(), now.theme(), Settings::with));
    row("initials", initials(now));
    CheckBox folding = box("folding", now.folding(), Settings::withFolding);
    CheckBox tour = box("tour", now.tour(), Settings::withTour);
    preview.setText(messages.text("window.settings.preview"));
    preview.setWrapText(true);
    preview.setMinHeight(Region.USE_PREF_SIZE);
    preview.getStyleClass().add("settings-preview");
    getChildren().addAll(grid, folding, tour, preview);
    draft.now().addListener((value, before, after) -> show(after.type()));
    show(now.type());
  }

  private void row(String id, Node control) {
    Label name = new Label(messages.text("window.settings." + id));
    name.setLabelFor(control);
    name.setMinWidth(Region.USE_PREF_SIZE);
    control.setAccessibleText(name.getText());
    grid.addRow(grid.getRowCount(), name, control);
  }

  private CheckBox box(String id, boolean now, Change<Boolean> change) {
    CheckBox box = new CheckBox(messages.text("window.settings." + id));
    box.setId("settings-" + id);
    box.setSelected(now);
    box.setOnAction(event -> draft.change(settings -> change.apply(settings, box.isSelected())));
    return box;
  }

  private interface Change<T> {
    Settings apply(Settings settings, T value);
  }

  private Settings withFace(Settings settings, Settings.Face face) {
    Settings.Type type = settings.type();
    return settings.with(new Settings.Type(face, type.percent(), type.measure()));
  }

  private <T extends Enum<T>> SegmentedButton choice(
      String id, T[] values, T now, Change<T> change) {
    SegmentedButton row = new SegmentedButton();
    for (T value : values) {
      String name = id + "." + value.name().toLowerCase(Locale.ROOT);
      ToggleButton button = new ToggleButton(messages.text("window.settings." + name));
      button.setId("settings-" + name.replace('.', '-'));
      button.getStyleClass().setAll("segment");
      button.setOnAction(
          event -> {
            button.setSelected(true);
            draft.change(settings -> change.apply(settings, value));
          });
      row.getButtons().add(button);
      button.setSelected(value == now);
    }
    return row;
  }

  private HBox slider(String id, int least, int most, int step) {
    boolean size = id.equals("size");
    Function<Settings.Type, Integer> get = type -> size ? type.percent() : type.measure();
    IntFunction<Settings.Type> with =
        value -> {
          Settings.Type type = draft.now().get().type();
          return new Settings.Type(
              type.face(), size ? value : type.percent(), size ? type.measure() : value);
        };
    Slider slider = new Slider(least, most, get.apply(draft.now().get().type()));
    slider.setId("settings-" + id);
    slider.setBlockIncrement(step);
    slider.setMajorTickUnit(step);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    slider.setPrefWidth(280);
    slider.setAccessibleText(messages.text("window.settings." + id));
    Label value = new Label();
    Runnable say =
        () ->
            value.setText(
                messages.text(
                    "window.settings." + id + ".value", (int) Math.round(slider.getValue())));
    slider
        .valueProperty()
        .addListener(
            (property, before, now) -> {
              say.run();
              Settings.Type type = with.apply((int) Math.round(now.doubleValue()));
              draft.change(settings -> settings.with(type));
            });
    say.run();
    HBox row = new HBox(12, slider, value);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private TextField initials(Settings now) {
    TextField field = new TextField(now.initials());
    field.setId("settings-initials");
    field.setMaxWidth(120);
    field
        .textProperty()
        .addListener(
            (value, before, after) -> draft.change(settings -> settings.withInitials(after)));
    return field;
  }

  private void show(Settings.Type type) {
    String family = type.face() == Settings.Face.SERIF ? "Charis SIL" : "Inter";
    preview.setStyle(
        "-fx-font-family: \"%s\"; -fx-font-size: %dpx;"
            .formatted(family, Math.round(SIZE * type.percent() / 100)));
    preview.setMaxWidth(Measure.of(type).widest());
  }
}
