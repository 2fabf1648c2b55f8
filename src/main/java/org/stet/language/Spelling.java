package org.stet.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// British spelling as American: a house that changes the one for the other changes no word. The
/// words stand in `language/spellings.txt`.
final class Spelling {
  /// Letters of the shortest beginning.
  private static final int SHORTEST = 3;

  private static final Spelling ALL = read();

  /// Verbs in -ise and what is made of them; shorter words are others.
  private static final Pattern ISE =
      Pattern.compile("(\\p{L}{3,}is)(e|ed|es|er|ers|ing|ation|ations|ational)");

  private final Map<String, String> words = new HashMap<>();
  private final Map<String, String> beginnings = new HashMap<>();
  private final Set<String> inBoth = new HashSet<>();

  /// The first letters of the beginnings: most words have others.
  private final Set<String> firstLetters = new HashSet<>();

  private Spelling() {}

  /// The American spelling of a word in small letters, or the word itself.
  static String american(String word) {
    return ALL.of(word);
  }

  private String of(String word) {
    String whole = words.get(word);
    if (whole != null) {
      return whole;
    }
    boolean may = word.length() >= SHORTEST && firstLetters.contains(word.substring(0, SHORTEST));
    for (int end = word.length(); may && end >= SHORTEST; end--) {
      String beginning = beginnings.get(word.substring(0, end));
      if (beginning != null) {
        return beginning + word.substring(end);
      }
    }
    Matcher verb = ISE.matcher(word);
    if (word.contains("is") && verb.matches() && !inBoth.contains(verb.group(1))) {
      String stem = verb.group(1);
      return stem.substring(0, stem.length() - 1) + "z" + verb.group(2);
    }
    return word;
  }

  private static Spelling read() {
    Spelling spelling = new Spelling();
    for (String line : WordLists.lines("/language/spellings.txt")) {
      List<String> parts = List.of(line.split(" ", -1));
      if (parts.getFirst().equals("=")) {
        spelling.inBoth.addAll(parts.subList(1, parts.size()));
      } else if (parts.getFirst().endsWith("*")) {
        spelling.beginnings.put(bare(parts.getFirst()), bare(parts.getLast()));
        spelling.firstLetters.add(parts.getFirst().substring(0, SHORTEST));
      } else {
        spelling.words.put(parts.getFirst(), parts.getLast());
      }
    }
    return spelling;
  }

  private static String bare(String beginning) {
    return beginning.substring(0, beginning.length() - 1);
  }
}
