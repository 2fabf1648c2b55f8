package org.stet.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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

  private final List<Whole> original;
  private final List<Whole> rewrite;

  private Changes(List<Whole> original, List<Whole> rewrite) {
    this.original = original;
    this.rewrite = rewrite;
  }

  /// Every token of both sides exactly once. Seen from the other side the changes are the same,
  /// mirrored: a difference is looked for in one direction only, whichever side was asked first.
  static List<Change> between(List<Whole> original, List<Whole> rewrite) {
    List<String> from = normals(original);
    List<String> to = normals(rewrite);
    if (compare(from, to) <= 0) {
      return new Changes(original, rewrite).changes(Difference.of(from, to));
    }
    return new Changes(rewrite, original)
        .changes(Difference.of(to, from)).stream().map(Change::mirrored).toList();
  }

  /// The difference token for token, nothing grouped.
  static List<Change> wordForWord(List<Sentence> original, List<Sentence> rewrite) {
    List<Whole> from = single(original);
    List<Whole> to = single(rewrite);
    List<Difference.Kept> kept = Difference.of(normals(from), normals(to));
    return new Changes(from, to).written(Moves.none(kept));
  }

  private static List<Whole> single(List<Sentence> sentences) {
    return sentences.stream().flatMap(s -> s.tokens().stream()).map(Whole::of).toList();
  }

  private static List<String> normals(List<Whole> wholes) {
    List<String> normals = new ArrayList<>(wholes.size());
    wholes.forEach(whole -> normals.add(whole.normal()));
    return normals;
  }

  private static int compare(List<String> a, List<String> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int order = a.get(i).compareTo(b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.size(), b.size());
  }

  private List<Change> changes(List<Difference.Kept> found) {
    if (isReplaced(found)) {
      return List.of(change(ChangeKind.REPLACED, original, rewrite));
    }
    List<Difference.Kept> kept = new Confetti(original, rewrite).swept(found);
    return Swaps.grouped(written(Moves.of(kept, original, rewrite)));
  }

  private boolean isReplaced(List<Difference.Kept> kept) {
    int shorter = Math.min(telling(original), telling(rewrite));
    int both = 0;
    for (Difference.Kept one : kept) {
      both += original.get(one.original()).tells() ? 1 : 0;
    }
    return shorter >= FEW && both < shorter * LITTLE_IN_COMMON;
  }

  private static int telling(List<Whole> wholes) {
    int telling = 0;
    for (Whole whole : wholes) {
      telling += whole.tells() ? 1 : 0;
    }
    return telling;
  }

  /// The changes in order: what was kept parts them.
  private List<Change> written(Moves moves) {
    List<Change> changes = new ArrayList<>();
    int from = 0;
    int to = 0;
    List<Difference.Kept> kept = moves.kept();
    for (int at = 0, end; at < kept.size(); at = end) {
      for (end = at + 1; end < kept.size() && kept.get(end - 1).isJustBefore(kept.get(end)); ) {
        end++;
      }
      int fromKept = kept.get(at).original();
      int toKept = kept.get(at).rewrite();
      between(changes, moves, new int[] {from, fromKept}, new int[] {to, toKept});
      from = fromKept + end - at;
      to = toKept + end - at;
      changes.add(
          change(ChangeKind.KEPT, original.subList(fromKept, from), rewrite.subList(toKept, to)));
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

  private static List<Change> runs(
      List<Whole> side, BitSet moved, int[] range, ChangeKind otherwise) {
    List<Change> runs = new ArrayList<>();
    int at = range[0];
    while (at < range[1]) {
      int end = at;
      while (end < range[1] && moved.get(end) == moved.get(at)) {
        end++;
      }
      List<Token> tokens = Whole.tokens(side.subList(at, end));
      ChangeKind kind = moved.get(at) ? ChangeKind.MOVED : otherwise;
      boolean isOriginal = otherwise == ChangeKind.REMOVED;
      runs.add(new Change(kind, isOriginal ? tokens : List.of(), isOriginal ? List.of() : tokens));
      at = end;
    }
    return runs;
  }

  private static Change change(ChangeKind kind, List<Whole> original, List<Whole> rewrite) {
    return new Change(kind, Whole.tokens(original), Whole.tokens(rewrite));
  }
}
