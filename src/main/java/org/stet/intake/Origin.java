package org.stet.intake;

/// What is being read, as refusals name it.
///
/// @param name what the user knows the source by
/// @param kind what it is, such as `Word document`
record Origin(String name, String kind) {
  /// The refusal of one that is not what its first bytes promise.
  IntakeException broken() {
    return new IntakeException("intake.broken-document", name, kind);
  }

  /// The refusal of one that only its password opens.
  IntakeException locked() {
    return new IntakeException("intake.password", name);
  }
}
