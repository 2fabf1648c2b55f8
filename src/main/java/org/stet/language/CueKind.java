package org.stet.language;

/// What a word or phrase does to the sentence that it stands in.
public enum CueKind {
  /// Turns it round by itself: `not`, `no one`, `without`.
  NEGATION,
  /// Holds a no within its own meaning: `denied`, `failed to`.
  DENIAL,
  /// May stand for a no: `few`, `instead`.
  RESTRICTION,
  CERTAIN,
  FUTURE,
  LIKELY,
  PLANNED,
  POSSIBLE,
  /// Leaves it to somebody who says so: `allegedly`, `suspected`.
  ALLEGED,
  CAUSE,
  /// May stand for a cause: `amid`, `since`.
  LINK,
  SPEECH,
  ACCUSED,
  CONVICTED,
  SENTENCED,
  AT_MOST,
  AT_LEAST,
  NEARLY,
  ABOUT,
  EXACTLY
}
