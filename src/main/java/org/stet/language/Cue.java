package org.stet.language;

import java.util.List;
import org.stet.text.Token;

/// A word or phrase that turns what a sentence says.
public record Cue(CueKind kind, List<Token> tokens) {
  public Cue {
    tokens = List.copyOf(tokens);
  }

  /// The word that carries it.
  public Token head() {
    return tokens.getFirst();
  }
}
