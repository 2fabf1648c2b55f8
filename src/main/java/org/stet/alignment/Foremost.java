package org.stet.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The first few of many in an order, found without sorting the many. Of equals the first seen
/// stands first.
final class Foremost<T> {
  private final int most;
  private final Comparator<T> order;
  private final List<T> first;

  /// @param most how many are kept
  Foremost(int most, Comparator<T> order) {
    this.most = most;
    this.order = order;
    this.first = new ArrayList<>(most + 1);
  }

  void add(T next) {
    int at = first.size();
    while (at > 0 && order.compare(next, first.get(at - 1)) < 0) {
      at--;
    }
    if (at < most) {
      first.add(at, next);
      if (first.size() > most) {
        first.removeLast();
      }
    }
  }

  /// In order.
  List<T> list() {
    return first;
  }
}
