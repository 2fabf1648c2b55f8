package org.stet.check;

import java.util.List;
import java.util.function.Consumer;
import org.stet.claim.Judgement;
import org.stet.claim.Verdict;

/// A sentence of the rewrite that nothing in the original says.
final class ClaimUnsupported implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "claim-unsupported",
          List.of(),
          Category.ACCURACY,
          Severity.ERROR,
          List.of(
              new Example(
                  """
                  The council closed the old bridge on Friday after storms cracked two of its arches.
                  Engineers will inspect the arches next week.""",
                  """
                  The council closed the old bridge on Friday after storms cracked two of its arches.
                  ⟦Sweden has pledged nine million kroner to a museum of northern glass.⟧"""),
              new Example(
                  """
                  The council closed the old bridge on Friday after storms cracked two of its arches.
                  Engineers will inspect the arches next week.""",
                  """
                  Engineers are to inspect the arches next week.
                  The old bridge was closed on Friday by the council after storms cracked two arches.""")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    for (Judgement judgement : texts.judgements()) {
      if (judgement.verdict() == Verdict.NOT_FOUND && !judgement.sentence().isHeading()) {
        report.accept(
            new FindingDraft(INFO, texts, judgement.sentence().span())
                .evidence(judgement.evidence().stream().limit(1).toList())
                .severity(judgement.support() < 0.25 ? Severity.ERROR : Severity.WARNING)
                .confidence(1 - judgement.support())
                .done());
      }
    }
  }
}
