package org.stet.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Words that stand on both sides but not in the same order: the longest runs first (greedy string
/// tiling, Wise 1993), each with at least one word that says something.
///
/// @param kept the words that kept their order
/// @param fromMoved for each whole of the original, whether it stands elsewhere in the rewrite
/// @param toMoved the same for each whole of the rewrite
record Moves(List<Difference.Kept> kept, BitSet fromMoved, BitSet toMoved) {
  private record Run(int from, int to, int length) {}

  static Moves none(List<Difference.Kept> kept) {
    return new Moves(kept, new BitSet(), new BitSet());
  }

  static Moves of(List<Difference.Kept> kept, Line original, Line rewrite) {
    int all = kept.stream().mapToInt(Difference.Kept::length).sum();
    if (all == original.size() || all == rewrite.size()) {
      return none(kept);
    }
    BitSet fromTaken = new BitSet();
    BitSet toTaken = new BitSet();
    for (Difference.Kept one : kept) {
      fromTaken.set(one.original(), one.originalEnd());
      toTaken.set(one.rewrite(), one.rewriteEnd());
    }
    Moves moves = none(kept);
    for (Run run : runs(original, rewrite, fromTaken, toTaken)) {
      int from = run.from();
      int to = run.to();
      boolean told = IntStream.range(from, from + run.length()).anyMatch(original::tells);
      if (told && free(fromTaken, from, run.length()) && free(toTaken, to, run.length())) {
        fromTaken.set(from, from + run.length());
        toTaken.set(to, to + run.length());
        moves.fromMoved.set(from, from + run.length());
        moves.toMoved.set(to, to + run.length());
      }
    }
    return moves;
  }

  /// Common runs of what was not kept, the longest first; each also without its first words, for
  /// where these are taken by a longer one.
  private static List<Run> runs(Line original, Line rewrite, BitSet fromTaken, BitSet toTaken) {
    Map<Integer, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < rewrite.size(); i++) {
      if (!toTaken.get(i)) {
        places.computeIfAbsent(rewrite.number(i), key -> new ArrayList<>()).add(i);
      }
    }
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < original.size(); i++) {
      if (!fromTaken.get(i)) {
        for (int j : places.getOrDefault(original.number(i), List.of())) {
          int length = 1;
          while (i + length < original.size()
              && j + length < rewrite.size()
              && !fromTaken.get(i + length)
              && !toTaken.get(j + length)
              && original.number(i + length) == rewrite.number(j + length)) {
            length++;
          }
          runs.add(new Run(i, j, length));
        }
      }
    }
    runs.sort(Comparator.comparingInt(Run::length).reversed());
    return runs;
  }

  private static boolean free(BitSet taken, int from, int length) {
    int next = taken.nextSetBit(from);
    return next < 0 || next >= from + length;
  }
}
