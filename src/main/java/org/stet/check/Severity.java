package org.stet.check;

/// How much a finding weighs; the levels of SARIF 2.1.0, lightest first.
public enum Severity {
  NOTE,
  WARNING,
  ERROR;

  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
