package org.stet.alignment;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The words that two sequences have in common in the same order (Myers 1986).
public final class KeptWords {
  private KeptWords() {}

  /// The place in the second sequence of each kept word of the first, by its place, from 0.
  public static Map<Integer, Integer> between(List<String> original, List<String> rewrite) {
    Map<Integer, Integer> kept = new LinkedHashMap<>();
    int from = 0;
    int to = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(original, rewrite).getDeltas()) {
      for (; from < delta.getSource().getPosition(); from++, to++) {
        kept.put(from, to);
      }
      from += delta.getSource().size();
      to += delta.getTarget().size();
    }
    for (; from < original.size(); from++, to++) {
      kept.put(from, to);
    }
    return kept;
  }
}
