package org.stet.intake;

/// Where a reader stands in tracked changes, and what stands there under a choice of [Revisions].
/// A move is a deletion here and an insertion there.
final class Tracking {
  private final Revisions revisions;
  private int insertions;
  private int deletions;
  private boolean revised;

  Tracking(Revisions revisions) {
    this.revisions = revisions;
  }

  /// Goes into an insertion (1) or out of one (-1).
  void insertion(int step) {
    insertions += step;
    revised = true;
  }

  /// Goes into a deletion (1) or out of one (-1).
  void deletion(int step) {
    deletions += step;
    revised = true;
  }

  /// Notes a change that has no extent here.
  void change() {
    revised = true;
  }

  boolean stands() {
    return stands(insertions > 0, deletions > 0);
  }

  /// Whether words or the end of a paragraph stand.
  boolean stands(boolean inserted, boolean deleted) {
    return switch (revisions) {
      case ACCEPT -> !deleted;
      case REJECT -> !inserted;
      case ALL -> true;
    };
  }

  boolean revised() {
    return revised;
  }
}
