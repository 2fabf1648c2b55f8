package org.stet.intake;

/// Reads one format. A new format is one class and its line in [Intake].
interface FormatReader {
  /// Whether this reader is the one for a source, by its name or its first bytes.
  boolean reads(Source source);

  /// The page in a source.
  ///
  /// @param revisions what becomes of tracked changes, in formats that have them
  /// @throws IntakeException when the bytes are not what they seemed to be
  Page read(Source source, Revisions revisions) throws IntakeException;
}
