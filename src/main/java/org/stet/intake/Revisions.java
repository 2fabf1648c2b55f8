package org.stet.intake;

/// What becomes of the tracked changes in a text: insertions and deletions that nobody has accepted
/// yet, in Word, OpenDocument, HTML (`<ins>`, `<del>`) or CriticMarkup. The names are pandoc's.
public enum Revisions {
  /// Insertions stand, deletions are gone: what the last hand meant.
  ACCEPT,
  /// Deletions stand, insertions are gone: the text before the changes.
  REJECT,
  /// Both stand, the deleted words before those that replace them.
  ALL
}
