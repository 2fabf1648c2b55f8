package org.stet.alignment;

/// What became of words between the original and the rewrite.
public enum ChangeKind {
  KEPT,
  ADDED,
  REMOVED,
  REPLACED
}
