package org.stet.workbench;

import org.stet.intake.Reading;
import org.stet.intake.Revisions;
import org.stet.text.Document;

/// A text that lies ready for the next check.
///
/// @param revisions what became of its tracked changes, if it has any
public record Chosen(Origin origin, Reading reading, Revisions revisions) {
  /// The text as it was read.
  public Document document() {
    return reading.document();
  }
}
