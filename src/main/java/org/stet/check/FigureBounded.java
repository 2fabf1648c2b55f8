package org.stet.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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
                  "Over 140 houses in the valley were damaged by the storm on Friday, it said."),
              new Example(
                  "Insurers put the damage in the valley at 250 million crowns or more on Friday.",
                  "The damage in the valley was put at at least 250 million crowns on Friday by"
                      + " insurers."),
              new Example(
                  "A third berth in the port would cost $40 million to $45 million, it said.",
                  "A third berth in the port would cost up to $45 million, it said.")));

  /// A number, then `to`, before the end of a range.
  private static final Pattern RANGE =
      Pattern.compile(
          "\\d(?: (?:million|billion|thousand|m|bn))?(?:%| per ?cent)?(?: to | and |-|–)$");

  private static final int BEFORE = 24;

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
        boolean agreed =
            same.stream()
                .anyMatch(other -> agree(figure, other) || endsRange(texts.original(), other));
        if (!same.isEmpty() && !agreed) {
          report.accept(finding(texts, figure, same.getFirst()));
        }
      }
    }
  }

  /// `about` may go or come; a limit may not.
  private static boolean agree(Figure ours, Figure theirs) {
    Set<Bound> bounds = EnumSet.of(ours.bound(), theirs.bound());
    return bounds.size() == 1
        || bounds.equals(EnumSet.of(Bound.OVER, Bound.AT_LEAST))
        || !(isLimit(ours) || isLimit(theirs));
  }

  /// Whether it ends a range (`$40 million to $45 million`), which limits it.
  private static boolean endsRange(Document document, Figure figure) {
    int start = figure.span().start();
    return RANGE.matcher(document.text().substring(Math.max(0, start - BEFORE), start)).find();
  }

  private static boolean isLimit(Figure figure) {
    return figure.bound() == Bound.AT_MOST || figure.bound() == Bound.AT_LEAST;
  }

  private static boolean isBounded(Figure figure) {
    return isLimit(figure) || figure.bound() == Bound.OVER;
  }

  private static Finding finding(Collation texts, Figure ours, Figure theirs) {
    boolean opposed = isBounded(ours) && isBounded(theirs);
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
