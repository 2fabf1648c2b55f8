package org.stet.view;

import java.util.ArrayList;
import java.util.List;
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

  private final TextPane pane;

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
    List<Region> spots = new ArrayList<>();
    Region sight = spot("sight");
    double inSight = Math.min(getHeight(), pane.column().getHeight() * scale);
    sight.resizeRelocate(0, -pane.column().topOf(0) * scale, WIDTH, inSight);
    sight.setVisible(inSight < getHeight() - 1);
    spots.add(sight);
    List<Paragraph> paragraphs = pane.page().paragraphs();
    double top = 0;
    for (int row = 0; row < paragraphs.size(); row++) {
      double height = pane.column().heightOf(row);
      spots(paragraphs.get(row), top * scale, height * scale, spots);
      top += height;
    }
    getChildren().setAll(spots);
  }

  private static void spots(Paragraph paragraph, double top, double height, List<Region> spots) {
    if (paragraph.band().isPresent()) {
      Region spot = spot(ParagraphRow.styleOf(paragraph.band().get()));
      spot.resizeRelocate(0, top, WIDTH, Math.max(LEAST, height));
      spots.add(spot);
      return;
    }
    int at = 0;
    int length = paragraph.runs().stream().mapToInt(run -> run.text().length()).sum();
    for (Run run : paragraph.runs()) {
      for (Mark mark : List.of(Mark.ERROR, Mark.WARNING, Mark.NOTED)) {
        if (run.has(mark)) {
          Region spot = spot(ParagraphRow.styleOf(mark));
          spot.resizeRelocate(0, top + height * at / Math.max(1, length), WIDTH, LEAST);
          spots.add(spot);
          break;
        }
      }
      at += run.text().length();
    }
  }

  private static Region spot(String kind) {
    Region spot = new Region();
    spot.getStyleClass().addAll("spot", kind);
    return spot;
  }
}
