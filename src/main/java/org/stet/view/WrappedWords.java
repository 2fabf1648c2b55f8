package org.stet.view;

import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;

/// Words of the window that take as many lines as they need. A label cannot break a line of words
/// that run from right to left; a flow of them can.
final class WrappedWords {
  private WrappedWords() {}

  /// @param styles the classes of their size and colour, for a label as for the texts of a flow
  static Region of(String words, String... styles) {
    if (RightToLeft.within(words)) {
      TextFlow flow = new TextFlow();
      flow.getChildren().addAll(RightToLeft.nodes(words, "words"));
      flow.getChildren().forEach(text -> text.getStyleClass().addAll(styles));
      if (RightToLeft.prevails(words)) {
        flow.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
      }
      return flow;
    }
    return label(words, styles);
  }

  /// @param before shows other words of the style, and goes on to show these if it can
  static Region of(Optional<Region> before, String words, String style) {
    if (RightToLeft.within(words)) {
      return of(words, style);
    }
    Optional<Label> kept = before.filter(Label.class::isInstance).map(Label.class::cast);
    kept.ifPresent(label -> label.setText(words));
    return kept.orElseGet(() -> label(words, style));
  }

  private static Label label(String words, String... styles) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
