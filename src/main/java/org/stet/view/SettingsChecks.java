package org.stet.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.stet.check.Check;
import org.stet.check.CheckChoice;
import org.stet.check.CheckInfo;
import org.stet.check.Checks;
import org.stet.check.Severity;
import org.stet.report.Messages;
import org.stet.workbench.SettingsDraft;

/// Every check: whether it runs, what its findings weigh, what it is for and how it shows.
final class SettingsChecks extends VBox {
  private final SettingsDraft draft;
  private final Messages messages;

  SettingsChecks(SettingsDraft draft, Messages messages) {
    super(14);
    getStyleClass().add("settings-part");
    this.draft = draft;
    this.messages = messages;
    getChildren().addAll(quiet(messages.text("window.settings.checks.why")), claimReading());
    for (Check check : Checks.all()) {
      getChildren().add(row(check.info()));
    }
  }

  private static Label quiet(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("explanation");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /// The one that is no check, but has a say in what they make of each sentence.
  private VBox claimReading() {
    CheckBox on = new CheckBox(messages.text("window.settings.claim-reading"));
    on.setId("check-" + CheckChoice.CLAIM_READING);
    on.getStyleClass().add("check-title");
    on.setSelected(draft.now().get().checks().readsClaims());
    on.setOnAction(event -> draft.run(CheckChoice.CLAIM_READING, on.isSelected()));
    return new VBox(3, on, quiet(messages.text("window.settings.claim-reading.why")));
  }

  private VBox row(CheckInfo check) {
    String title = messages.text(check.id() + ".title");
    CheckBox on = new CheckBox(title);
    on.setId("check-" + check.id());
    on.getStyleClass().add("check-title");
    on.setSelected(draft.now().get().checks().has(check));
    on.setOnAction(event -> draft.run(check.id(), on.isSelected()));
    CheckHelp help = new CheckHelp(check, messages);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(10, on, gap, help.more(), weight(check, title));
    head.setAlignment(Pos.CENTER_LEFT);
    return new VBox(3, head, quiet(messages.text(check.id() + ".explanation")), help.examples());
  }

  private ComboBox<String> weight(CheckInfo check, String title) {
    List<String> words = new ArrayList<>();
    words.add(messages.text("window.settings.weight.own"));
    List<Severity> weights = List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE);
    for (Severity weight : weights) {
      words.add(messages.text("window.settings.weight." + weight.name().toLowerCase(Locale.ROOT)));
    }
    ComboBox<String> box = new ComboBox<>();
    box.getItems().addAll(words);
    box.setId("weight-" + check.id());
    box.setAccessibleText(messages.text("window.settings.weight", title));
    box.setMinWidth(Region.USE_PREF_SIZE);
    Severity now = draft.now().get().checks().severities().get(check.id());
    box.getSelectionModel().select(now == null ? 0 : weights.indexOf(now) + 1);
    box.setOnAction(
        event -> {
          int at = box.getSelectionModel().getSelectedIndex();
          draft.weigh(check.id(), at <= 0 ? Optional.empty() : Optional.of(weights.get(at - 1)));
        });
    return box;
  }
}
