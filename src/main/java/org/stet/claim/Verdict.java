package org.stet.claim;

/// What the original says of a claim: SUPPORTED, REFUTED and NOT ENOUGH INFO of FEVER (Thorne et
/// al., 2018), and a fourth for what no check could read.
public enum Verdict {
  SUPPORTED,
  CONTRADICTED,
  NOT_FOUND,
  NOT_CHECKED;

  /// The name in the command-line contract: `not-found`.
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
