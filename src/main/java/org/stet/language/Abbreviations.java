package org.stet.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The words of one language after which a full stop may not end a sentence.
///
/// @param never after these nothing ends
/// @param figure after these nothing ends before a figure (`No. 7`, `Oct. 4`)
/// @param perhaps after these only before a word that opens sentences
/// @param opens words that open sentences, besides function words, in lower case
/// @param clock words that go on after `a.m.` and `p.m.`
record Abbreviations(
    Set<String> never,
    Set<String> figure,
    Set<String> perhaps,
    Set<String> opens,
    Set<String> clock) {
  private static final String FILE = "/language/abbreviations.txt";

  /// Those of a language; none where we know of none.
  static Abbreviations of(String language) {
    Map<String, Set<String>> found = new HashMap<>();
    WordLists.lines(FILE).stream()
        .map(line -> line.split(" ", 3))
        .filter(parts -> parts[0].equals(language))
        .forEach(parts -> found.put(parts[1], Set.copyOf(Arrays.asList(parts[2].split(" ", -1)))));
    return new Abbreviations(
        found.getOrDefault("never", Set.of()),
        found.getOrDefault("figure", Set.of()),
        found.getOrDefault("perhaps", Set.of()),
        found.getOrDefault("opens", Set.of()),
        found.getOrDefault("clock", Set.of()));
  }
}
