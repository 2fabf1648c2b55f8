package org.stet.alignment;

import java.util.List;
import java.util.Optional;
import org.stet.text.Sentence;

/// Sentences of the original and of the rewrite that answer to each other.
///
/// @param original at least one sentence, in text order
/// @param rewrite at least one sentence, in text order
/// @param bonds which of them answer to which, the likeliest first; in a link of several with
///     several not every pair is one
/// @param moved whether the passage stands in another order than its neighbours
/// @param changes the word changes between the two sides
public record Link(
    List<Sentence> original,
    List<Sentence> rewrite,
    List<Bond> bonds,
    boolean moved,
    List<Change> changes) {
  /// Below this share of its words a sentence is not kept, or not told, as a whole.
  private static final double HALF = 0.5;

  public Link {
    original = List.copyOf(original);
    rewrite = List.copyOf(rewrite);
    bonds = List.copyOf(bonds);
    changes = List.copyOf(changes);
  }

  /// The difference token for token, nothing grouped: for checks that ask what became of one word.
  public List<Change> wordForWord() {
    return Changes.wordForWord(original, rewrite);
  }

  public LinkKind kind() {
    if (original.size() == 1) {
      return rewrite.size() > 1 ? LinkKind.SPLIT : isPartial() ? LinkKind.PARTIAL : LinkKind.WHOLE;
    }
    return rewrite.size() == 1 ? LinkKind.FUSED : LinkKind.MIXED;
  }

  private boolean isPartial() {
    return bonds.stream()
        .map(Bond::ground)
        .anyMatch(
            ground ->
                Math.min(ground.told(), ground.kept()) < HALF
                    && Math.max(ground.told(), ground.kept()) >= HALF);
  }

  /// The original sentence that most likely answers to a rewrite sentence of this link.
  public Optional<Sentence> likeliest(Sentence sentence) {
    return bonds.stream()
        .filter(bond -> bond.rewrite().equals(sentence))
        .map(Bond::original)
        .findFirst();
  }

  /// The probability of its likeliest bond, from 0 to 1.
  public double similarity() {
    return bonds.stream().mapToDouble(Bond::similarity).max().orElse(0);
  }
}
