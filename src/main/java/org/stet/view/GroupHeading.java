package org.stet.view;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.stet.report.Messages;
import org.stet.workbench.FindingGroup;

/// The heading of a group of findings, and how many there are.
final class GroupHeading extends HBox {
  GroupHeading(FindingGroup group, Messages messages) {
    super(8);
    Label title = new Label(group.title());
    title.getStyleClass().add("group-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label count = new Label(String.valueOf(group.entries().size()));
    count.getStyleClass().add("number");
    count.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(title, gap, count);
    getStyleClass().add("group");
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(messages.text("window.group.heading", group.title(), group.entries().size()));
  }
}
