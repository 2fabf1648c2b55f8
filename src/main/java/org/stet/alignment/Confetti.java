package org.stet.alignment;

import java.util.ArrayList;
import java.util.List;

/// Sweeps kept words away that say nothing by themselves and stand alone among changed ones: `of`
/// or a comma between two replaced phrases makes two marks of one and helps no reader.
final class Confetti {
  /// A longer run of small words is kept for its own sake (`as well as the`).
  private static final int ISLAND = 2;

  private final List<Whole> original;
  private final List<Whole> rewrite;

  Confetti(List<Whole> original, List<Whole> rewrite) {
    this.original = original;
    this.rewrite = rewrite;
  }

  List<Difference.Kept> swept(List<Difference.Kept> kept) {
    List<Difference.Kept> left = new ArrayList<>();
    int at = 0;
    while (at < kept.size()) {
      int end = at + 1;
      while (end < kept.size() && kept.get(end - 1).isJustBefore(kept.get(end))) {
        end++;
      }
      if (!isIsland(kept, at, end)) {
        left.addAll(kept.subList(at, end));
      }
      at = end;
    }
    return left;
  }

  /// Small words, with words replaced on either hand.
  private boolean isIsland(List<Difference.Kept> kept, int at, int end) {
    if (end - at > ISLAND
        || kept.subList(at, end).stream().anyMatch(k -> original.get(k.original()).tells())) {
      return false;
    }
    Difference.Kept before = at == 0 ? new Difference.Kept(-1, -1) : kept.get(at - 1);
    Difference.Kept after =
        end == kept.size() ? new Difference.Kept(original.size(), rewrite.size()) : kept.get(end);
    return replaced(before, kept.get(at)) && replaced(kept.get(end - 1), after);
  }

  private static boolean replaced(Difference.Kept before, Difference.Kept after) {
    return after.original() - before.original() > 1 && after.rewrite() - before.rewrite() > 1;
  }
}
