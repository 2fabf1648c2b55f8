package org.stet.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a claim together with its evidence, as a model does that was trained to verify. Safe for
/// several threads.
public interface ClaimReader extends AutoCloseable {
  /// What is to be read.
  ///
  /// @param claim the words and marks of a sentence of the rewrite, as they stand
  /// @param evidence those of the passages of the original that are nearest, one after another
  /// @param original the stems of the whole original, by [#stems]
  record Question(List<String> claim, List<String> evidence, Set<String> original) {
    public Question {
      claim = List.copyOf(claim);
      evidence = List.copyOf(evidence);
      original = Set.copyOf(original);
    }
  }

  /// What it made of a claim that it read before, if it still knows.
  Optional<ClaimReading> known(Question question);

  /// What it makes of a claim; takes some hundredths of a second, if it is not known.
  ///
  /// @throws ReadingException where it can't read on this machine
  ClaimReading read(Question question);

  /// The forms in which a reader knows words again.
  static Set<String> stems(List<String> words) {
    return new ReadWords(words).stems();
  }

  @Override
  void close();

  /// Stands in for a reader whose native library this machine lacks.
  static ClaimReader unable() {
    return new ClaimReader() {
      @Override
      public Optional<ClaimReading> known(Question question) {
        return Optional.empty();
      }

      @Override
      public ClaimReading read(Question question) {
        throw new ReadingException("no native library for this machine");
      }

      @Override
      public void close() {}
    };
  }
}
