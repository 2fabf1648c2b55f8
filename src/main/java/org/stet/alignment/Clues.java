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

  private final Map<TokenTable, byte[]> known = new ConcurrentHashMap<>();

  /// What may be found in a sentence; what is false is certain not to be there.
  record Found(boolean time, boolean figure, boolean name) {
    boolean isNothing() {
      return !(time || figure || name);
    }
  }

  Found in(Tokens tokens) {
    byte[] clues = known.computeIfAbsent(tokens.table(), table -> clues(table.words()));
    int all = 0;
    int names = 0;
    int before = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int clue = clues[tokens.number(i)];
      all |= clue;
      names |= clue & before;
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
