package org.stet.language;

import java.util.List;
import org.stet.text.Span;
import org.stet.text.Token;

/// Words that name a person, place or body: a run of capitalised words.
public record Name(Span span, List<Token> tokens) {
  public Name {
    tokens = List.copyOf(tokens);
  }
}
