package org.stet.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
  private boolean apart;

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
  }

  /// Shows that the texts scroll apart.
  void setApart(boolean now) {
    apart = now;
    draw();
  }

  /// Draws the ties anew.
  void draw() {
    List<Shape> shapes = new ArrayList<>();
    if (apart) {
      Text sign = new Text(WIDTH / 2 - 9, rewrite.columnTop().get() + 18, "⇎");
      sign.getStyleClass().add("apart");
      shapes.add(sign);
    }
    Optional<Span> selected =
        original.review().selected().get().map(entry -> entry.finding().rewrite().span());
    for (Tie tie : original.review().ties()) {
      Optional<Double> left = tie.original().map(span -> y(original, span));
      Optional<Double> right = tie.rewrite().map(span -> y(rewrite, span));
      Optional<Shape> shape = shape(left, right);
      shape.ifPresent(
          drawn -> {
            drawn.getStyleClass().addAll("tie", left.isPresent() ? "left" : "right");
            if (left.isEmpty() || right.isEmpty()) {
              drawn.getStyleClass().add("alone");
            }
            if (tie.moved()) {
              drawn.getStyleClass().add("moved");
            }
            tie.severity()
                .ifPresent(s -> drawn.getStyleClass().add(s.name().toLowerCase(Locale.ROOT)));
            if (selected.isPresent()
                && tie.rewrite().isPresent()
                && tie.rewrite().get().contains(selected.get())) {
              drawn.getStyleClass().add("selected");
            }
            shapes.add(drawn);
          });
    }
    getChildren().setAll(shapes);
  }

  private double y(TextPane pane, Span span) {
    return pane.yOf(span.start())
        + pane.column().localToScene(0, 0).getY()
        - localToScene(0, 0).getY();
  }

  private Optional<Shape> shape(Optional<Double> left, Optional<Double> right) {
    if (left.isPresent() && right.isPresent()) {
      return near(left.get()) && near(right.get())
          ? Optional.of(curve(left.get(), right.get()))
          : Optional.empty();
    }
    return left.filter(this::inSight)
        .<Shape>map(y -> new Line(2, sharp(y), 2 + STUB, sharp(y)))
        .or(
            () ->
                right
                    .filter(this::inSight)
                    .map(y -> new Line(WIDTH - 2 - STUB, sharp(y), WIDTH - 2, sharp(y))));
  }

  /// In sight, or so near to it that a curve to it does not run along the edge.
  private boolean near(double y) {
    return y > rewrite.columnTop().get() - NEAR && y < getHeight() + NEAR;
  }

  private boolean inSight(double y) {
    return y > rewrite.columnTop().get() && y < getHeight();
  }

  private static CubicCurve curve(double left, double right) {
    CubicCurve curve = new CubicCurve(2, left, WIDTH / 2, left, WIDTH / 2, right, WIDTH - 2, right);
    curve.setFill(null);
    return curve;
  }

  private static double sharp(double y) {
    return Math.round(y) + 0.5;
  }
}
