package org.stet.check;

import java.util.List;
import org.stet.text.Document;

/// Checks a rewrite against its original: aligns the two, judges every sentence, runs every check.
public interface Checker {
  /// Runs to the end, telling `progress` how far it is.
  ///
  /// @param sources further sources, asked in their order about what the original does not say
  /// @throws java.util.concurrent.CancellationException when `progress` ends the run
  Result check(Document original, List<Document> sources, Document rewrite, Progress progress);

  /// Checks a pair without further sources.
  default Result check(Document original, Document rewrite, Progress progress) {
    return check(original, List.of(), rewrite, progress);
  }

  /// The same with the checks that a desk chose.
  default Checker with(CheckChoice choice) {
    return this;
  }

  /// Checks an edited pair; what the edit left alone need not be compared again.
  ///
  /// @param before the result of the pair before the edit
  default Result recheck(
      Result before,
      Document original,
      List<Document> sources,
      Document rewrite,
      Progress progress) {
    return check(original, sources, rewrite, progress);
  }
}
