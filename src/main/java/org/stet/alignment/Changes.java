package org.stet.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.text.Sentence;
import org.stet.text.Token;

/// The word changes between the two sides of a link: a difference of what changes as one
/// ([Wholes]), then what was moved, then no confetti.
final class Changes {
  /// Where less than this share of the telling words of the shorter side was kept, the sentence was
  /// replaced as a whole.
  private static final double LITTLE_IN_COMMON = 0.25;

  /// Shorter sides are too short to judge by a share.
  private static final int FEW = 4;

  private final Line original;
  private final Line rewrite;

  private Changes(Line original, Line rewrite) {
    this.original = original;
    this.rewrite = rewrite;
  }

  /// Every token of both sides exactly once. Seen from the other side the changes are the same,
  /// mirrored: a difference is looked for in one direction only, whichever side was asked first.
  static List<Change> between(Line original, Line rewrite) {
    if (compare(original, rewrite) <= 0) {
      return new Changes(original, rewrite)
          .changes(Difference.of(original.numbers(), rewrite.numbers()));
    }
    return new Changes(rewrite, original)
        .changes(Difference.of(rewrite.numbers(), original.numbers())).stream()
            .map(Change::mirrored)
            .toList();
  }

  /// The difference token for token, nothing grouped.
  static List<Change> wordForWord(List<Sentence> original, List<Sentence> rewrite) {
    Map<String, Integer> numbers = new HashMap<>();
    Line from = Line.single(original, numbers);
    Line to = Line.single(rewrite, numbers);
    return new Changes(from, to).written(Moves.none(Difference.of(from.numbers(), to.numbers())));
  }

  private static int compare(Line a, Line b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      if (a.number(i) != b.number(i)) {
        return a.normal(i).compareTo(b.normal(i));
      }
    }
    return Integer.compare(a.size(), b.size());
  }

  private List<Change> changes(List<Difference.Kept> found) {
    if (isReplaced(found)) {
      return List.of(
          new Change(
              ChangeKind.REPLACED,
              original.tokens(0, original.size()),
              rewrite.tokens(0, rewrite.size())));
    }
    List<Difference.Kept> kept = new Confetti(original, rewrite).swept(found);
    return Swaps.grouped(written(Moves.of(kept, original, rewrite)));
  }

  private boolean isReplaced(List<Difference.Kept> kept) {
    int shorter =
        Math.min(telling(original, 0, original.size()), telling(rewrite, 0, rewrite.size()));
    int both = 0;
    for (Difference.Kept run : kept) {
      both += telling(original, run.original(), run.originalEnd());
    }
    return shorter >= FEW && both < shorter * LITTLE_IN_COMMON;
  }

  private static int telling(Line line, int from, int to) {
    int telling = 0;
    for (int i = from; i < to; i++) {
      telling += line.tells(i) ? 1 : 0;
    }
    return telling;
  }

  /// The changes in order: what was kept parts them.
  private List<Change> written(Moves moves) {
    List<Change> changes = new ArrayList<>();
    int from = 0;
    int to = 0;
    for (Difference.Kept run : moves.kept()) {
      between(changes, moves, new int[] {from, run.original()}, new int[] {to, run.rewrite()});
      from = run.originalEnd();
      to = run.rewriteEnd();
      changes.add(
          new Change(
              ChangeKind.KEPT,
              original.tokens(run.original(), from),
              rewrite.tokens(run.rewrite(), to)));
    }
    between(changes, moves, new int[] {from, original.size()}, new int[] {to, rewrite.size()});
    return changes;
  }

  /// What stands between two kept places: runs that were moved, and the rest. A run that is gone
  /// and one that is new are one replacement.
  private void between(List<Change> changes, Moves moves, int[] from, int[] to) {
    List<Change> gone = runs(original, moves.fromMoved(), from, ChangeKind.REMOVED);
    List<Change> fresh = new ArrayList<>(runs(rewrite, moves.toMoved(), to, ChangeKind.ADDED));
    for (Change run : gone) {
      int partner = run.kind() == ChangeKind.REMOVED ? firstAdded(fresh) : -1;
      if (partner >= 0) {
        // What stands before its partner in the rewrite must stay before it.
        changes.addAll(fresh.subList(0, partner));
        Change added = fresh.get(partner);
        changes.add(new Change(ChangeKind.REPLACED, run.original(), added.rewrite()));
        fresh.subList(0, partner + 1).clear();
      } else {
        changes.add(run);
      }
    }
    changes.addAll(fresh);
  }

  private static int firstAdded(List<Change> runs) {
    for (int i = 0; i < runs.size(); i++) {
      if (runs.get(i).kind() == ChangeKind.ADDED) {
        return i;
      }
    }
    return -1;
  }

  private static List<Change> runs(Line side, BitSet moved, int[] range, ChangeKind otherwise) {
    List<Change> runs = new ArrayList<>();
    int at = range[0];
    while (at < range[1]) {
      int end = at;
      while (end < range[1] && moved.get(end) == moved.get(at)) {
        end++;
      }
      List<Token> tokens = side.tokens(at, end);
      ChangeKind kind = moved.get(at) ? ChangeKind.MOVED : otherwise;
      boolean isOriginal = otherwise == ChangeKind.REMOVED;
      runs.add(new Change(kind, isOriginal ? tokens : List.of(), isOriginal ? List.of() : tokens));
      at = end;
    }
    return runs;
  }
}
