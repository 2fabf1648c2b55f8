package org.stet.review;

import java.util.List;
import java.util.Set;

/// What an editor's decisions mean for the next draft of a rewrite.
public final class Decisions {
  private Decisions() {}

  /// The decisions that still hold: those on findings that the next draft has too. A finding that
  /// was fixed and is found again is not fixed, so it is asked again.
  ///
  /// @param earlier the decisions on the draft before
  /// @param found the fingerprints of the findings in the next draft
  public static List<Decision> carried(List<Decision> earlier, Set<String> found) {
    return earlier.stream()
        .filter(decision -> found.contains(decision.fingerprint()))
        .filter(decision -> decision.kind() != Decision.Kind.FIXED)
        .toList();
  }
}
