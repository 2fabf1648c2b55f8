package org.stet.claim;

/// The footings below which a sentence is told of, set by the share of sentences of professional
/// rewrites that fall below.
///
/// @param error below this an error
/// @param warning below this a warning
/// @param note below this a note
public record Cuts(double error, double warning, double note) {
  /// Those of the shipped fit.
  ///
  /// @param semantic whether the encoder took part
  public static Cuts of(boolean semantic) {
    return Support.of(semantic).cuts();
  }
}
