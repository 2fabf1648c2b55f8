package org.stet.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The pieces that every MiniLM reads words in.
record WordPieces(Map<String, Integer> vocabulary) {
  static final int OPENING = 101;
  static final int SEPARATOR = 102;
  private static final int UNKNOWN = 100;
  private static final int LONGEST_WORD = 50;

  WordPieces {
    vocabulary = Map.copyOf(vocabulary);
  }

  /// The longest pieces that a word falls into, from the left (Wu et al., 2016).
  ///
  /// @param word without accents and capitals
  List<Integer> of(String word) {
    List<Integer> pieces = new ArrayList<>();
    int start = 0;
    while (start < word.length()) {
      int end = word.length();
      while (end > start && !vocabulary.containsKey(piece(word, start, end))) {
        end--;
      }
      if (end == start || word.length() > LONGEST_WORD) {
        return List.of(UNKNOWN);
      }
      pieces.add(vocabulary.getOrDefault(piece(word, start, end), UNKNOWN));
      start = end;
    }
    return pieces;
  }

  private static String piece(String word, int start, int end) {
    return (start > 0 ? "##" : "") + word.substring(start, end);
  }
}
