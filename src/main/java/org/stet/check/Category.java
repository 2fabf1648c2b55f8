package org.stet.check;

/// What a finding is about: the scheme of the EBU and BBC for news and AI (2025), and form for the
/// rest.
public enum Category {
  ACCURACY,
  SOURCING,
  OPINION,
  EDITORIALISATION,
  CONTEXT,
  FORM;

  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
