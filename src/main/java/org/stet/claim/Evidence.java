package org.stet.claim;

import org.stet.text.Span;

/// A span of the original, or of a further source, that bears on a claim.
///
/// @param similarity to the claim, from 0 to 1
/// @param source 0 for the original, n for the n-th further source
public record Evidence(Span span, double similarity, int source) {
  /// A span of the original.
  public Evidence(Span span, double similarity) {
    this(span, similarity, 0);
  }

  /// Whether it stands in the original.
  public boolean isInOriginal() {
    return source == 0;
  }

  /// The same span, of a further source.
  public Evidence of(int furtherSource) {
    return new Evidence(span, similarity, furtherSource);
  }
}
