package org.stet.review;

import java.time.Instant;
import java.util.UUID;

/// One line of the list of reviews.
///
/// @param notes how many notes there are
/// @param progress how far it was when it was last open
public record ReviewSummary(
    UUID id, String title, Instant created, Instant changed, int notes, Progress progress) {
  /// How far a review is. All are 0 where it was never opened by a program that counts.
  ///
  /// @param decided how many findings have a decision, of all
  /// @param signed how many items of the checklist are ticked, of all
  /// @param cleared whether the rewrite was cleared, and not edited since
  public record Progress(int decided, int findings, int signed, int items, boolean cleared) {
    /// Nothing counted yet.
    public static final Progress NONE = new Progress(0, 0, 0, 0, false);
  }
}
