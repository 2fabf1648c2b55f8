package org.stet.review;

import java.util.List;

/// Why an editor lets a finding pass: one of the usual reasons, or words of the desk's own. It
/// tells itself, so that a report can give it when the desk has other reasons by then.
///
/// @param id of a usual reason, or the words of another; of 32 characters at most
public record DismissalReason(String id) {
  public static final DismissalReason FALSE_ALARM = new DismissalReason("false-alarm");
  public static final DismissalReason INTENDED = new DismissalReason("intended");
  public static final DismissalReason HOUSE_STYLE = new DismissalReason("house-style");
  public static final DismissalReason OTHER = new DismissalReason("other");

  /// Those of a desk that has chosen no others, in their order.
  public static final List<DismissalReason> USUAL =
      List.of(FALSE_ALARM, INTENDED, HOUSE_STYLE, OTHER);

  /// What the database holds of it.
  public static final int LONGEST = 32;

  public DismissalReason {
    if (id.isBlank() || id.length() > LONGEST) {
      throw new IllegalArgumentException("no reason: " + id);
    }
  }
}
