package org.stet.text;

/// What all tokens with the same characters have in common; they share one object of it.
///
/// @param surface the characters as they stand
/// @param normal the form that two texts are compared by: lower case, straight quotes, `us` for
///     `U.S.`, `9` for `nine`
/// @param stem the normal form without inflection, where the language has a stemmer
/// @param function whether it holds sentences together and says little of their matter
public record Word(TokenKind kind, String surface, String normal, String stem, boolean function) {
  public boolean isWord() {
    return kind == TokenKind.WORD || kind == TokenKind.NUMBER;
  }

  /// Whether it starts with a capital letter.
  public boolean isCapitalised() {
    return !surface.isEmpty() && Character.isUpperCase(surface.codePointAt(0));
  }

  /// Words are looked up by the million; a string knows its hash.
  @Override
  public int hashCode() {
    return surface.hashCode();
  }
}
