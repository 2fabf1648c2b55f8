package org.stet.workbench;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.stet.text.Span;

/// Which place of one text stands beside which place of the other, so that the two scroll together:
/// straight lines between the starts of linked sentences that kept their order.
public final class Parallel {
  private final NavigableMap<Integer, Integer> toRewrite = new TreeMap<>();
  private final NavigableMap<Integer, Integer> toOriginal = new TreeMap<>();

  Parallel(List<Tie> ties, int originalLength, int rewriteLength) {
    pin(0, 0);
    int last = 0;
    for (Tie tie : ties) {
      int original = tie.original().map(Span::start).orElse(-1);
      int rewrite = tie.rewrite().map(Span::start).orElse(-1);
      if (!tie.moved() && original > last && rewrite > toRewrite.lastEntry().getValue()) {
        pin(original, rewrite);
        last = original;
      }
    }
    pin(originalLength, rewriteLength);
  }

  private void pin(int original, int rewrite) {
    toRewrite.put(original, rewrite);
    toOriginal.put(rewrite, original);
  }

  /// The offset of the rewrite beside an offset of the original.
  public int rewriteAt(int original) {
    return between(toRewrite, original);
  }

  /// The offset of the original beside an offset of the rewrite.
  public int originalAt(int rewrite) {
    return between(toOriginal, rewrite);
  }

  private static int between(NavigableMap<Integer, Integer> pins, int offset) {
    Map.Entry<Integer, Integer> low = pins.floorEntry(Math.max(0, offset));
    Map.Entry<Integer, Integer> high = pins.higherEntry(offset);
    if (high == null) {
      return low.getValue();
    }
    double share = (double) (offset - low.getKey()) / (high.getKey() - low.getKey());
    return low.getValue() + (int) (share * (high.getValue() - low.getValue()));
  }
}
