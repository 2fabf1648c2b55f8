package org.stet.alignment;

/// How the words of a replacement answer to the words they replaced. It says that they are of one
/// field, not that they mean the same: opposites and sister terms (`arrested` and `acquitted`, Rome
/// and Paris) look alike to the vectors that it rests on.
public enum Relation {
  /// Every word that matters has its counterpart: a synonym, an inflection, a paraphrase.
  RELATED,
  /// Some have.
  PARTLY,
  /// None has.
  UNRELATED,
  /// Nobody looked: the word linker is absent.
  UNKNOWN;

  /// The name in the command-line contract: `unrelated`.
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
