package org.stet.text;

/// One token of a sentence. Hyphenated words, numbers with their separators and contractions are
/// whole tokens. Equal to another by its word and place: the tag follows from the sentence.
public record Token(Word word, Span span, Tags tags) {
  public TokenKind kind() {
    return word.kind();
  }

  /// The characters as they stand.
  public String surface() {
    return word.surface();
  }

  /// The form that two texts are compared by.
  public String normal() {
    return word.normal();
  }

  /// The normal form without inflection.
  public String stem() {
    return word.stem();
  }

  /// The part of speech in the Universal Dependencies tag set; empty where no tagger ran.
  public String tag() {
    return tags.of(this);
  }

  public boolean isWord() {
    return word.isWord();
  }

  /// Whether it starts with a capital letter.
  public boolean isCapitalised() {
    return word.isCapitalised();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Token token && span.equals(token.span) && word.equals(token.word);
  }

  @Override
  public int hashCode() {
    return 31 * span.hashCode() + word.surface().hashCode();
  }
}
