package org.stet.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.stet.claim.Judgement;
import org.stet.language.Figure;
import org.stet.language.Figures;
import org.stet.text.Sentence;

/// A figure of the rewrite where the original has another one for the same thing.
final class FigureDiffers implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "figure-differs",
          List.of(),
          Category.ACCURACY,
          Severity.ERROR,
          List.of(
              new Example(
                  "The storm damaged 140 houses and two schools in the valley on Friday.",
                  "The storm damaged ⟦410⟧ houses and two schools in the valley on Friday."),
              new Example(
                  "The port handled 1.2 million tonnes of grain last year, the operator said.",
                  "The port handled ⟦1.5 million⟧ tonnes of grain last year, the operator said."),
              new Example(
                  "The storm damaged nine houses and 1,400 boats in the valley on Friday.",
                  "The storm damaged 9 houses and 1400 boats in the valley on Friday.")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    for (Judgement judgement : texts.supported()) {
      List<Sentence> compared = texts.compared(judgement.sentence());
      List<Figure> theirs =
          compared.stream().flatMap(s -> Figures.in(texts.original(), s).stream()).toList();
      List<Figure> ours = Figures.in(texts.rewrite(), judgement.sentence());
      for (Figure figure : ours) {
        counterpart(figure, ours, theirs)
            .ifPresent(
                other ->
                    report.accept(
                        new FindingDraft(INFO, texts, figure.span())
                            .evidence(other.span(), 1)
                            .arguments(
                                texts.rewrite().in(figure.span()),
                                texts.original().in(other.span()))
                            .fix(figure.span(), texts.original().in(other.span()))
                            .confidence(0.93)
                            .done()));
      }
    }
  }

  /// The original's figure for the same thing, when the rewrite has its own in its place: same
  /// unit, another value, and not told elsewhere in the sentence.
  static Optional<Figure> counterpart(Figure figure, List<Figure> ours, List<Figure> theirs) {
    if (theirs.stream().anyMatch(figure::sameValue)) {
      return Optional.empty();
    }
    return theirs.stream()
        .filter(other -> other.unit().equals(figure.unit()))
        .filter(other -> ours.stream().noneMatch(other::sameValue))
        .findFirst();
  }
}
