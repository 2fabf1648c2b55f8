package org.stet.check;

import java.util.List;
import java.util.Optional;
import org.stet.claim.Evidence;
import org.stet.text.Anchor;

/// One result of a check (a SARIF `result`).
///
/// @param check the id of the check that says so
/// @param rewrite the place in the rewrite; an empty span for a gap, and for an omission the place
///     where the omitted passage would stand
/// @param evidence the places in the original that were compared, the most telling first
/// @param variant which message of the check applies: the message key is `check.variant`
/// @param arguments what the message is filled with
/// @param confidence that this is a defect, from 0 to 1
/// @param fingerprint the same for the same defect in the next draft: check id, normalised quote
///     and context
public record Finding(
    String check,
    Category category,
    Severity severity,
    Anchor rewrite,
    List<Evidence> evidence,
    String variant,
    List<String> arguments,
    double confidence,
    Optional<Fix> fix,
    String fingerprint) {
  public Finding {
    evidence = List.copyOf(evidence);
    arguments = List.copyOf(arguments);
  }

  /// The key of its message in `resources/messages`.
  public String messageKey() {
    return check + "." + variant;
  }

  /// Whether it tells of something that the rewrite leaves out.
  public boolean isOmission() {
    return check.startsWith("omission-");
  }
}
