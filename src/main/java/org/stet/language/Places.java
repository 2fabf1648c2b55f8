package org.stet.language;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which names stand for the same country: `Britain`, `British`, `U.K.`, and `London` for its
/// government.
final class Places {
  private static final String FILE = "/language/places.txt";
  private static final Map<String, Set<Integer>> LINES = read();

  private Places() {}

  /// Whether two names, as [NameForms#plain] writes them, stand for one country.
  static boolean areOne(String one, String other) {
    Set<Integer> lines = LINES.getOrDefault(one, Set.of());
    return !lines.isEmpty() && !Collections.disjoint(lines, LINES.getOrDefault(other, Set.of()));
  }

  /// Whether a name is a country's, its people's or its government's.
  static boolean has(String name) {
    return LINES.containsKey(name);
  }

  private static Map<String, Set<Integer>> read() {
    Map<String, Set<Integer>> lines = new HashMap<>();
    int number = 0;
    for (String line : WordLists.lines(FILE)) {
      for (String name : line.replace(" |", "").split(" ", -1)) {
        String plain = NameForms.plain(name.replace('_', ' '));
        lines.computeIfAbsent(plain, unknown -> new HashSet<>()).add(number);
      }
      number++;
    }
    return Map.copyOf(lines);
  }
}
