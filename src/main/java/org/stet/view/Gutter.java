package org.stet.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.stet.text.Span;
import org.stet.workbench.Tie;

/// The space between the texts, where ribbons tie the sentences that answer to each other and stubs
/// show those that nothing answers to.
final class Gutter extends Pane {
  static final double WIDTH = 64;
  private static final double STUB = 28;
  private static final double NEAR = 90;

  private final TextPane original;
  private final TextPane rewrite;
  private final Group ties = new Group();
  private final Text sign = new Text("⇎");
  private List<Drawn> drawn = List.of();

  Gutter(TextPane original, TextPane rewrite) {
    this.original = original;
    this.rewrite = rewrite;
    getStyleClass().add("gutter");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    setMouseTransparent(true);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty().subtract(rewrite.columnTop()));
    clip.yProperty().bind(rewrite.columnTop());
    setClip(clip);
    sign.getStyleClass().add("apart");
    sign.setX(WIDTH / 2 - 9);
    sign.yProperty().bind(rewrite.columnTop().add(18));
    sign.setVisible(false);
    ties.setManaged(false);
    getChildren().addAll(sign, ties);
  }

  /// Shows that the texts scroll apart.
  void setApart(boolean now) {
    sign.setVisible(now);
    draw();
  }

  /// Draws the ties as they are now; costs little where they are as they were.
  void draw() {
    Optional<Span> selected =
        original.review().selected().get().map(entry -> entry.finding().rewrite().span());
    double left = shift(original);
    double right = shift(rewrite);
    List<Drawn> now = new ArrayList<>();
    for (Tie tie : original.review().ties()) {
      Optional<Double> from = tie.original().map(span -> original.yOf(span.start()) + left);
      Optional<Double> to = tie.rewrite().map(span -> rewrite.yOf(span.start()) + right);
      if (isShown(from, to)) {
        now.add(new Drawn(styles(tie, selected), from, to));
      }
    }
    show(now);
  }

  /// How far below this space's upper edge a column begins.
  private double shift(TextPane pane) {
    return pane.column().localToScene(0, 0).getY() - localToScene(0, 0).getY();
  }

  /// What is drawn of a tie.
  private record Drawn(List<String> styles, Optional<Double> left, Optional<Double> right) {
    boolean isAlone() {
      return left.isEmpty() || right.isEmpty();
    }
  }

  private static List<String> styles(Tie tie, Optional<Span> selected) {
    List<String> styles = new ArrayList<>();
    styles.add("tie");
    styles.add(tie.original().isPresent() ? "left" : "right");
    if (tie.original().isEmpty() || tie.rewrite().isEmpty()) {
      styles.add("alone");
    }
    if (tie.moved()) {
      styles.add("moved");
    }
    tie.severity().ifPresent(s -> styles.add(s.name().toLowerCase(Locale.ROOT)));
    if (tie.rewrite().filter(own -> selected.filter(own::contains).isPresent()).isPresent()) {
      styles.add("selected");
    }
    return styles;
  }

  /// A node goes on to show another tie that looks the same: only what is new needs its style
  /// looked up.
  private void show(List<Drawn> now) {
    if (now.equals(drawn)) {
      return;
    }
    List<Node> nodes = ties.getChildren();
    for (int i = 0; i < now.size(); i++) {
      boolean fits = i < drawn.size() && drawn.get(i).styles().equals(now.get(i).styles());
      if (!fits) {
        Shape shape = now.get(i).isAlone() ? new Line() : new CubicCurve();
        shape.setFill(null);
        shape.getStyleClass().addAll(now.get(i).styles());
        put(nodes, i, shape);
      }
      place(now.get(i), nodes.get(i));
    }
    nodes.subList(now.size(), nodes.size()).clear();
    drawn = now;
  }

  private static void put(List<Node> nodes, int at, Node node) {
    if (at < nodes.size()) {
      nodes.set(at, node);
    } else {
      nodes.add(node);
    }
  }

  private static void place(Drawn tie, Node node) {
    if (node instanceof CubicCurve curve) {
      double left = tie.left().orElseThrow();
      double right = tie.right().orElseThrow();
      curve.setStartX(2);
      curve.setStartY(left);
      curve.setControlX1(WIDTH / 2);
      curve.setControlY1(left);
      curve.setControlX2(WIDTH / 2);
      curve.setControlY2(right);
      curve.setEndX(WIDTH - 2);
      curve.setEndY(right);
    } else if (node instanceof Line stub) {
      double y = sharp(tie.left().or(tie::right).orElseThrow());
      stub.setStartX(tie.left().isPresent() ? 2 : WIDTH - 2 - STUB);
      stub.setStartY(y);
      stub.setEndX(tie.left().isPresent() ? 2 + STUB : WIDTH - 2);
      stub.setEndY(y);
    }
  }

  private boolean isShown(Optional<Double> left, Optional<Double> right) {
    boolean tied = left.isPresent() && right.isPresent();
    return tied
        ? near(left.get()) && near(right.get())
        : left.or(() -> right).filter(this::inSight).isPresent();
  }

  /// In sight, or so near to it that a curve to it does not run along the edge.
  private boolean near(double y) {
    return y > rewrite.columnTop().get() - NEAR && y < getHeight() + NEAR;
  }

  private boolean inSight(double y) {
    return y > rewrite.columnTop().get() && y < getHeight();
  }

  private static double sharp(double y) {
    return Math.round(y) + 0.5;
  }
}
