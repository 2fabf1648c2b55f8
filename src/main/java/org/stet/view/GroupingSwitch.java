package org.stet.view;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.stet.report.Messages;
import org.stet.workbench.Command;
import org.stet.workbench.Grouping;
import org.stet.workbench.OpenReview;

/// Chooses what the findings are grouped by; beside it the way to find words.
final class GroupingSwitch extends HBox {
  private final OpenReview review;
  private final Messages messages;
  private final SegmentedButton choice = new SegmentedButton();
  private final Button find = new Button();
  private List<String> keys = List.of();

  GroupingSwitch(OpenReview review, Messages messages) {
    super(2);
    this.review = review;
    this.messages = messages;
    getStyleClass().add("grouping");
    Label name = new Label(messages.text("window.group"));
    name.getStyleClass().add("quote-line");
    name.setMinWidth(USE_PREF_SIZE);
    choice.setId("grouping");
    choice.setAccessibleText(messages.text("window.group.by"));
    for (Grouping by : Grouping.values()) {
      choice.getButtons().add(segment(by));
    }
    find.getStyleClass().setAll("erase");
    find.setGraphic(Icon.FIND.node());
    find.setId("open-find");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(name, choice, gap, find);
    show();
  }

  private ToggleButton segment(Grouping by) {
    ToggleButton button = new ToggleButton(messages.text("window.group.by." + by.id()));
    button.setId("group-" + by.id());
    button.getStyleClass().setAll("segment");
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(messages.text("window.group.by") + ": " + button.getText());
    button.setUserData(by);
    // A choice can be changed, not taken back.
    button.setOnAction(
        event -> {
          button.setSelected(true);
          review.list().group(by);
        });
    return button;
  }

  /// Hears that a person wants to find words.
  void setOnFind(Runnable open) {
    find.setOnAction(event -> open.run());
  }

  /// Shows what is chosen, and by which key the next is.
  void show() {
    Grouping now = review.list().grouping();
    choice.getButtons().forEach(button -> button.setSelected(now.equals(button.getUserData())));
    String key = review.keys().of(Command.GROUP_FINDINGS).getFirst().toString();
    List<String> named =
        List.of(
            review.keys().text(messages, "window.find.tip", Command.FIND),
            messages.text("window.group.tip", key));
    if (!named.equals(keys)) {
      keys = named;
      find.setTooltip(new Tooltip(named.get(0)));
      find.setAccessibleText(named.get(0));
      choice.getButtons().forEach(button -> button.setTooltip(new Tooltip(named.get(1))));
    }
  }
}
