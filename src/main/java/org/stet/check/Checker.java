package org.stet.check;

import org.stet.text.Document;

/// Checks a rewrite against its original: aligns the two, judges every sentence, runs every check.
public interface Checker {
  /// Runs to the end, telling `progress` how far it is.
  ///
  /// @throws java.util.concurrent.CancellationException when `progress` ends the run
  Result check(Document original, Document rewrite, Progress progress);
}
