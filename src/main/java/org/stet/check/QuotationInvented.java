package org.stet.check;

import java.util.List;
import java.util.function.Consumer;
import org.stet.check.QuotationAltered.QuotedWords;
import org.stet.language.FunctionWords;
import org.stet.language.Quotation;
import org.stet.language.Quotations;
import org.stet.text.Sentence;

/// A quotation of which the original has no trace.
final class QuotationInvented implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "quotation-invented",
          List.of(),
          Category.SOURCING,
          Severity.ERROR,
          List.of(
              new Example(
                  """
                  Mayor Lindqvist said on Friday that the council would close the old bridge.""",
                  """
                  Mayor Lindqvist said on Friday that the council would close the old bridge, “⟦a sad
                  day for everyone⟧”."""),
              new Example(
                  "Mayor Lindqvist called the closure of the old bridge a sad day on Friday.",
                  "Mayor Lindqvist called the closure of the old bridge “a sad day” on Friday.")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    for (Quotation quotation : Quotations.in(texts.rewrite())) {
      QuotedWords words = new QuotedWords(texts, quotation);
      boolean says = words.words().stream().anyMatch(word -> !FunctionWords.holds(word));
      if (!says || words.standInTheOriginal() || !inSupported(texts, quotation)) {
        continue;
      }
      if (words.size() < 2 || QuotationAltered.nearest(texts, words).isEmpty()) {
        report.accept(
            new FindingDraft(INFO, texts, words.span())
                .arguments(texts.rewrite().in(words.span()))
                .severity(words.size() < 2 ? Severity.WARNING : Severity.ERROR)
                .confidence(words.size() < 2 ? 0.6 : 0.85)
                .done());
      }
    }
  }

  /// In a sentence that is unsupported as a whole, its quotation is part of that finding.
  private static boolean inSupported(Collation texts, Quotation quotation) {
    for (Sentence sentence : texts.alignment().rewrite()) {
      if (sentence.span().overlaps(quotation.inner()) && texts.supports(sentence)) {
        return true;
      }
    }
    return false;
  }
}
