package org.stet.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
    List<Figure> told = texts.ofRewrite().figures(texts.alignment().rewrite());
    Set<String> units = told.stream().map(Figure::unit).collect(Collectors.toSet());
    Set<BigDecimal> values = new HashSet<>();
    // `25-yard` and `the fourth minute` tell their numbers too.
    texts
        .alignment()
        .rewrite()
        .forEach(s -> values.addAll(Figures.numbers(s, texts.ofRewrite().times(s))));
    DetailOmitted.examine(
        texts,
        (collation, sentence) ->
            collation.ofOriginal().figures(sentence).stream()
                // Where the rewrite has another figure for it, that is the finding.
                .filter(figure -> !units.contains(figure.unit()))
                .toList(),
        figure ->
            values.contains(figure.value().stripTrailingZeros())
                || told.stream().anyMatch(figure::equivalent),
        (sentence, figure) ->
            Omission.of(
                INFO, texts, sentence, figure.span(), 0.7 * Omission.position(texts, sentence)),
        report);
  }
}
