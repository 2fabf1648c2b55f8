package org.stet.view;

import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.stet.report.Messages;
import org.stet.workbench.FindingGroup;

/// Stays at the upper edge of the list of findings while the findings of its group scroll under it,
/// until the next heading pushes it out. Heard once, where it stands in the list.
final class StickyHeading extends StackPane {
  private final Messages messages;
  private Optional<FindingGroup> shown = Optional.empty();

  StickyHeading(Messages messages) {
    this.messages = messages;
    getStyleClass().add("sticky");
    setMouseTransparent(true);
    setManaged(false);
    setVisible(false);
  }

  /// How much of the list it covers, in pixels.
  double covers() {
    return isVisible() ? getHeight() : 0;
  }

  /// Shows the heading of the group that is cut by the edge.
  ///
  /// @param group empty where none is
  /// @param room pixels down to the next heading
  void show(Optional<FindingGroup> group, double width, double room) {
    setVisible(group.isPresent());
    if (!group.equals(shown)) {
      shown = group;
      getChildren().clear();
      group.ifPresent(now -> getChildren().add(new GroupHeading(now, messages)));
      applyCss();
    }
    double height = snapSizeY(prefHeight(width));
    resizeRelocate(0, Math.min(0, room - height), width, height);
    layout();
  }
}
