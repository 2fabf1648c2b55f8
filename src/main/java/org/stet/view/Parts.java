package org.stet.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// The parts of a pane while they change. Those at either end that stay are not touched, for a node
/// that is taken out and put back has all its styles looked up again.
final class Parts {
  private Parts() {}

  /// Shows these nodes in a pane, their styles known: how tall it is now can be asked.
  ///
  /// @param now all of them, in order
  static void set(Pane pane, List<? extends Node> now) {
    List<Node> shown = pane.getChildren();
    int least = Math.min(shown.size(), now.size());
    int first = 0;
    while (first < least && shown.get(first).equals(now.get(first))) {
      first++;
    }
    int rest = 0;
    while (rest < least - first
        && shown.get(shown.size() - 1 - rest).equals(now.get(now.size() - 1 - rest))) {
      rest++;
    }
    List<? extends Node> fresh = now.subList(first, now.size() - rest);
    shown.subList(first, shown.size() - rest).clear();
    shown.addAll(first, fresh);
    fresh.forEach(Node::applyCss);
  }
}
