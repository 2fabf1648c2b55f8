package org.stet.check;

/// What a run could not look at with all it has; to be said wherever its result is shown.
public enum Limit {
  /// The two texts are in different languages.
  LANGUAGES_DIFFER,
  /// A text is not in English, the one language that the models for grammar and meaning know.
  NOT_ENGLISH,
  /// The language does not set names apart with capitals.
  NO_NAMES,
  /// The sentence encoder does not run on this machine.
  NO_ENCODER,
  /// The model that reads claims with their evidence does not run on this machine.
  NO_VERIFIER,
  /// It was switched off.
  VERIFIER_OFF,
  /// It has not yet read all claims.
  STILL_READING;

  /// The name in messages: `not-english`.
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
