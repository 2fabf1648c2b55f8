package org.stet.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// A column makes the rows in sight, and keeps those that show what they showed.
@ExtendWith(ApplicationExtension.class)
final class VirtualColumnTest {
  private final VirtualColumn<String> column = new VirtualColumn<>(new Named());

  @Test
  void onlyRowsInSightAreMade() {
    show(numbered(100));
    assertThat(column.nodes()).hasSize(10);
    assertThat(column.extent()).isEqualTo(2000);
    column.show(50, 0, 0);
    assertThat(column.nodes().stream().map(Region::getId)).startsWith("50").endsWith("59");
    assertThat(column.topOf(0)).isEqualTo(-1000);
    assertThat(column.rowAt(45)).isEqualTo(52);
  }

  @Test
  void rowsKeepTheirNodesWhereOneIsPutInBeforeThem() {
    show(List.of("a", "b", "c", "d"));
    List<Region> before = List.copyOf(column.nodes());
    show(List.of("a", "new", "b", "c", "d"));
    assertThat(node(0)).isSameAs(before.getFirst());
    assertThat(node(1).getId()).isEqualTo("new");
    assertThat(List.of(node(2), node(3), node(4))).isEqualTo(before.subList(1, 4));
    assertThat(column.getChildrenUnmodifiable()).hasSize(5);
  }

  @Test
  void rowsThatChangedPlacesKeepTheirNodes() {
    show(List.of("a", "b", "c"));
    List<Region> before = List.copyOf(column.nodes());
    show(List.of("c", "a", "b"));
    assertThat(List.of(node(1), node(2), node(0))).isEqualTo(before);
  }

  @Test
  void aRowThatCanShowAnotherItemDoes() {
    show(List.of("a", "b", "c"));
    Region before = node(1);
    show(List.of("a", "B", "c"));
    assertThat(node(1)).isSameAs(before);
    assertThat(before.getId()).isEqualTo("B");
    show(List.of("a", "x", "c"));
    assertThat(node(1)).isNotSameAs(before);
    assertThat(column.getChildrenUnmodifiable()).doesNotContain(before);
  }

  private void show(List<String> items) {
    column.setItems(items);
    column.resize(300, 200);
    column.layout();
  }

  private Region node(int row) {
    return column.node(row).orElseThrow();
  }

  private static List<String> numbered(int count) {
    return IntStream.range(0, count).mapToObj(String::valueOf).toList();
  }

  /// Rows of 20 pixels that bear what they show as their id.
  private static final class Named implements VirtualColumn.Rows<String> {
    @Override
    public Region make(String item) {
      Region row = new Region();
      row.setId(item);
      row.setPrefHeight(20);
      return row;
    }

    @Override
    public boolean adopt(Region row, String before, String now) {
      boolean same = before.equalsIgnoreCase(now);
      row.setId(same ? now : before);
      return same;
    }

    @Override
    public double estimate(String item, double width) {
      return 20;
    }
  }
}
