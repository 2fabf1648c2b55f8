package org.stet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stet.intake.Intake;
import org.stet.language.Analyser;
import org.stet.text.Document;
import org.stet.text.Sentence;

final class PlantTest {
  private final Intake intake = new Intake(InstantSource.fixed(Instant.EPOCH));

  @Test
  void aSentenceWithoutTheKindIsLeftAlone() {
    assertThat(planted(Plant.FIGURE, "The council will close the old bridge.")).isEmpty();
    assertThat(planted(Plant.QUOTED_WORD, "The council will close the old bridge.")).isEmpty();
  }

  @Test
  void aNegationIsPutInOrTakenOut() {
    assertThat(planted(Plant.NEGATION, "The council will close the old bridge."))
        .containsExactly("The council will not close the old bridge.");
    assertThat(planted(Plant.NEGATION, "The mayor did not close the bridge."))
        .containsExactly("The mayor did close the bridge.");
  }

  @Test
  void aWordThatTurnsTheSentenceBecomesItsOpposite() {
    assertThat(planted(Plant.TURNED_NEGATION, "The town hall had no guard, no one said."))
        .containsExactly(
            "The town hall had some guard, no one said.",
            "The town hall had no guard, everyone said.");
    assertThat(planted(Plant.CAUSE, "The bridge closed after the storm."))
        .containsExactly(
            "The bridge closed because the storm.", "The bridge closed because of the storm.");
  }

  @Test
  void aDayBecomesAnother() {
    assertThat(planted(Plant.DATE, "The mayor closed the bridge on Tuesday."))
        .singleElement()
        .asString()
        .matches("The mayor closed the bridge on (?!Tuesday)\\w+day\\.");
  }

  @Test
  void anAttributionGoesWithItsComma() {
    assertThat(planted(Plant.ATTRIBUTION, "The bridge is closed, the mayor said."))
        .containsExactly("The bridge is closed.");
    assertThat(planted(Plant.ATTRIBUTION, "According to the mayor, the bridge is closed."))
        .containsExactly("the bridge is closed.");
  }

  @Test
  void aQuotationLosesItsTurnOrItsMarks() {
    String quoted = "“I would never say it is safe to cross,” the mayor said.";
    assertThat(planted(Plant.QUOTATION_CUT, quoted))
        .containsExactly("“say it is safe to cross,” the mayor said.");
    assertThat(planted(Plant.MARKS_LOST, quoted))
        .containsExactly("I would never say it is safe to cross, the mayor said.");
    assertThat(planted(Plant.MARKS_ADDED, quoted)).isEmpty();
    assertThat(planted(Plant.MARKS_ADDED, "They closed the old bridge for the whole winter."))
        .contains("They closed “the old bridge for the whole” winter.");
  }

  @Test
  void aSourceBecomesVagueOrAnotherAndAnOfficeChanges() {
    assertThat(planted(Plant.ATTRIBUTION_VAGUE, "The bridge is closed, he said.")).isEmpty();
    assertThat(planted(Plant.ATTRIBUTION_VAGUE, "The bridge is closed, police said."))
        .singleElement()
        .asString()
        .matches("The bridge is closed, \\w+ said\\.");
    assertThat(planted(Plant.ATTRIBUTION_OTHER, "The bridge is closed, police said."))
        .singleElement()
        .asString()
        .matches("The bridge is closed, the \\w+ said\\.");
    assertThat(planted(Plant.ROLE, "The coach closed the bridge."))
        .containsExactly("The captain closed the bridge.");
  }

  @Test
  void aTornOutWordTakesItsSpaceWithIt() {
    assertThat(planted(Plant.TORN_WORD, "They closed the bridge."))
        .containsExactly("They the bridge.", "They closed the.");
  }

  private List<String> planted(Plant kind, String text) {
    Document document = intake.plain(text, "article");
    List<Sentence> sentences = new Analyser().sentences(document);
    var story = new Plant.Story(document, sentences, List.of(), List.of());
    return kind.edits(story, sentences.getFirst(), new Random(1)).stream()
        .map(
            edit ->
                text.substring(0, edit.span().start())
                    + edit.text()
                    + text.substring(edit.span().end()))
        .toList();
  }
}
