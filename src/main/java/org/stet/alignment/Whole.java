package org.stet.alignment;

import java.util.ArrayList;
import java.util.List;
import org.stet.language.FunctionWords;
import org.stet.text.Token;

/// What changes as one: a word, or all tokens of a name, a date or a figure.
///
/// @param normal equal for what means the same: `27 March` and `Mar. 27`, `£1m` and `£1,000,000`
record Whole(List<Token> tokens, String normal) {
  Whole {
    tokens = List.copyOf(tokens);
  }

  static Whole of(Token token) {
    return new Whole(List.of(token), token.normal());
  }

  /// Whether it says something by itself.
  boolean tells() {
    for (int i = 0; i < tokens.size(); i++) {
      if (!FunctionWords.holds(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  static List<Token> tokens(List<Whole> wholes) {
    List<Token> tokens = new ArrayList<>(wholes.size());
    wholes.forEach(whole -> tokens.addAll(whole.tokens()));
    return tokens;
  }
}
