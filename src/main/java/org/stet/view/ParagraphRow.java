package org.stet.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.stet.text.Span;
import org.stet.workbench.Mark;
import org.stet.workbench.Marked;
import org.stet.workbench.Paragraph;
import org.stet.workbench.Run;

/// One paragraph of a page. Marks are drawn from the lines that the text was laid out in, so they
/// follow every wrap.
final class ParagraphRow extends Region {
  private static final double BAND = 12;

  private static final double TURN = 20;

  private static final double TICK = 28;

  private static final double MARGIN = 3;

  private static final double LINE = 11;

  private Paragraph paragraph;
  private final Measure measure;
  private final double spaceAbove;
  private final double spaceBelow;
  private final TextFlow flow = new TextFlow();
  private final Lettering lettering;
  private final Group under = new Group();
  private final Group chosen = new Group();
  private final Group found = new Group();
  private final Region band = new Region();
  private Optional<Button> turn = Optional.empty();
  private boolean pieced;
  private double room;

  /// @param measure where its lines begin, and the widest that they are
  ParagraphRow(Paragraph paragraph, Measure measure) {
    this.paragraph = paragraph;
    this.measure = measure;
    String kind = paragraph.kind().id();
    boolean heading = paragraph.kind().isHeading();
    spaceAbove = paragraph.continued() ? 2 : heading ? 15 : 9;
    spaceBelow = heading ? 1 : 4;
    getStyleClass().addAll("paragraph", kind);
    flow.getStyleClass().add("flow");
    lettering = new Lettering(flow, kind);
    under.setManaged(false);
    chosen.setManaged(false);
    found.setManaged(false);
    getChildren().addAll(band, found, chosen, under, flow);
    fill();
  }

  /// Lets a button stand beside the paragraph while the mouse is on it. It is made when the mouse
  /// comes: most rows go by without.
  void setTurn(Supplier<Button> made) {
    hoverProperty().addListener((value, before, now) -> hover(now, made));
  }

  private void hover(boolean now, Supplier<Button> made) {
    if (now && turn.isEmpty()) {
      turn = Optional.of(Objects.requireNonNull(made.get()));
      getChildren().add(turn.get());
    }
    turn.ifPresent(button -> button.setVisible(now));
  }

  private void fill() {
    lettering.show(paragraph.runs());
    String words = paragraph.runs().stream().map(Run::text).collect(Collectors.joining());
    pieced = RightToLeft.within(words);
    // By its first strong character, as browsers do with dir="auto".
    boolean mirrored = RightToLeft.leads(words);
    NodeOrientation facing = mirrored ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.INHERIT;
    flow.setNodeOrientation(facing);
    band.setNodeOrientation(facing);
    band.getStyleClass().setAll("band");
    paragraph.band().ifPresent(mark -> band.getStyleClass().add(styleOf(mark)));
    if (onBand(Mark.SELECTED)) {
      band.getStyleClass().add("selected");
    }
    if (onBand(Mark.SETTLED)) {
      band.getStyleClass().add("settled");
    }
    band.setVisible(paragraph.band().isPresent());
    setAccessibleText(words.strip());
  }

