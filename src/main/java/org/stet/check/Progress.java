package org.stet.check;

/// How a long run tells how far it is, and learns that nobody waits for it any more.
public interface Progress {
  /// Hears nothing and never cancels.
  Progress NONE = (stage, done) -> {};

  /// The stages of a run, in order.
  enum Stage {
    READING,
    ALIGNING,
    CHECKING
  }

  /// Called between steps, on the thread that runs.
  ///
  /// @param done the share of the stage that is done, from 0 to 1
  /// @throws CancellationException when the run is to end now
  void at(Stage stage, double done);

  /// Called once in the run of a pair of books, before meaning is compared, which takes minutes:
  /// what the words alone say.
  default void byWords(Result first) {}
}
