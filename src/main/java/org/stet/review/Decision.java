package org.stet.review;

import java.time.Instant;
import java.util.Optional;

/// What the editor said of a finding.
///
/// @param fingerprint of the finding, which it follows to the next draft
/// @param reason given for a dismissal, and only there
/// @param reviewer the initials or name of who decided
public record Decision(
    String fingerprint, Kind kind, Optional<DismissalReason> reason, String reviewer, Instant at) {
  /// What can be said of a finding.
  public enum Kind {
    CONFIRMED,
    DISMISSED,
    FIXED;

    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public Decision {
    if ((kind == Kind.DISMISSED) != reason.isPresent()) {
      throw new IllegalArgumentException("a dismissal, and only a dismissal, has a reason");
    }
  }
}
