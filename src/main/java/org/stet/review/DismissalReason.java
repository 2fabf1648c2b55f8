package org.stet.review;

/// Why an editor lets a finding pass.
public enum DismissalReason {
  FALSE_ALARM,
  INTENDED,
  HOUSE_STYLE,
  OTHER;

  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
