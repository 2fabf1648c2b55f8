package org.stet.text;

/// What a token is made of.
public enum TokenKind {
  WORD,
  NUMBER,
  QUOTE_MARK,
  PUNCTUATION
}
