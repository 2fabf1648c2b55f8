package org.stet.check;

import java.util.List;
import java.util.function.Consumer;
import org.stet.claim.Judgement;
import org.stet.claim.Verdict;

/// A heading of the rewrite on something that the original does not speak of.
final class HeadingUnsupported implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "heading-unsupported",
          List.of(),
          Category.ACCURACY,
          Severity.ERROR,
          List.of(
              new Example(
                  """
                  Old bridge closes

                  The council closed the old bridge on Friday after storms cracked two of its arches.""",
                  """
                  Old bridge closes

                  The council closed the old bridge on Friday after storms cracked two of its arches.

                  **⟦Swedish Glass Museum⟧**

                  The council closed the old bridge on Friday after storms cracked two of its arches."""),
              new Example(
                  """
                  Old bridge closes

                  The council closed the old bridge on Friday after storms cracked two of its arches.""",
                  """
                  Old bridge closes

                  **Storms Cracked Arches**

                  The council closed the old bridge on Friday after storms cracked two of its arches.""")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    for (Judgement judgement : texts.judgements()) {
      if (judgement.verdict() == Verdict.NOT_FOUND && judgement.sentence().isHeading()) {
        report.accept(
            new FindingDraft(INFO, texts, Words.span(judgement.sentence()))
                .evidence(judgement.evidence().stream().limit(1).toList())
                .severity(judgement.support() < 0.25 ? Severity.ERROR : Severity.WARNING)
                .confidence(1 - judgement.support())
                .done());
      }
    }
  }
}
