package org.stet.check;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.stet.alignment.Link;
import org.stet.text.Sentence;

/// Looks for details of a kind in sentences that the rewrite keeps, and asks of each whether it is
/// still told.
final class DetailOmitted {
  private DetailOmitted() {}

  /// Reports each detail of the linked sentences that the rewrite tells nowhere.
  ///
  /// @param details finds the details of a sentence of the original
  /// @param told whether the rewrite tells a detail anywhere
  static <T> void examine(
      Collation texts,
      BiFunction<Collation, Sentence, List<T>> details,
      Predicate<T> told,
      Reporter<T> reporter,
      Consumer<Finding> report) {
    for (Link link : texts.alignment().links()) {
      for (Sentence sentence : link.original()) {
        if (sentence.isHeading()) {
          continue;
        }
        for (T detail : details.apply(texts, sentence)) {
          if (!told.test(detail)) {
            report.accept(reporter.finding(sentence, detail));
          }
        }
      }
    }
  }

  /// Makes a finding of a detail that is left out.
  interface Reporter<T> {
    Finding finding(Sentence sentence, T detail);
  }
}
