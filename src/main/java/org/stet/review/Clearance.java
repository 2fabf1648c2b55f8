package org.stet.review;

import java.time.Instant;
import org.stet.text.Digest;

/// An editor's word that a rewrite may be published. It holds for exactly the text that was
/// cleared.
///
/// @param sha256 of the rewrite's text as it was cleared
/// @param reviewer the initials or name of who cleared it
public record Clearance(String sha256, String reviewer, Instant at) {
  /// Whether it was given for this text.
  public boolean holdsFor(String rewrite) {
    return sha256.equals(Digest.sha256(rewrite));
  }
}
