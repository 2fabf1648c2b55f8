package org.stet.check;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.stet.language.TimeExpression;

/// A date or time left out of a sentence that the rewrite keeps, and told nowhere else.
final class DateOmitted implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "omission-date",
          List.of(),
          Category.CONTEXT,
          Severity.NOTE,
          List.of(
              new Example(
                  "The council closed the old bridge on ⟦March 12⟧ after the storm cracked its arches.",
                  "The council closed the old bridge after the storm cracked its arches."),
              new Example(
                  "The council closed the old bridge on March 12 after the storm cracked its arches.",
                  "On 12 March the council closed the old bridge after the storm cracked arches.")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    Set<String> told =
        texts.alignment().rewrite().stream()
            .flatMap(sentence -> texts.ofRewrite().times(sentence).stream())
            .map(TimeExpression::normal)
            .collect(Collectors.toSet());
    DetailOmitted.examine(
        texts,
        (collation, sentence) -> collation.ofOriginal().times(sentence),
        time -> told.contains(time.normal()),
        (sentence, time) ->
            Omission.of(
                INFO, texts, sentence, time.span(), 0.65 * Omission.position(texts, sentence)),
        report);
  }
}
