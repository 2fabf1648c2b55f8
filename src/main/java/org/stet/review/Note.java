package org.stet.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.stet.text.Anchor;

/// What an editor wrote beside a place in one of the texts.
///
/// @param finding the fingerprint of the finding that it belongs to; empty for a free note
public record Note(
    UUID id,
    Side side,
    Anchor anchor,
    Optional<String> finding,
    String text,
    String reviewer,
    Instant at) {
  /// The same note at another place.
  public Note at(Anchor place) {
    return new Note(id, side, place, finding, text, reviewer, at);
  }

  /// The same note on another finding.
  public Note on(String fingerprint) {
    return new Note(id, side, anchor, Optional.of(fingerprint), text, reviewer, at);
  }
}
