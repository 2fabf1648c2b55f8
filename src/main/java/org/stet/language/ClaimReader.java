package org.stet.language;

import java.util.List;
import java.util.Set;

/// Reads a claim together with its evidence, as a model does that was trained to verify. Safe for
/// several threads.
public interface ClaimReader extends AutoCloseable {
  /// What it makes of a claim.
  ///
  /// @param claim the words and marks of a sentence of the rewrite, as they stand
  /// @param evidence those of the passages of the original that are nearest, one after another
  /// @param original the stems of the whole original, by [#stems]
  ClaimReading read(List<String> claim, List<String> evidence, Set<String> original);

  /// The forms in which a reader knows words again.
  static Set<String> stems(List<String> words) {
    return new ReadWords(words).stems();
  }

  @Override
  void close();
}
