package org.stet.review;

/// One of the two texts.
public enum Side {
  ORIGINAL,
  REWRITE;

  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
