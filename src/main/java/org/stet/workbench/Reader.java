package org.stet.workbench;

import java.util.function.Consumer;
import org.stet.intake.Intake;
import org.stet.intake.IntakeException;
import org.stet.intake.Reading;
import org.stet.intake.Revisions;
import org.stet.report.Messages;

/// Reads texts off the window's thread.
record Reader(Intake intake, Threads threads, Messages messages) {
  /// Who waits for a text; told on the window's thread.
  ///
  /// @param failed hears the sentence that says why it could not be read
  record Waiting(Consumer<Chosen> done, Consumer<String> failed) {}

  void read(Origin origin, Revisions revisions, Waiting waiting) {
    threads
        .checks()
        .execute(
            () -> {
              Runnable outcome = outcome(origin, revisions, waiting);
              threads.window().execute(outcome);
            });
  }

  private Runnable outcome(Origin origin, Revisions revisions, Waiting waiting) {
    try {
      Reading reading = origin.way().read(intake, revisions);
      return () -> waiting.done().accept(new Chosen(origin, reading, revisions));
    } catch (IntakeException e) {
      String sentence = messages.text(e.key(), e.arguments().toArray());
      return () -> waiting.failed().accept(sentence);
    } catch (RuntimeException defect) {
      String kind = defect.getClass().getSimpleName();
      String sentence = messages.text("window.reading-failed", origin.name(), kind);
      return () -> waiting.failed().accept(sentence);
    }
  }
}
