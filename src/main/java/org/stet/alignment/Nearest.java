package org.stet.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/// For each sentence of the rewrite the nearest of the original, best first. Those of a sentence
/// that has a twin are looked for when they are asked for: no link hangs on them, and of most of a
/// book nobody asks. Safe for several threads.
final class Nearest {
  private final Map<Integer, List<Match>> known;
  private final IntFunction<List<Match>> search;

  /// @param known by the place of the rewrite sentence
  /// @param search finds those of any other place; asked by one thread at a time
  Nearest(Map<Integer, List<Match>> known, IntFunction<List<Match>> search) {
    this.known = new HashMap<>(known);
    this.search = search;
  }

  synchronized List<Match> to(int rewrite) {
    return known.computeIfAbsent(rewrite, search::apply);
  }
}
