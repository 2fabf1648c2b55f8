package org.stet.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.stet.claim.Judgement;
import org.stet.language.Figure;

/// A figure in a supported sentence that the original has nowhere.
final class FigureNew implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "figure-new",
          List.of(),
          Category.ACCURACY,
          Severity.ERROR,
          List.of(
              new Example(
                  "The storm damaged houses and two schools in the valley on Friday, police said.",
                  "The storm damaged ⟦140⟧ houses and two schools in the valley on Friday, police"
                      + " said."),
              new Example(
                  "The storm damaged nine houses in the valley on Friday. It cost $1.5 million.",
                  "The storm damaged 9 houses in the valley on Friday. It cost $1,500,000."),
              new Example(
                  "The 31-year-old goalkeeper left the club after its 4-0 defeat on Friday.",
                  "The goalkeeper, 31, left the club after it lost by 4 goals to 0 on Friday.")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    Set<BigDecimal> all = texts.numbers();
    for (Judgement judgement : texts.supported()) {
      List<Figure> theirs = texts.ofOriginal().figures(texts.compared(judgement.sentence()));
      List<Figure> ours = texts.ofRewrite().figures(judgement.sentence());
      for (Figure figure : ours) {
        if (!all.contains(figure.value().stripTrailingZeros())
            && theirs.stream().noneMatch(figure::equivalent)
            && FigureDiffers.counterpart(figure, ours, theirs).isEmpty()) {
          report.accept(
              new FindingDraft(INFO, texts, figure.span())
                  .evidence(judgement.evidence())
                  .arguments(texts.rewrite().in(figure.span()))
                  .confidence(0.9)
                  .done());
        }
      }
    }
  }
}
