package org.stet.check;

import java.util.List;
import java.util.function.Consumer;
import org.stet.claim.Judgement;
import org.stet.language.Figure;
import org.stet.language.Figures;
import org.stet.text.Sentence;
import org.stet.text.Token;

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
                  "The storm damaged 9 houses in the valley on Friday. It cost $1,500,000.")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    List<Figure> all =
        texts.alignment().original().stream()
            .flatMap(sentence -> Figures.in(texts.original(), sentence).stream())
            .toList();
    for (Judgement judgement : texts.supported()) {
      List<Figure> theirs =
          texts.compared(judgement.sentence()).stream()
              .flatMap(sentence -> Figures.in(texts.original(), sentence).stream())
              .toList();
      List<Figure> ours = Figures.in(texts.rewrite(), judgement.sentence());
      for (Figure figure : ours) {
        if (all.stream().noneMatch(figure::sameValue)
            && !standsAsIs(texts, judgement.sentence(), figure)
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

  /// Whether the number stands in the original in another part, such as a date or a score.
  private static boolean standsAsIs(Collation texts, Sentence sentence, Figure figure) {
    List<Token> digits =
        sentence.tokens().stream().filter(t -> figure.span().contains(t.span())).toList();
    return texts.alignment().original().stream()
        .flatMap(original -> original.tokens().stream())
        .anyMatch(
            token ->
                digits.stream().anyMatch(d -> d.normal().equals(token.normal()) && d.isWord()));
  }
}
