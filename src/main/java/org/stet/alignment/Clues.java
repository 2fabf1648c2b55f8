package org.stet.alignment;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stet.language.FunctionWords;
import org.stet.language.TimeExpressions;
import org.stet.text.TokenKind;
import org.stet.text.TokenTable;
import org.stet.text.Tokens;
import org.stet.text.Word;

/// What the words of a sentence let expect in it: a time, a figure, a name of several words. Each
/// word of a text is asked once, however often it stands there, and most sentences need no search.
/// Safe for several threads.
final class Clues {
  private static final int TIME = 1;
  private static final int FIGURE = 2;
  private static final int NAME = 4;

  /// More tokens than a time or a figure has: `12 de marzo del 2024`, `two out of three`.
  private static final int REACH = 6;

  static final Found ALL = new Found(true, true, true);

  private final Map<TokenTable, byte[]> known = new ConcurrentHashMap<>();

  /// What may be found in a sentence; what is false is certain not to be there.
  record Found(boolean time, boolean figure, boolean name) {
    boolean isNothing() {
      return !(time || figure || name);
    }

    /// What is found here or there.
    Found or(Found other) {
      return new Found(time || other.time, figure || other.figure, name || other.name);
    }

    /// What is found here and there.
    Found and(Found other) {
      return new Found(time && other.time, figure && other.figure, name && other.name);
    }
  }

  Found in(Tokens tokens) {
    return around(tokens, 0, tokens.size());
  }

  /// What may be found that holds any of some tokens, or stands beside them.
  ///
  /// @param from the first of the tokens
  /// @param to the one behind the last; the same for a place between two tokens
  Found around(Tokens tokens, int from, int to) {
    byte[] clues = known.computeIfAbsent(tokens.table(), table -> clues(table.words()));
    int end = Math.min(tokens.size(), to + REACH);
    int all = 0;
    int names = 0;
    int before = 0;
    for (int i = Math.max(0, from - REACH); i < end; i++) {
      int clue = clues[tokens.number(i)];
      // What begins behind the tokens and is a time holds none of them.
      all |= i <= to ? clue : clue & ~TIME;
      names |= from <= i && i <= to ? clue & before : 0;
      before = clue;
    }
    return new Found((all & TIME) != 0, (all & FIGURE) != 0, (names & NAME) != 0);
  }

  private static byte[] clues(List<Word> words) {
    byte[] clues = new byte[words.size()];
    for (int i = 0; i < clues.length; i++) {
      Word word = words.get(i);
      boolean name =
          word.kind() == TokenKind.WORD && word.isCapitalised() && !FunctionWords.holds(word);
      clues[i] =
          (byte)
              ((TimeExpressions.mayBeginIn(word) ? TIME : 0)
                  | (word.kind() == TokenKind.NUMBER ? FIGURE : 0)
                  | (name ? NAME : 0));
    }
    return clues;
  }
}
