package org.stet.workbench;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.stet.report.Messages;
import org.stet.review.Note;
import org.stet.review.Side;
import org.stet.text.Anchor;
import org.stet.text.Document;

/// What a review under work needs from the program around it.
///
/// @param settings hold the initials that all is signed with
record Desk(
    Keeper keeper,
    Messages messages,
    InstantSource clock,
    SettingsBook settings,
    Recheck recheck,
    Threads threads) {
  /// The initials that all is signed with.
  String reviewer() {
    return settings.get().initials();
  }

  /// A note that is signed here and now.
  Note note(UUID id, Side side, Anchor place, Optional<String> finding, String text) {
    return new Note(id, side, place, finding, text.strip(), reviewer(), clock.instant());
  }

  /// Checks changed texts.
  @FunctionalInterface
  interface Recheck {
    /// @param then hears what is said of them, on the window's thread
    /// @param givenUp called instead when the run was cancelled or failed
    void run(
        Document original,
        List<Document> sources,
        Document rewrite,
        Consumer<Outcome> then,
        Runnable givenUp);
  }
}
