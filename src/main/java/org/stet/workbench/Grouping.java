package org.stet.workbench;

import java.util.Locale;

/// What the list of findings is grouped by.
public enum Grouping {
  /// Where they stand: in reading order, under the headings of the rewrite.
  PLACE,
  SEVERITY,
  CATEGORY,
  CHECK;

  /// The one after, and the first after the last.
  public Grouping next() {
    return switch (this) {
      case PLACE -> SEVERITY;
      case SEVERITY -> CATEGORY;
      case CATEGORY -> CHECK;
      case CHECK -> PLACE;
    };
  }

  /// Its name in the settings and in message keys.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
