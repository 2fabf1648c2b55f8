package org.stet.workbench;

import java.time.InstantSource;
import java.util.function.Consumer;
import org.stet.check.Result;
import org.stet.report.Messages;
import org.stet.text.Document;

/// What a review under work needs from the program around it.
///
/// @param reviewer the name that decisions and notes are signed with
record Desk(
    Keeper keeper, Messages messages, InstantSource clock, String reviewer, Recheck recheck) {
  /// Checks changed texts.
  @FunctionalInterface
  interface Recheck {
    /// @param then hears the result, on the window's thread
    /// @param givenUp called instead when the run was cancelled or failed
    void run(Document original, Document rewrite, Consumer<Result> then, Runnable givenUp);
  }
}
