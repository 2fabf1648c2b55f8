package org.stet.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.alignment.Aligner;
import org.stet.language.Analyser;
import org.stet.report.Messages;
import org.stet.text.Texts;

final class ReckoningTest {
  private final CheckRun run =
      new CheckRun(
          new Analyser(),
          new Aligner(Optional.empty()),
          Checks.all(),
          InstantSource.fixed(Instant.EPOCH));

  /// Severity and message of what is said of figures.
  private List<String> told(String original, String rewrite) {
    Result result = run.check(Texts.document(original), Texts.document(rewrite), Progress.NONE);
    return result.findings().stream()
        .filter(found -> found.check().startsWith("figure-") && !found.isOmission())
        .map(
            found ->
                found.severity()
                    + " "
                    + new Messages().text(found.messageKey(), found.arguments().toArray()))
        .toList();
  }

  @Test
  void aFigureThatNothingMakesIsAnError() {
    assertThat(
            told(
                "The fire destroyed 140 houses and 37 barns in the valley, the police said.",
                "The fire destroyed 190 buildings in the valley, the police said."))
        .containsExactly("ERROR The original has no figure 190.");
  }

  @Test
  void aSumADifferenceAndSoManyTimesTheSameAreForTheEditorToReckon() {
    assertThat(
            told(
                "In the valley the fire destroyed 140 houses, and 37 houses in the hills, police said.",
                "Police said that in all the fire destroyed 177 houses in the valley and hills."))
        .containsExactly(
            "WARNING The original has no figure 177. It can be reckoned from “140” and “37”: see"
                + " whether it is meant so.");
    assertThat(
            told(
                "In ten years enrolment fell from 1,900 to 1,540, the board of the school said.",
                "In ten years enrolment fell by 360, the board of the school said."))
        .allMatch(told -> told.startsWith("WARNING The original has no figure 360."))
        .hasSize(1);
    assertThat(
            told(
                "Two new berths, each 300 metres long, were built in the port, the authority said.",
                "The authority said the new berths built in the port come to 600 metres."))
        .allMatch(told -> told.startsWith("WARNING The original has no figure 600."))
        .hasSize(1);
  }

  @Test
  void fromNineToSevenPercentIsNoTwoPercent() {
    String original =
        "Unemployment in the county has fallen from 39 percent to 27 percent, it said.";

    assertThat(told(original, "Unemployment in the county has fallen by 12 percent, it said."))
        .allMatch(told -> told.startsWith("ERROR"))
        .hasSize(1);
  }
}
