package org.stet.view;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    /// Lets a row show another item in the place of its own; false where it cannot.
    default boolean adopt(Region row, T before, T now) {
      return false;
    }

    /// About how tall the row will be.
    double estimate(T item, double width);
  }

  private final Rows<T> rows;
  private final Map<Integer, Region> nodes = new TreeMap<>();

  /// Rows whose place is not known until the column is laid out, by what they show.
  private final Map<T, Region> displaced = new LinkedHashMap<>();

  private final Rectangle clip = new Rectangle();
  private List<T> items = List.of();
  private double[] heights = {};

  /// The rows' upper edges below that of the first one, while the heights are as they were.
  private double[] edges = {};

  private boolean summed;
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
    summed = false;
    top = Math.clamp(top, 0, Math.max(0, items.size() - 1));
    requestLayout();
  }

  /// An edit moves all that stands behind it: what stood at a place, counted from the start or
  /// from the end, keeps its row.
  private void keep(List<T> before) {
    Map<Integer, Region> was = new TreeMap<>(nodes);
    int by = items.size() - before.size();
    nodes.clear();
    was.forEach(
        (row, node) -> {
          T old = before.get(row);
          int place = row < items.size() && old.equals(items.get(row)) ? row : row + by;
          if (place >= 0 && !nodes.containsKey(place) && stays(node, old, items.get(place))) {
            nodes.put(place, node);
          } else {
            displaced.put(old, node);
          }
        });
  }

  private boolean stays(Region node, T old, T now) {
    return old.equals(now) || rows.adopt(node, old, now);
  }

  /// Shows these items with rows made anew, for what rows show may hang on more than the item.
  void refresh(List<T> now) {
    nodes.clear();
    displaced.clear();
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
    if (!summed) {
      edges = new double[heights.length + 1];
      for (int i = 0; i < heights.length; i++) {
        edges[i + 1] = edges[i] + heights[i];
      }
      summed = true;
    }
    return edges[row] - edges[top] - above;
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
    if (row < 0 || row >= items.size()) {
      return Optional.empty();
    }
    return Optional.ofNullable(nodes.get(row))
        .or(() -> Optional.ofNullable(displaced.get(items.get(row))));
  }

  /// The nodes of all rows in sight.
  Collection<Region> nodes() {
    return Collections.unmodifiableCollection(nodes.values());
  }

  /// The item whose row has the keys.
  Optional<T> withKeys() {
    return nodes.entrySet().stream()
        .filter(row -> row.getValue().isFocusWithin())
        .map(row -> items.get(row.getKey()))
        .findFirst();
  }

  /// The height of all rows together.
  double extent() {
    return topOf(heights.length) - topOf(0);
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
      summed = false;
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
    double height = snapSizeY(nodeFor(row).prefHeight(getWidth()));
    summed &= heights[row] == height;
    heights[row] = height;
    return height;
  }

  private Region nodeFor(int row) {
    Region node = nodes.get(row);
    return node == null ? enter(row) : node;
  }

  private Region enter(int row) {
    T item = items.get(row);
    Region node =
        Optional.ofNullable(displaced.remove(item))
            .or(() -> adopting(item))
            .orElseGet(() -> made(item));
    nodes.put(row, node);
    return node;
  }

  private Optional<Region> adopting(T item) {
    Optional<T> fitting =
        displaced.entrySet().stream()
            .filter(row -> rows.adopt(row.getValue(), row.getKey(), item))
            .map(Map.Entry::getKey)
            .findFirst();
    return fitting.map(displaced::remove);
  }

  private Region made(T item) {
    Region node = rows.make(item);
    getChildren().add(node);
    node.applyCss();
    return node;
  }

  private void dropBeyond(int end) {
    nodes.keySet().removeIf(row -> row < top || row >= end);
    displaced.clear();
    getChildren().retainAll(nodes.values());
  }
}
