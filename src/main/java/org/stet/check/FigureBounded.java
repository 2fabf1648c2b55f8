package org.stet.check;

import java.util.List;
import java.util.function.Consumer;
import org.stet.claim.Judgement;
import org.stet.language.Bound;
import org.stet.language.Figure;
import org.stet.text.Document;

/// A figure that was kept while what bounds it was not: `up to 300` became `300`.
final class FigureBounded implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "figure-bound",
          List.of(),
          Category.ACCURACY,
          Severity.WARNING,
          List.of(
              new Example(
                  "The storm damaged up to 140 houses in the valley on Friday, the county said.",
                  "The storm damaged ⟦140⟧ houses in the valley on Friday, the county said."),
              new Example(
                  "The storm damaged at least 140 houses in the valley on Friday, it said.",
                  "The storm damaged up to ⟦140⟧ houses in the valley on Friday, it said."),
              new Example(
                  "The storm damaged more than 140 houses in the valley on Friday, it said.",
                  "Over 140 houses in the valley were damaged by the storm on Friday, it said.")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    if (!texts.isEnglish()) {
      return;
    }
    for (Judgement judgement : texts.supported()) {
      List<Figure> theirs = texts.ofOriginal().figures(texts.compared(judgement.sentence()));
      for (Figure figure : texts.ofRewrite().figures(judgement.sentence())) {
        List<Figure> same =
            theirs.stream().filter(figure::sameValue).filter(figure::comparable).toList();
        if (!same.isEmpty() && same.stream().noneMatch(other -> agree(figure, other))) {
          report.accept(finding(texts, figure, same.getFirst()));
        }
      }
    }
  }

  /// `about` may go or come; a limit may not.
  private static boolean agree(Figure ours, Figure theirs) {
    return ours.bound() == theirs.bound() || !(isLimit(ours) || isLimit(theirs));
  }

  private static boolean isLimit(Figure figure) {
    return figure.bound() == Bound.AT_MOST || figure.bound() == Bound.AT_LEAST;
  }

  private static Finding finding(Collation texts, Figure ours, Figure theirs) {
    boolean opposed = isLimit(ours) && isLimit(theirs);
    return new FindingDraft(INFO, texts, ours.span())
        .variant(opposed ? "opposed" : isLimit(theirs) ? "lost" : "added")
        .evidence(theirs.span(), 1)
        .arguments(bounded(texts.rewrite(), ours), bounded(texts.original(), theirs))
        .severity(opposed ? Severity.ERROR : Severity.WARNING)
        .confidence(opposed ? 0.9 : 0.7)
        .done();
  }

  /// The figure with the two words before it.
  private static String bounded(Document document, Figure figure) {
    int start = figure.span().start();
    for (int words = 0; words < 2 && start > 0; words++) {
      int space = document.text().lastIndexOf(' ', start - 2);
      start = space < 0 ? 0 : space + 1;
    }
    return document.text().substring(start, figure.span().end());
  }
}
