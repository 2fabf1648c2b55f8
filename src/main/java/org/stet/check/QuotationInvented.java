package org.stet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.stet.text.Span;

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
    List<QuotedWords> run = new ArrayList<>();
    for (QuotedWords words : texts.quotedWords()) {
      // Where one mark only stands, what it belongs to is a guess.
      boolean absent = words.isAbsent() && words.quotation().whole();
      boolean goesOn = !run.isEmpty() && run.getLast().quotation().equals(words.quotation());
      if (!absent || !goesOn) {
        close(texts, run, report);
      }
      if (absent) {
        run.add(words);
      }
    }
    close(texts, run, report);
  }

  /// Reports the sentences of one quotation together; in a sentence that is unsupported as a whole
  /// its quotation is part of that finding.
  private static void close(Collation texts, List<QuotedWords> run, Consumer<Finding> report) {
    boolean supported = run.stream().anyMatch(words -> texts.supports(words.sentence()));
    if (supported && run.stream().anyMatch(QuotedWords::tells)) {
      Span place = run.getFirst().span().cover(run.getLast().span());
      boolean alone = run.size() == 1 && run.getFirst().words().size() < 2;
      report.accept(
          new FindingDraft(INFO, texts, place)
              .arguments(texts.rewrite().in(place))
              .severity(alone ? Severity.WARNING : Severity.ERROR)
              .confidence(alone ? 0.6 : 0.85)
              .done());
    }
    run.clear();
  }
}
