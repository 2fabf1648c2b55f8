package org.stet.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The few of many that score highest, in that order, found without sorting the many. Of equals the
/// first seen stands first.
final class Foremost<T> {
  private final int most;
  private final Comparator<T> even;
  private final List<T> first;
  private final double[] scores;

  /// @param most how many are kept
  /// @param even the order of those with the same score
  Foremost(int most, Comparator<T> even) {
    this.most = most;
    this.even = even;
    this.first = new ArrayList<>(most);
    this.scores = new double[most];
  }

  void add(T next, double score) {
    int at = first.size();
    while (at > 0 && isBefore(next, score, at - 1)) {
      at--;
    }
    if (at == most) {
      return;
    }
    if (first.size() == most) {
      first.removeLast();
    }
    System.arraycopy(scores, at, scores, at + 1, first.size() - at);
    first.add(at, next);
    scores[at] = score;
  }

  private boolean isBefore(T next, double score, int other) {
    return score > scores[other]
        || (score == scores[other] && even.compare(next, first.get(other)) < 0);
  }

  /// In order.
  List<T> list() {
    return first;
  }
}
