package org.stet.check;

import java.util.List;
import java.util.function.Consumer;
import org.stet.claim.NameClaim.Kind;

/// Another name where the original has one: a foreign name, or the right one with a wrong part.
final class NameDiffers implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "name-differs",
          List.of(),
          Category.ACCURACY,
          Severity.ERROR,
          List.of(
              new Example(
                  "Mayor Eva Lindqvist closed the old bridge over the Orra on Friday after the storm.",
                  "⟦Mayor Karin Dahl⟧ closed the old bridge over the Orra on Friday after the storm."),
              new Example(
                  "The old bridge was closed on Friday by Eva Lindqvist, who leads the council in Orrastad.",
                  "The old bridge was closed on Friday by ⟦Anna Lindqvist⟧, who leads the council in Orrastad."),
              new Example(
                  "The plan of President Eva Lindqvist was read to the council on Friday at noon.",
                  "The plan of ⟦Chancellor Eva Lindqvist⟧ was read to the council on Friday at"
                      + " noon."),
              new Example(
                  "Refugees from North Sudan crossed the river into Kenya on Friday, the agency said.",
                  "Refugees from ⟦South Sudan⟧ crossed the river into Kenya on Friday, the agency said."),
              new Example(
                  "Mayor Eva Lindqvist told the British government and the MCS that the bridge was closed. The Marine Conservation Society objected.",
                  "Ms Lindqvist told the U.K. government and the Marine Conservation Society that the bridge was closed.")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    NameFindings.report(INFO, texts, kind -> kind == Kind.OTHER || kind == Kind.PARTLY, report);
  }
}
