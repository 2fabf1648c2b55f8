package org.stet.workbench;

import java.util.Locale;
import org.stet.check.Finding;
import org.stet.check.Severity;

/// The groups that findings are counted and filtered by. Omissions are notes, warnings or errors as
/// well.
public enum Group {
  ERRORS,
  WARNINGS,
  NOTES,
  OMISSIONS;

  /// Whether a finding belongs to it.
  public boolean holds(Finding finding) {
    return switch (this) {
      case ERRORS -> finding.severity() == Severity.ERROR;
      case WARNINGS -> finding.severity() == Severity.WARNING;
      case NOTES -> finding.severity() == Severity.NOTE;
      case OMISSIONS -> finding.isOmission();
    };
  }

  /// Its name in style sheets and message keys.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
