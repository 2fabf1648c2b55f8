package org.stet.alignment;

import java.util.ArrayList;
import java.util.List;

/// Sweeps kept words away that say nothing by themselves and stand alone among changed ones: `of`
/// or a comma between two replaced phrases makes two marks of one and helps no reader.
final class Confetti {
  /// A longer run of small words is kept for its own sake (`as well as the`).
  private static final int ISLAND = 2;

  private final Line original;
  private final Line rewrite;

  Confetti(Line original, Line rewrite) {
    this.original = original;
    this.rewrite = rewrite;
  }

  List<Difference.Kept> swept(List<Difference.Kept> kept) {
    List<Difference.Kept> left = new ArrayList<>(kept.size());
    for (int at = 0; at < kept.size(); at++) {
      if (!isIsland(kept, at)) {
        left.add(kept.get(at));
      }
    }
    return left;
  }

  /// Small words, with words replaced on either hand.
  private boolean isIsland(List<Difference.Kept> kept, int at) {
    Difference.Kept run = kept.get(at);
    if (run.length() > ISLAND) {
      return false;
    }
    for (int i = run.original(); i < run.originalEnd(); i++) {
      if (original.tells(i)) {
        return false;
      }
    }
    Difference.Kept before = at == 0 ? new Difference.Kept(0, 0, 0) : kept.get(at - 1);
    Difference.Kept after =
        at + 1 == kept.size()
            ? new Difference.Kept(original.size(), rewrite.size(), 0)
            : kept.get(at + 1);
    return replaced(before, run) && replaced(run, after);
  }

  private static boolean replaced(Difference.Kept before, Difference.Kept after) {
    return after.original() > before.originalEnd() && after.rewrite() > before.rewriteEnd();
  }
}
