package org.stet.language;

/// What the words before a figure make of it.
public enum Bound {
  EXACT,
  /// `about`, `nearly`, `some`.
  ABOUT,
  /// `up to`, `fewer than`.
  AT_MOST,
  /// `at least`, `more than`.
  AT_LEAST,
  /// `over three years`: during them, or longer.
  OVER
}
