package org.stet.view;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// A column of rows of unlike heights that makes only those in sight. Where it stands is kept as a
/// row and the pixels of it above the edge, so rows that turn out taller than thought never make it
/// jump.
///
/// @param <T> what a row shows; equal items keep their row
final class VirtualColumn<T> extends Region {
  /// Makes rows.
  interface Rows<T> {
    Region make(T item);

    /// Lets a row show another item that looks the same; false where it does not.
    default boolean adopt(Region row, T before, T now) {
      return false;
    }

    /// About how tall the row will be.
    double estimate(T item, double width);
  }

  private final Rows<T> rows;
  private final Map<T, Region> shown = new HashMap<>();
  private final Rectangle clip = new Rectangle();
  private List<T> items = List.of();
  private double[] heights = {};
  private double estimatedFor = -1;
  private int top;
  private double above;
  private Runnable moved = () -> {};
  private Runnable scrolled = () -> {};

  VirtualColumn(Rows<T> rows) {
    this.rows = rows;
    getStyleClass().add("column");
    setClip(clip);
    addEventHandler(
        ScrollEvent.SCROLL,
        event -> {
          scrollBy(-event.getDeltaY());
          event.consume();
        });
  }

  /// Hears of every change of what is in sight.
  void setOnMoved(Runnable moved) {
    this.moved = moved;
  }

  /// Hears when a person scrolls.
  void setOnScrolled(Runnable scrolled) {
    this.scrolled = scrolled;
  }

  void setItems(List<T> now) {
    double[] next = Arrays.copyOf(heights, now.size());
    if (now.size() != items.size()) {
      estimatedFor = -1;
    }
    List<T> before = items;
    items = List.copyOf(now);
    keep(before);
    heights = next;
    top = Math.clamp(top, 0, Math.max(0, items.size() - 1));
    requestLayout();
  }

  /// An edit moves all that stands behind it: rows that look as before stay, for their items.
  private void keep(List<T> before) {
    if (before.size() != items.size()) {
      return;
    }
    int end = Math.min(items.size(), top + shown.size() + 1);
    for (int i = Math.max(0, Math.min(top, items.size()) - 1); i < end; i++) {
      T old = before.get(i);
      T item = items.get(i);
      Region row = shown.get(old);
      if (row != null && !old.equals(item) && rows.adopt(row, old, item)) {
        shown.remove(old);
        shown.put(item, row);
      }
    }
  }

  /// Shows these items with rows made anew, for what rows show may hang on more than the item.
  void refresh(List<T> now) {
    shown.clear();
    getChildren().clear();
    setItems(now);
  }

  /// The same after a change of type, for which no height that was known holds.
  void reset(List<T> now) {
    estimatedFor = -1;
    refresh(now);
  }

  /// Scrolls as little as it takes to have all of a row in sight.
  void reveal(int row) {
    if (row < 0 || row >= items.size() || getHeight() <= 0) {
      return;
    }
    layout();
    double y = topOf(row);
    double height = measured(row);
    if (y < 0 || height > getHeight()) {
      show(row, 0, 0);
    } else if (y + height > getHeight()) {
      show(row, height, getHeight());
    }
  }

  /// Moves what is in sight by pixels, as a person does.
  void scrollBy(double pixels) {
    above += pixels;
    requestLayout();
    layout();
    scrolled.run();
  }

  /// Brings a row's place to a height in the column.
  ///
  /// @param within pixels below the row's upper edge
  /// @param y pixels below the column's upper edge
  void show(int row, double within, double y) {
    if (row >= 0 && row < items.size()) {
      top = row;
      above = within - y;
      requestLayout();
      layout();
    }
  }

  /// Where a row's upper edge is, in pixels below the column's; negative above it.
  double topOf(int row) {
    double y = -above;
    for (int i = top; i < row; i++) {
      y += heights[i];
    }
    for (int i = row; i < top; i++) {
      y -= heights[i];
    }
    return y;
  }

  double heightOf(int row) {
    return heights[row];
  }

  /// The row at a height of the column; the nearest where there is none.
  int rowAt(double y) {
    int row = top;
    double edge = -above;
    while (row < items.size() - 1 && edge + heights[row] <= y) {
      edge += heights[row++];
    }
    while (row > 0 && edge > y) {
      edge -= heights[--row];
    }
    return row;
  }

  /// The row's node while it is in sight.
  Optional<Region> node(int row) {
    return row >= 0 && row < items.size()
        ? Optional.ofNullable(shown.get(items.get(row)))
        : Optional.empty();
  }

  /// The item whose row has the keys.
  Optional<T> withKeys() {
    return shown.entrySet().stream()
        .filter(row -> row.getValue().isFocusWithin())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// The height of all rows together.
  double extent() {
    return Arrays.stream(heights).sum();
  }

  int size() {
    return items.size();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 400;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 400;
  }

  @Override
  protected void layoutChildren() {
    clip.setWidth(getWidth());
    clip.setHeight(getHeight());
    if (getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    if (estimatedFor != getWidth()) {
      for (int i = 0; i < heights.length; i++) {
        heights[i] = rows.estimate(items.get(i), getWidth());
      }
      estimatedFor = getWidth();
    }
    int end = 0;
    for (int tries = 0; tries < 3; tries++) {
      settle();
      end = place();
      double bottom = items.isEmpty() ? getHeight() : topOf(end);
      if (bottom >= getHeight() || (top == 0 && above <= 0)) {
        break;
      }
      above -= getHeight() - bottom;
    }
    dropBeyond(end);
    moved.run();
  }

  /// Makes the top row the one that crosses the upper edge.
  private void settle() {
    while (above < 0 && top > 0) {
      top--;
      above += measured(top);
    }
    above = Math.max(0, above);
    while (top < items.size() - 1 && above >= measured(top)) {
      above -= heights[top++];
    }
  }

  private int place() {
    double y = -above;
    int row = top;
    while (row < items.size() && y < getHeight()) {
      double height = measured(row);
      Region node = nodeFor(row);
      node.resizeRelocate(0, snapPositionY(y), getWidth(), height);
      y += height;
      row++;
    }
    return row;
  }

  private double measured(int row) {
    heights[row] = snapSizeY(nodeFor(row).prefHeight(getWidth()));
    return heights[row];
  }

  private Region nodeFor(int row) {
    T item = items.get(row);
    Region node = shown.get(item);
    if (node == null) {
      node = rows.make(item);
      shown.put(item, node);
      getChildren().add(node);
      node.applyCss();
    }
    return node;
  }

  private void dropBeyond(int end) {
    List<T> keep = items.subList(Math.min(top, items.size()), end);
    shown.keySet().retainAll(keep);
    getChildren().retainAll(shown.values());
  }
}
