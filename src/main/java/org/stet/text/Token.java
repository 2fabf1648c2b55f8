package org.stet.text;

/// One token of a sentence. Hyphenated words, numbers with their separators and contractions are
/// whole tokens.
///
/// @param surface the characters as they stand
/// @param normal the form that two texts are compared by: lower case, straight quotes, `us` for
///     `U.S.`, `9` for `nine`
/// @param stem the normal form without inflection (Snowball English)
/// @param tag the part of speech in the Universal Dependencies tag set; empty where no tagger ran
public record Token(
    TokenKind kind, Span span, String surface, String normal, String stem, String tag) {
  public boolean isWord() {
    return kind == TokenKind.WORD || kind == TokenKind.NUMBER;
  }

  /// Whether it starts with a capital letter.
  public boolean isCapitalised() {
    return !surface.isEmpty() && Character.isUpperCase(surface.codePointAt(0));
  }
}
