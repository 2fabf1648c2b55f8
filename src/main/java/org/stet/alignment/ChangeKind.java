package org.stet.alignment;

/// What became of words between the original and the rewrite.
public enum ChangeKind {
  KEPT,
  ADDED,
  REMOVED,
  REPLACED,
  /// The words stand elsewhere in the link. A swap of neighbours is one change with both sides;
  /// words that went further are two, each with one side.
  MOVED
}
