package org.stet.check;

import java.util.List;
import java.util.function.Consumer;
import org.stet.text.Span;

/// Words between quotation marks that the original has as its own: nobody is known to have said
/// them so.
final class QuotationMarksAdded implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "quotation-marks-added",
          List.of(),
          Category.SOURCING,
          Severity.WARNING,
          List.of(
              new Example(
                  "Mayor Lindqvist said the closure of the old bridge was a betrayal of the valley.",
                  "Mayor Lindqvist said the closure of the old bridge was “⟦a betrayal of the"
                      + " valley⟧”."),
              new Example(
                  "Mayor Lindqvist called the closure “a betrayal of the whole valley” on Friday.",
                  "Mayor Lindqvist called the closure “a betrayal” of the valley on Friday.")));

  /// Fewer may be set in marks as a term or a title.
  private static final int FEWEST = 4;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    for (QuotedWords words : texts.quotedWords()) {
      boolean many = words.words().size() >= FEWEST;
      if (words.quotation().whole()
          && words.isExact()
          && many
          && words.places().stream().noneMatch(place -> isQuoted(texts, place))) {
        report.accept(
            new FindingDraft(INFO, texts, words.span())
                .evidence(words.places().getFirst(), 1)
                .arguments(texts.rewrite().in(words.span()))
                .confidence(0.8)
                .done());
      }
    }
  }

  private static boolean isQuoted(Collation texts, Span place) {
    return texts.originalQuotationsAt().touching(place).stream()
        .anyMatch(quotation -> quotation.outer().overlaps(place));
  }
}
