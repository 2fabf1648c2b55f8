package org.stet.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The words of a text in the forms in which a claim and its evidence are held together: runs of
/// letters and digits, each mark by itself, without accents and capitals. The training
/// (`verifier/pieces.py`, `verifier/reading.py`) makes the same; a test compares both.
final class ReadWords {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+|\\S", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final List<String> NUMBERS =
      List.of(
          "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              .concat(" fifteen sixteen seventeen eighteen nineteen twenty")
              .split(" "));
  private static final List<String> ENDINGS =
      List.of("ings", "ing", "ies", "ied", "ed", "es", "s", "ly", "e", "y");
  private static final int SHORTEST_STEM = 3;

  private final List<String> plain = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private final Set<String> words;
  private final Set<String> stems = new HashSet<>();
  private final Map<String, Set<String>> followers = new HashMap<>();

  /// @param tokens of the text, each a word or mark or several of them
  ReadWords(List<String> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      for (MatchResult word : WORD.matcher(tokens.get(i)).results().toList()) {
        plain.add(plain(word.group()));
        places.add(i);
      }
    }
    words = Set.copyOf(new HashSet<>(plain));
    for (int i = 0; i < plain.size(); i++) {
      stems.add(stem(plain.get(i)));
      if (i > 0) {
        followers.computeIfAbsent(plain.get(i - 1), w -> new HashSet<>()).add(plain.get(i));
      }
    }
  }

  private static String plain(String word) {
    String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
    return MARKS.matcher(parts).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static String stem(String word) {
    int number = NUMBERS.indexOf(word);
    if (number >= 0) {
      return Integer.toString(number);
    }
    return ENDINGS.stream()
        .filter(end -> word.endsWith(end) && word.length() - end.length() >= SHORTEST_STEM)
        .findFirst()
        .map(end -> word.substring(0, word.length() - end.length()))
        .orElse(word);
  }

  int size() {
    return plain.size();
  }

  String plain(int at) {
    return plain.get(at);
  }

  /// The token that a word is of.
  int token(int at) {
    return places.get(at);
  }

  Set<String> stems() {
    return stems;
  }

  boolean hasWord(String word) {
    return words.contains(word);
  }

  boolean hasStem(String word) {
    return stems.contains(stem(word));
  }

  /// Whether a word's stem is one of some others.
  boolean hasStemAmong(int at, Set<String> others) {
    return others.contains(stem(plain.get(at)));
  }

  /// Whether this text too has a word of another beside one of its neighbours there.
  boolean hasBesideNeighbour(ReadWords other, int at) {
    List<String> theirs = other.plain;
    return (at > 0 && follows(theirs.get(at - 1), theirs.get(at)))
        || (at + 1 < theirs.size() && follows(theirs.get(at), theirs.get(at + 1)));
  }

  private boolean follows(String word, String next) {
    return followers.getOrDefault(word, Set.of()).contains(next);
  }
}
