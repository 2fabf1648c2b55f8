package org.stet.alignment;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which words of two sequences are the same, in order: java-diff-utils (Myers 1986, in linear
/// space) between anchors. Myers' time grows with length times difference, so long sequences are
/// first cut at words that stand once on either side (the patience difference of Bram Cohen).
final class Difference {
  /// Shorter sequences need no anchors.
  private static final int LONG = 400;

  /// Wholes of the original that stand in the rewrite in a row, by their indices.
  record Kept(int original, int rewrite, int length) {
    int originalEnd() {
      return original + length;
    }

    int rewriteEnd() {
      return rewrite + length;
    }
  }

  private final int[] original;
  private final int[] rewrite;
  private final List<Kept> kept = new ArrayList<>();

  private Difference(int[] original, int[] rewrite) {
    this.original = original;
    this.rewrite = rewrite;
  }

  /// What was kept, in order; between two runs one of the two has something else.
  ///
  /// @param original words by number; of the same word it is the same
  static List<Kept> of(int[] original, int[] rewrite) {
    Difference difference = new Difference(original, rewrite);
    difference.compare(0, original.length, 0, rewrite.length);
    return difference.kept;
  }

  private void compare(int fromStart, int fromEnd, int toStart, int toEnd) {
    int most = Math.min(fromEnd - fromStart, toEnd - toStart);
    int before = 0;
    while (before < most && isSame(fromStart + before, toStart + before)) {
      before++;
    }
    int after = 0;
    while (after < most - before && isSame(fromEnd - after - 1, toEnd - after - 1)) {
      after++;
    }
    keep(fromStart, toStart, before);
    middle(fromStart + before, fromEnd - after, toStart + before, toEnd - after);
    keep(fromEnd - after, toEnd - after, after);
  }

  private boolean isSame(int from, int to) {
    return original[from] == rewrite[to];
  }

  private void keep(int from, int to, int length) {
    if (length == 0) {
      return;
    }
    Kept last = kept.isEmpty() ? new Kept(0, 0, 0) : kept.getLast();
    if (last.length > 0 && last.originalEnd() == from && last.rewriteEnd() == to) {
      kept.removeLast();
      kept.add(new Kept(last.original, last.rewrite, last.length + length));
    } else {
      kept.add(new Kept(from, to, length));
    }
  }

  private void middle(int fromStart, int fromEnd, int toStart, int toEnd) {
    int from = fromEnd - fromStart;
    int to = toEnd - toStart;
    // One word for another, as between most sentences that are nearly the same, needs no search.
    if (from == 0 || to == 0 || (from == 1 && to == 1)) {
      return;
    }
    List<Kept> anchors = from + to > LONG ? anchors(fromStart, fromEnd, toStart, toEnd) : List.of();
    if (anchors.isEmpty()) {
      myers(fromStart, fromEnd, toStart, toEnd);
      return;
    }
    int fromAt = fromStart;
    int toAt = toStart;
    for (Kept anchor : anchors) {
      compare(fromAt, anchor.original(), toAt, anchor.rewrite());
      keep(anchor.original(), anchor.rewrite(), 1);
      fromAt = anchor.originalEnd();
      toAt = anchor.rewriteEnd();
    }
    compare(fromAt, fromEnd, toAt, toEnd);
  }

  private void myers(int fromStart, int fromEnd, int toStart, int toEnd) {
    int from = fromStart;
    int to = toStart;
    for (Change change :
        new MyersDiffWithLinearSpace<Integer>()
            .computeDiff(
                numbers(original, fromStart, fromEnd), numbers(rewrite, toStart, toEnd), null)) {
      keep(from, to, fromStart + change.startOriginal - from);
      to = toStart + change.endRevised;
      from = fromStart + change.endOriginal;
    }
    keep(from, to, fromEnd - from);
  }

  private static List<Integer> numbers(int[] line, int start, int end) {
    Integer[] numbers = new Integer[end - start];
    Arrays.setAll(numbers, at -> line[start + at]);
    return Arrays.asList(numbers);
  }

  /// Words that stand once on either side, as many as keep their order.
  private List<Kept> anchors(int fromStart, int fromEnd, int toStart, int toEnd) {
    Map<Integer, Integer> once = once(rewrite, toStart, toEnd);
    List<Kept> common = new ArrayList<>();
    once(original, fromStart, fromEnd)
        .forEach(
            (word, at) -> {
              int there = at < 0 ? -1 : once.getOrDefault(word, -1);
              if (there >= 0) {
                common.add(new Kept(at, there, 1));
              }
            });
    common.sort(Comparator.comparingInt(Kept::original));
    Set<Integer> inOrder = longestIncreasing(common.stream().map(Kept::rewrite).toList());
    List<Kept> anchors = new ArrayList<>();
    for (int i = 0; i < common.size(); i++) {
      if (inOrder.contains(i)) {
        anchors.add(common.get(i));
      }
    }
    return anchors;
  }

  /// The place of each word; -1 where it has several.
  private static Map<Integer, Integer> once(int[] line, int start, int end) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = start; i < end; i++) {
      places.merge(line[i], i, (a, b) -> -1);
    }
    return places;
  }

  /// The positions of one longest strictly increasing subsequence.
  private static Set<Integer> longestIncreasing(List<Integer> values) {
    List<Integer> tails = new ArrayList<>();
    int[] before = new int[values.size()];
    for (int i = 0; i < values.size(); i++) {
      int low = 0;
      int high = tails.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (values.get(tails.get(middle)) < values.get(i)) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : tails.get(low - 1);
      if (low == tails.size()) {
        tails.add(i);
      } else {
        tails.set(low, i);
      }
    }
    Set<Integer> chosen = new HashSet<>();
    int at = tails.isEmpty() ? -1 : tails.getLast();
    while (at >= 0) {
      chosen.add(at);
      at = before[at];
    }
    return chosen;
  }
}