  static String styleOf(Mark mark) {
    return mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private boolean onBand(Mark mark) {
    return paragraph.band().isPresent()
        && paragraph.runs().stream()
            .anyMatch(run -> run.has(mark) && run.has(paragraph.band().get()));
  }

  /// Stands for another paragraph that looks the same.
  void take(Paragraph now) {
    paragraph = now;
  }

  /// Shows another paragraph that is set alike.
  void show(Paragraph now) {
    paragraph = now;
    fill();
    requestLayout();
  }

  Paragraph paragraph() {
    return paragraph;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return spaceAbove + flow.prefHeight(textWidth(width)) + spaceBelow + room;
  }

  /// Leaves room below the lines, for what lies over them; true when that is new.
  boolean leave(double below) {
    boolean other = Math.abs(room - below) > 0.5;
    room = other ? below : room;
    return other;
  }

  /// The room that is left.
  double room() {
    return room;
  }

  /// No line is narrower than the pieces that JavaFX fails to break.
  private double textWidth(double column) {
    double width = measure.text(column);
    return pieced ? Math.max(width, RightToLeft.widest(flow)) : width;
  }

  @Override
  protected void layoutChildren() {
    double width = textWidth(getWidth());
    double height = flow.prefHeight(width);
    double left = measure.left(getWidth());
    flow.resizeRelocate(left, spaceAbove, width, height);
    boolean mirrored = band.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    band.resizeRelocate(left - (mirrored ? 4 : BAND), spaceAbove, width + BAND + 4, height);
    turn.ifPresent(
        button -> button.resizeRelocate(left - BAND - TURN - 2, spaceAbove + 3, TURN, TURN));
    for (Group layer : List.of(under, chosen, found)) {
      layer.setLayoutX(left);
      layer.setLayoutY(spaceAbove);
    }
    draw();
  }

  private void draw() {
    List<Node> shapes = new ArrayList<>();
    passages(shapes);
    int at = 0;
    for (Run run : paragraph.runs()) {
      int end = at + run.text().length();
      int from = at + run.text().length() - run.text().stripLeading().length();
      int to = at + run.text().stripTrailing().length();
      boolean inserted = run.isInserted();
      for (Rectangle2D line : lines(inserted ? from : at, inserted ? to : end)) {
        mark(run, line, shapes);
      }
      at = end;
    }
    ticks(shapes);
    notes(shapes);
    under.getChildren().setAll(shapes);
    under.applyCss();
  }

  /// What stands in another order has one frame, whatever changed within: it would fall into pieces
  /// around each word.
  private void passages(List<Node> shapes) {
    for (Span passage : paragraph.stretches(Mark.MOVED)) {
      for (Rectangle2D line : lines(passage.start(), passage.end())) {
        Rectangle frame = frame(line, 0, 3, 2);
        frame.getStyleClass().add("passage");
        shapes.add(frame);
      }
    }
  }

  /// A tick in the margin of each line on which a sentence begins that the editor ticked.
  private void ticks(List<Node> shapes) {
    double last = -1;
    for (Marked marked : paragraph.marks()) {
      int start = marked.span().start();
      if (marked.mark() == Mark.SIGNED && start >= paragraph.span().start()) {
        int at = paragraph.displayOf(start);
        for (Rectangle2D line : lines(at, at + 1)) {
          if (line.getMinY() > last) {
            Text tick = new Text(-TICK, line.getMinY() + line.getHeight() * 0.68, "✓");
            tick.getStyleClass().add("tick");
            shapes.add(tick);
            last = line.getMinY();
          }
        }
      }
    }
  }

  /// The words of each note are underlined in the colour of who wrote it, whose initials stand in
  /// the margin.
  private void notes(List<Node> shapes) {
    double free = -1;
    for (Marked marked : paragraph.marks()) {
      if (marked.mark() == Mark.NOTED) {
        String colour = FreeNotes.colour(marked.writer());
        List<Rectangle2D> lines =
            lines(
                paragraph.displayOf(Math.max(marked.span().start(), paragraph.span().start())),
                paragraph.displayOf(marked.span().end()));
        for (Rectangle2D line : lines) {
          double y = Math.round(line.getMaxY() - 1) + 0.5;
          Line stroke = new Line(line.getMinX(), y, line.getMaxX(), y);
          stroke.getStyleClass().addAll("remark", colour);
          shapes.add(stroke);
        }
        if (!lines.isEmpty() && marked.span().start() >= paragraph.span().start()) {
          Rectangle2D first = lines.getFirst();
          double y = Math.max(free, first.getMinY() + first.getHeight() * 0.66);
          Text initials = new Text(flow.getWidth() + MARGIN, y, shortened(marked.chip()));
          initials.getStyleClass().addAll("note-initials", colour);
          shapes.add(initials);
          free = y + LINE;
        }
      }
    }
  }

  /// The margin has room for three letters; the list of notes has them all.
  private static String shortened(String initials) {
    int letters = Math.min(3, initials.codePointCount(0, initials.length()));
    return initials.substring(0, initials.offsetByCodePoints(0, letters));
  }

  private List<Rectangle2D> lines(int from, int to) {
    // Before it is laid out it has no lines, only one word on each.
    return flow.getWidth() <= 0
        ? List.of()
        : flow.getLayoutInfo().getSelectionGeometry(from, to, false).stream()
            .map(this::facing)
            .toList();
  }

  /// A flow that runs from right to left counts from its right edge.
  private Rectangle2D facing(Rectangle2D line) {
    return flow.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT
        ? new Rectangle2D(
            flow.getWidth() - line.getMaxX(), line.getMinY(), line.getWidth(), line.getHeight())
        : line;
  }

  private static void mark(Run run, Rectangle2D line, List<Node> shapes) {
    if (run.has(Mark.GAP)) {
      boolean caret = run.text().length() == 1;
      if (!caret || run.has(Mark.SELECTED)) {
        shapes.add(box(run, line, "chip"));
      }
      return;
    }
    boolean struck = run.isInserted() && run.has(Mark.CUT);
    if (struck) {
      shapes.add(under(run, line, line.getMinY() + line.getHeight() * 0.55, "strike"));
    }
    boolean words = run.has(Mark.ERROR) || run.has(Mark.WARNING) || run.has(Mark.NOTE);
    boolean band = run.has(Mark.UNSUPPORTED) || run.has(Mark.OMITTED);
    if (words || (run.has(Mark.SELECTED) && !band)) {
      shapes.add(box(run, line, "tint"));
    }
    double bottom = line.getMaxY();
    if (words) {
      shapes.add(under(run, line, bottom - 3, "weight"));
    } else if (!band && !struck && (run.has(Mark.CUT) || run.has(Mark.ADDED))) {
      shapes.add(under(run, line, bottom - 4, "change"));
    }
  }

  private static Rectangle box(Run run, Rectangle2D line, String kind) {
    Rectangle box = "chip".equals(kind) ? frame(line, 0.5, 4, 4) : frame(line, 0, 3, 2);
    style(box, run, kind);
    return box;
  }

  /// @param sharp half a pixel, where its stroke is to lie on pixels
  private static Rectangle frame(Rectangle2D line, double sharp, double above, double below) {
    return new Rectangle(
        line.getMinX() + sharp,
        Math.round(line.getMinY() + above) + sharp,
        line.getWidth() - 2 * sharp,
        Math.round(line.getHeight() - above - below));
  }

  private static Line under(Run run, Rectangle2D line, double y, String kind) {
    double sharp = Math.round(y) + 0.5;
    Line stroke = new Line(line.getMinX(), sharp, line.getMaxX(), sharp);
    style(stroke, run, kind);
    return stroke;
  }

  private static void style(Node node, Run run, String kind) {
    node.getStyleClass().add(kind);
    run.marks().forEach(mark -> node.getStyleClass().add(styleOf(mark)));
  }

  /// Shows which characters a person chose; an empty span shows none.
  void choose(Span span) {
    show(List.of(span), "chosen", chosen);
  }

  /// Shows where the words stand that a person looks for.
  void find(List<Span> spans) {
    show(spans.stream().filter(paragraph.span()::overlaps).toList(), "found", found);
  }

  private void show(List<Span> spans, String style, Group layer) {
    List<Node> shapes = new ArrayList<>();
    spans.forEach(span -> show(span, style, shapes));
    if (!shapes.isEmpty() || !layer.getChildren().isEmpty()) {
      layer.getChildren().setAll(shapes);
      layer.applyCss();
    }
  }

  private void show(Span span, String style, List<Node> shapes) {
    int from = paragraph.displayOf(Math.max(span.start(), paragraph.span().start()));
    int to = paragraph.displayOf(Math.min(span.end(), paragraph.span().end()));
    boolean here = span.overlaps(paragraph.span());
    for (Rectangle2D line : here ? lines(from, to) : List.<Rectangle2D>of()) {
      Rectangle box =
          new Rectangle(line.getMinX(), line.getMinY(), line.getWidth(), line.getHeight());
      box.getStyleClass().add(style);
      shapes.add(box);
    }
  }

  /// The place on display nearest to a point of this row.
  int displayAt(double x, double y) {
    return hit(x, y).getInsertionIndex();
  }

  /// The character on display under a point of this row.
  int characterAt(double x, double y) {
    return hit(x, y).getCharIndex();
  }

  private HitInfo hit(double x, double y) {
    return flow.getHitInfo(flow.parentToLocal(new Point2D(x, y)));
  }

  /// The middle of the line that holds an offset of the document, below this row's upper edge.
  double middleOf(int offset) {
    int at = paragraph.displayOf(offset);
    List<Rectangle2D> lines = lines(at, at + 1);
    return spaceAbove
        + (lines.isEmpty() ? 14 : (lines.getFirst().getMinY() + lines.getFirst().getMaxY()) / 2);
  }
}
