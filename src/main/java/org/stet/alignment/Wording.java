package org.stet.alignment;

import java.util.Arrays;
import org.stet.text.Sentence;

/// One sentence with its words by number, so that sentences are compared without looking at letters
/// again. Two are equal where they have the same words, and both are headings or neither is.
final class Wording {
  /// Stands for the stem of what weighs nothing: function words and punctuation.
  static final int WEIGHTLESS = -1;

  private final Sentence sentence;
  private final int[] normals;
  private final int[] stems;
  private final long coin;

  /// @param normals the number of each token's normal form
  /// @param stems the number of each token's stem, or [#WEIGHTLESS]
  /// @param coin see [#coin()]
  Wording(Sentence sentence, int[] normals, int[] stems, long coin) {
    this.sentence = sentence;
    this.normals = normals;
    this.stems = stems;
    this.coin = coin;
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
