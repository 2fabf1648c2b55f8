package org.stet.alignment;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
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

  /// A word of the original that stands in the rewrite, by their indices.
  record Kept(int original, int rewrite) {
    /// Whether nothing stands between it and the next on either side.
    boolean isJustBefore(Kept next) {
      return next.original == original + 1 && next.rewrite == rewrite + 1;
    }
  }

  private final List<String> original;
  private final List<String> rewrite;
  private final List<Kept> kept = new ArrayList<>();

  private Difference(List<String> original, List<String> rewrite) {
    this.original = original;
    this.rewrite = rewrite;
  }

  /// The kept words in the order of both sequences.
  static List<Kept> of(List<String> original, List<String> rewrite) {
    Difference difference = new Difference(original, rewrite);
    difference.compare(0, original.size(), 0, rewrite.size());
    return difference.kept;
  }

  private void compare(int fromStart, int fromEnd, int toStart, int toEnd) {
    int from = fromStart;
    int to = toStart;
    while (from < fromEnd && to < toEnd && isSame(from, to)) {
      kept.add(new Kept(from++, to++));
    }
    int most = Math.min(fromEnd - from, toEnd - to);
    int same = 0;
    while (same < most && isSame(fromEnd - same - 1, toEnd - same - 1)) {
      same++;
    }
    middle(from, fromEnd - same, to, toEnd - same);
    for (int i = same; i > 0; i--) {
      kept.add(new Kept(fromEnd - i, toEnd - i));
    }
  }

  private boolean isSame(int from, int to) {
    return original.get(from).equals(rewrite.get(to));
  }

  private void middle(int fromStart, int fromEnd, int toStart, int toEnd) {
    if (fromStart == fromEnd || toStart == toEnd) {
      return;
    }
    List<Kept> anchors =
        fromEnd - fromStart + toEnd - toStart > LONG
            ? anchors(fromStart, fromEnd, toStart, toEnd)
            : List.of();
    if (anchors.isEmpty()) {
      myers(fromStart, fromEnd, toStart, toEnd);
      return;
    }
    int from = fromStart;
    int to = toStart;
    for (Kept anchor : anchors) {
      compare(from, anchor.original(), to, anchor.rewrite());
      kept.add(anchor);
      from = anchor.original() + 1;
      to = anchor.rewrite() + 1;
    }
    compare(from, fromEnd, to, toEnd);
  }

  private void myers(int fromStart, int fromEnd, int toStart, int toEnd) {
    int from = fromStart;
    int to = toStart;
    for (Change change :
        new MyersDiffWithLinearSpace<String>()
            .computeDiff(
                original.subList(fromStart, fromEnd), rewrite.subList(toStart, toEnd), null)) {
      from = keep(from, to, fromStart + change.startOriginal);
      to = toStart + change.endRevised;
      from = fromStart + change.endOriginal;
    }
    keep(from, to, fromEnd);
  }

  private int keep(int fromStart, int toStart, int fromEnd) {
    for (int i = fromStart; i < fromEnd; i++) {
      kept.add(new Kept(i, toStart + i - fromStart));
    }
    return fromEnd;
  }

  /// Words that stand once on either side, as many as keep their order.
  private List<Kept> anchors(int fromStart, int fromEnd, int toStart, int toEnd) {
    Map<String, Integer> once = once(rewrite, toStart, toEnd);
    List<Kept> common = new ArrayList<>();
    once(original, fromStart, fromEnd)
        .forEach(
            (word, at) -> {
              int there = at < 0 ? -1 : once.getOrDefault(word, -1);
              if (there >= 0) {
                common.add(new Kept(at, there));
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
  private static Map<String, Integer> once(List<String> words, int start, int end) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = start; i < end; i++) {
      places.merge(words.get(i), i, (a, b) -> -1);
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
