package org.stet.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.stet.workbench.Mark;
import org.stet.workbench.Paragraph;
import org.stet.workbench.Run;

/// The whole text at a glance: where its marks are, and which part of it is in sight. A click or a
/// drag goes there.
final class Strip extends Region {
  private static final double WIDTH = 6;
  private static final double LEAST = 5;

  private static final List<Mark> SHOWN = List.of(Mark.ERROR, Mark.WARNING, Mark.NOTED);

  private record Spot(String kind, double y, double height) {}

  private final TextPane pane;
  private final List<Spot> spots = new ArrayList<>();
  private final Map<String, Double> reached = new HashMap<>();

  Strip(TextPane pane) {
    this.pane = pane;
    getStyleClass().add("strip");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::go);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::go);
  }

  private void go(MouseEvent event) {
    VirtualColumn<Paragraph> column = pane.column();
    double target = event.getY() / Math.max(1, getHeight()) * column.extent();
    column.scrollBy(target + column.topOf(0) - column.getHeight() / 2);
  }

  @Override
  protected void layoutChildren() {
    double extent = Math.max(1, Math.max(pane.column().extent(), pane.column().getHeight()));
    double scale = getHeight() / extent;
    spots.clear();
    reached.clear();
    double inSight = Math.min(getHeight(), pane.column().getHeight() * scale);
    spots.add(new Spot("sight", -pane.column().topOf(0) * scale, inSight));
    List<Paragraph> paragraphs = pane.page().paragraphs();
    double top = 0;
    for (int row = 0; row < paragraphs.size(); row++) {
      double height = pane.column().heightOf(row);
      spots(paragraphs.get(row), top * scale, height * scale);
      top += height;
    }
    show();
    getChildren().getFirst().setVisible(inSight < getHeight() - 1);
  }

  /// A node that shows a spot of a kind goes on to show the next one of it: only what is new needs
  /// its style looked up.
  private void show() {
    List<Node> nodes = getChildren();
    for (int i = 0; i < spots.size(); i++) {
      Spot spot = spots.get(i);
      if (i == nodes.size()) {
        nodes.add(node(spot.kind()));
      } else if (!nodes.get(i).getStyleClass().contains(spot.kind())) {
        nodes.set(i, node(spot.kind()));
      }
      nodes.get(i).resizeRelocate(0, spot.y(), WIDTH, spot.height());
    }
    nodes.subList(spots.size(), nodes.size()).clear();
  }

  private void spots(Paragraph paragraph, double top, double height) {
    if (paragraph.band().isPresent()) {
      add(ParagraphRow.styleOf(paragraph.band().get()), top, Math.max(LEAST, height));
      return;
    }
    int at = 0;
    int length = paragraph.runs().stream().mapToInt(run -> run.text().length()).sum();
    for (Run run : paragraph.runs()) {
      for (Mark mark : SHOWN) {
        if (run.has(mark)) {
          double y = top + height * at / Math.max(1, length);
          add(ParagraphRow.styleOf(mark), y, LEAST);
          break;
        }
      }
      at += run.text().length();
    }
  }

  /// A spot that one of its kind hides is left out: a long text has more marks than pixels.
  private void add(String kind, double y, double height) {
    if (y + height > reached.getOrDefault(kind, -1.0) + 1) {
      spots.add(new Spot(kind, y, height));
      reached.put(kind, y + height);
    }
  }

  private static Region node(String kind) {
    Region spot = new Region();
    spot.getStyleClass().addAll("spot", kind);
    return spot;
  }
}
