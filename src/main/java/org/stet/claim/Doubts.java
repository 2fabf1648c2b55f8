package org.stet.claim;

import java.util.List;
import org.stet.text.Token;

/// What speaks against the words of a sentence one by one, function words aside.
///
/// @param words those of which something does, in order
/// @param copied the share of the sentence's words that stand in runs of the original: in a copied
///     sentence a new word was put in, in a retold one it is style
/// @param footing the support that the cuts are held against: less than the sentence's own where
///     the rewrite keeps the original's words
public record Doubts(List<Doubted> words, double copied, double footing) {
  /// Nothing speaks against any word.
  public static final Doubts NONE = new Doubts(List.of(), 1, 1);

  /// Words at least this doubtful are named where the sentence is doubtful.
  static final double STRANGE = 0.4;

  /// Doubts below this are not told.
  static final double FAINT = 0.3;

  /// From this share on a sentence is copied, and words at least so doubtful are named, however
  /// probable it is.
  private static final double COPIED = 0.6;

  private static final double PUT_IN = 0.45;

  public Doubts {
    words = List.copyOf(words);
  }

  /// A word and how far it is from anything that the evidence says.
  ///
  /// @param doubt by the [Witness], from 0 to 1, no probability
  /// @param absent whether the evidence lacks it
  /// @param strange whether the whole original does
  public record Doubted(Token word, double doubt, boolean absent, boolean strange) {}

  /// The words that say what the evidence does not: those that it lacks, or, where it has every
  /// word, those that are strange in this place.
  List<Token> missing() {
    List<Doubted> doubtful = words.stream().filter(word -> word.doubt >= STRANGE).toList();
    List<Doubted> lacking = doubtful.stream().filter(Doubted::absent).toList();
    return words(lacking.isEmpty() ? doubtful : lacking);
  }

  /// The words that were put into a sentence that else is copied.
  public List<Token> putIn() {
    return copied < COPIED
        ? List.of()
        : words(words.stream().filter(word -> word.strange && word.doubt >= PUT_IN).toList());
  }

  private static List<Token> words(List<Doubted> some) {
    return some.stream().map(Doubted::word).toList();
  }
}
