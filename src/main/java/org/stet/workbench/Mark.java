package org.stet.workbench;

/// What a run of text shows, beside its words.
public enum Mark {
  /// A whole sentence or heading of the rewrite that the original does not support.
  UNSUPPORTED,
  /// A whole sentence of the original that no sentence of the rewrite answers to.
  OMITTED,
  /// Words of the original that the rewrite lacks.
  CUT,
  /// Words of the rewrite that the original lacks.
  ADDED,
  /// Words in the place of others that they are related to: a synonym, an inflection.
  RELATED,
  /// Words in the place of others that nothing ties them to.
  UNRELATED,
  /// A passage that stands in another order than its neighbours.
  MOVED,
  /// A word put in by the page where one was torn out; no part of the document.
  GAP,
  /// A finding of that severity speaks of these words.
  ERROR,
  WARNING,
  NOTE,
  /// The finding is about a quotation.
  QUOTATION,
  /// Words of the original that a finding was compared with.
  SOURCE,
  /// The editor wrote a note here.
  NOTED,
  /// The editor decided about the finding.
  SETTLED,
  /// The editor ticked the sentence.
  SIGNED,
  /// The place of the selected finding.
  SELECTED,
  /// Not the article's own text.
  CHROME;

  /// Whether it is shown on whole lines of its own rather than on words.
  public boolean isBand() {
    return this == UNSUPPORTED || this == OMITTED;
  }
}
