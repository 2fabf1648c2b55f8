package org.stet.alignment;

import org.stet.text.Beside;

/// How an alignment goes on.
///
/// @param beside does half of the work on long texts
/// @param tick called again and again by the thread that asked; what it throws ends the work
record Pace(Beside beside, Runnable tick) {
  /// One thread, and nobody who waits.
  static final Pace ALONE = new Pace(Beside.NOBODY, () -> {});
}
