package org.stet.alignment;

import org.stet.text.Sentence;
import org.stet.text.TokenKind;
import org.stet.text.Tokens;
import org.stet.text.Word;

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
  private final Tokens tokens;
  private final Numbers numbers;
  private final long coin;

  /// What is known of each word of a text, at its number there.
  ///
  /// @param normals the number of its normal form
  /// @param stems the number of its stem, or [#WEIGHTLESS]
  /// @param hashes of its normal form
  /// @param kinds whether it is a [#FIGURE], a [#NAME] or [#OTHER]
  @SuppressWarnings("ArrayRecordComponent")
  record Numbers(int[] normals, int[] stems, int[] hashes, byte[] kinds) {}

  /// @param numbers of the words of its text
  /// @param coin see [#coin()]
  Wording(Sentence sentence, Numbers numbers, long coin) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.numbers = numbers;
    this.coin = coin;
  }

  static byte kind(Word word) {
    if (word.kind() == TokenKind.NUMBER) {
      return FIGURE;
    }
    return word.isCapitalised() ? NAME : OTHER;
  }

  Sentence sentence() {
    return sentence;
  }

  /// How many tokens it has.
  int length() {
    return tokens.size();
  }

  /// The number of a token's stem, or [#WEIGHTLESS].
  int stem(int token) {
    return numbers.stems[tokens.number(token)];
  }

  /// Whether a token is a [#FIGURE], a [#NAME] or [#OTHER].
  int kind(int token) {
    return numbers.kinds[tokens.number(token)];
  }

  /// Breaks ties by the words themselves, so that they break alike when the texts are swapped.
  long coin() {
    return coin;
  }

  /// The number of a token's normal form.
  int normal(int token) {
    return numbers.normals[tokens.number(token)];
  }

  boolean hasWordsOf(Wording other) {
    return coin == other.coin && length() == other.length() && sameBefore(other) == length();
  }

  /// How many tokens both begin with.
  int sameBefore(Wording other) {
    int most = Math.min(length(), other.length());
    int same = 0;
    while (same < most && normal(same) == other.normal(same)) {
      same++;
    }
    return same;
  }

  /// How many tokens both end with.
  ///
  /// @param before those that they begin with, which are not counted again
  int sameBehind(Wording other, int before) {
    int most = Math.min(length(), other.length()) - before;
    int same = 0;
    while (same < most && normal(length() - same - 1) == other.normal(other.length() - same - 1)) {
      same++;
    }
    return same;
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
