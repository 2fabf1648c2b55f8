package org.stet.alignment;

/// What says that two sentences answer to each other.
public enum Carrier {
  /// Rare words that both have.
  WORDS,
  /// Names that both have.
  NAMES,
  /// Figures that both have.
  FIGURES,
  /// A nearness of meaning beyond what their words let expect.
  MEANING
}
