package org.stet.alignment;

import java.util.Arrays;
import org.stet.text.Sentence;
import org.stet.text.Token;
import org.stet.text.TokenKind;

/// One sentence with its words by number, so that sentences are compared without looking at letters
/// again. Two are equal where they have the same words, and both are headings or neither is.
final class Wording {
  /// Stands for the stem of what weighs nothing: function words and punctuation.
  static final int WEIGHTLESS = -1;

  /// Kinds of words: what is a figure, what begins with a capital, and all others.
  static final byte FIGURE = 0;

  static final byte NAME = 1;
  static final byte OTHER = 2;

  private final Sentence sentence;
  private final int[] normals;
  private final int[] stems;
  private final byte[] kinds;
  private final long coin;

  /// @param normals the number of each token's normal form
  /// @param stems the number of each token's stem, or [#WEIGHTLESS]
  /// @param kinds whether each token is a [#FIGURE], a [#NAME] or [#OTHER]
  /// @param coin see [#coin()]
  Wording(Sentence sentence, int[] normals, int[] stems, byte[] kinds, long coin) {
    this.sentence = sentence;
    this.normals = normals;
    this.stems = stems;
    this.kinds = kinds;
    this.coin = coin;
  }

  static byte kind(Token token) {
    if (token.kind() == TokenKind.NUMBER) {
      return FIGURE;
    }
    return token.isCapitalised() ? NAME : OTHER;
  }

  Sentence sentence() {
    return sentence;
  }

  /// How many tokens it has.
  int length() {
    return normals.length;
  }

  /// The number of a token's stem, or [#WEIGHTLESS].
  int stem(int token) {
    return stems[token];
  }

  /// Whether a token is a [#FIGURE], a [#NAME] or [#OTHER].
  int kind(int token) {
    return kinds[token];
  }

  /// Breaks ties by the words themselves, so that they break alike when the texts are swapped.
  long coin() {
    return coin;
  }

  boolean hasWordsOf(Wording other) {
    return coin == other.coin && Arrays.equals(normals, other.normals);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Wording wording
        && sentence.isHeading() == wording.sentence.isHeading()
        && hasWordsOf(wording);
  }

  @Override
  public int hashCode() {
    return (int) coin;
  }
}
