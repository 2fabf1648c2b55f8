package org.stet.alignment;

import org.stet.text.Sentence;

/// A sentence of the original that answers to one of the rewrite.
///
/// @param similarity the probability that an editor would have tied the two, fitted on pairs that
///     were labelled by hand
/// @param ground what speaks for it
public record Bond(Sentence original, Sentence rewrite, double similarity, Ground ground) {
  /// What speaks for a bond.
  ///
  /// @param carrier what carried it most
  /// @param told the share of the rewrite sentence's weight of words that the original sentence has
  /// @param kept the share of the original sentence's weight of words that the rewrite sentence has
  public record Ground(Carrier carrier, double told, double kept) {}
}
