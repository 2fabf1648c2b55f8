package org.stet.check;

import java.util.function.Supplier;

/// How a long run tells how far it is, and learns that nobody waits for it any more.
public interface Progress {
  /// Hears nothing and never cancels.
  Progress NONE = (stage, done) -> {};

  /// The stages of a run, in order; claims are verified only where a model reads them.
  enum Stage {
    READING,
    ALIGNING,
    VERIFYING,
    CHECKING
  }

  /// Called between steps, on the thread that runs.
  ///
  /// @param done the share of the stage that is done, from 0 to 1
  /// @throws CancellationException when the run is to end now
  void at(Stage stage, double done);

  /// Called before what takes long: the comparison of two books by meaning, and the reading of
  /// claims with their evidence.
  ///
  /// @param result what can be said already; not worked out unless it is asked for
  default void soFar(Supplier<Result> result) {}
}
