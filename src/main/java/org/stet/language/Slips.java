package org.stet.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/// Words by what is left of them without a letter or two: words that differ by a slip have one such
/// rest in common, so that they are found without comparing every word with every other (the
/// symmetric delete index of Garbe's SymSpell).
public final class Slips {
  private static final int MOST = 2;

  private final List<String> words = new ArrayList<>();
  private final Map<String, List<Integer>> rests = new HashMap<>();

  /// Adds a word; the same again is another one.
  public void add(String word) {
    for (String rest : rests(word)) {
      rests.computeIfAbsent(rest, unknown -> new ArrayList<>(1)).add(words.size());
    }
    words.add(word);
  }

  /// The places, in the order of adding, of all words that may be [NameForms#areNear] to one or
  /// equal to it; some are not.
  public NavigableSet<Integer> near(String word) {
    NavigableSet<Integer> found = new TreeSet<>();
    rests(word).forEach(rest -> found.addAll(rests.getOrDefault(rest, List.of())));
    return found;
  }

  private static Set<String> rests(String word) {
    Set<String> all = new HashSet<>(Set.of(word));
    Set<String> last = all;
    for (int left = 0; left < (NameForms.isLong(word) ? MOST : 1); left++) {
      Set<String> shorter = new HashSet<>();
      for (String rest : last) {
        for (int i = 0; i < rest.length(); i++) {
          shorter.add(rest.substring(0, i) + rest.substring(i + 1));
        }
      }
      all = new HashSet<>(all);
      all.addAll(shorter);
      last = shorter;
    }
    return all;
  }
}
