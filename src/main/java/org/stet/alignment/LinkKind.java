package org.stet.alignment;

/// How many sentences of the two texts answer to each other.
public enum LinkKind {
  /// One to one.
  WHOLE,
  /// One to one, but one of the two says much that the other does not.
  PARTIAL,
  /// Several sentences of the original became one of the rewrite.
  FUSED,
  /// One sentence of the original became several of the rewrite.
  SPLIT,
  /// Several answer to several.
  MIXED
}
