package org.stet.alignment;

import java.util.List;
import org.stet.text.Sentence;

/// Sentences of the original and of the rewrite that answer to each other.
///
/// @param original at least one sentence, in text order
/// @param rewrite at least one sentence, in text order
/// @param similarity from 0 to 1, lexical and semantic together
/// @param moved whether the passage stands in another order than its neighbours
/// @param changes the word changes between the two sides
public record Link(
    List<Sentence> original,
    List<Sentence> rewrite,
    double similarity,
    boolean moved,
    List<Change> changes) {
  public Link {
    original = List.copyOf(original);
    rewrite = List.copyOf(rewrite);
    changes = List.copyOf(changes);
  }

  /// The difference token for token, nothing grouped: for checks that ask what became of one word.
  public List<Change> wordForWord() {
    return Changes.wordForWord(original, rewrite);
  }

  public LinkKind kind() {
    if (original.size() == 1) {
      return rewrite.size() == 1 ? LinkKind.WHOLE : LinkKind.SPLIT;
    }
    return rewrite.size() == 1 ? LinkKind.FUSED : LinkKind.MIXED;
  }
}
