package org.stet.check;

import java.util.List;
import java.util.function.Consumer;
import org.stet.language.Figure;
import org.stet.language.Figures;

/// A figure left out of a sentence that the rewrite keeps.
final class FigureOmitted implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "omission-figure",
          List.of(),
          Category.CONTEXT,
          Severity.NOTE,
          List.of(
              new Example(
                  "The storm damaged ⟦140⟧ houses and the school in the valley on Friday.",
                  "The storm damaged houses and the school in the valley on Friday."),
              new Example(
                  "The storm damaged nine houses and the school in the valley on Friday.",
                  "The storm damaged 9 houses and the school in the valley on Friday.")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    List<Figure> told =
        texts.alignment().rewrite().stream()
            .flatMap(sentence -> Figures.in(texts.rewrite(), sentence).stream())
            .toList();
    DetailOmitted.examine(
        texts,
        (collation, sentence) ->
            Figures.in(collation.original(), sentence).stream()
                // Where the rewrite has another figure for it, that is the finding.
                .filter(figure -> told.stream().noneMatch(t -> t.unit().equals(figure.unit())))
                .toList(),
        figure -> told.stream().anyMatch(figure::sameValue),
        (sentence, figure) ->
            Omission.of(
                INFO, texts, sentence, figure.span(), 0.7 * Omission.position(texts, sentence)),
        report);
  }
}
