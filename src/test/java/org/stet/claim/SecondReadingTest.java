package org.stet.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.alignment.Aligner;
import org.stet.alignment.Alignment;
import org.stet.language.Analyser;
import org.stet.language.ClaimReader;
import org.stet.language.Doubting;
import org.stet.text.Document;
import org.stet.text.Texts;
import org.stet.text.Token;

/// With readers that doubt given words.
final class SecondReadingTest {
  private static final Analyser ANALYSER = new Analyser();
  private static final String ORIGINAL =
      "The council closed the old bridge on Friday after storms cracked two of its arches. "
          + "Engineers from Bergen will inspect the arches next week.";
  private static final String ALTERED =
      "Engineers from Bergen will not repair the arches next week.";
  private static final Cuts CUTS = Cuts.of(false);

  private static Judgement first(String rewrite) {
    return judged(rewrite, Optional.empty());
  }

  private static Judgement judged(String rewrite, Optional<ClaimReader> reader) {
    Document original = Texts.document(ORIGINAL);
    Document other = Texts.document(rewrite);
    Alignment alignment = aligned(original, other);
    Judgement first = new Judge(original, other, alignment, Witness.NONE).judgements().getFirst();
    return reader
        .map(r -> new SecondReading(r, alignment).read(List.of(first), done -> {}).getFirst())
        .orElse(first);
  }

  private static Alignment aligned(Document original, Document other) {
    return new Aligner(Optional.empty())
        .align(original, ANALYSER.sentences(original), other, ANALYSER.sentences(other), () -> {});
  }

  private static Judgement read(String rewrite, Doubting reader) {
    return judged(rewrite, Optional.of(reader));
  }

  @Test
  void anEvenDoubtChangesNothing() {
    assertThat(read(ALTERED, new Doubting(0.5, "repair"))).isEqualTo(first(ALTERED));
  }

  @Test
  void aSlightDoubtMakesASentenceLessProbableAndNoFindingOfIt() {
    Judgement read = read(ALTERED, new Doubting(0.6, "repair"));

    assertThat(read.support())
        .isBetween(first(ALTERED).support() - 0.2, first(ALTERED).support() - 0.01);
    assertThat(read).isEqualTo(first(ALTERED).but(first(ALTERED).verdict(), read.support()));
  }

  @Test
  void aGreatDoubtThatNoWordCarriesMakesNoFindingOfASentence() {
    Judgement read = read(ALTERED, new Doubting(0.99));

    assertThat(read.support()).isLessThan(first(ALTERED).support());
    assertThat(read).isEqualTo(first(ALTERED).but(first(ALTERED).verdict(), read.support()));
  }

  @Test
  void whatItIsSureOfBecomesMoreProbable() {
    assertThat(read(ALTERED, new Doubting(0.05, "repair")).support())
        .isGreaterThan(first(ALTERED).support());
  }

  @Test
  void byItselfItWarnsAndNamesTheWords() {
    String kept = "Engineers from Bergen will inspect the arches next week.";

    Judgement read = read(kept, new Doubting(0.999, "inspect", "the"));

    assertThat(first(kept).support()).isGreaterThan(CUTS.note());
    assertThat(read.doubts().footing()).isBetween(CUTS.error(), CUTS.warning());
    assertThat(read.missing()).extracting(Token::surface).containsExactly("inspect");
    assertThat(read.evidence()).isEqualTo(first(kept).evidence()).isNotEmpty();
  }

  @Test
  void aDeniedSentenceNamesTheDenial() {
    String kept = "Engineers from Bergen will inspect the arches next week.";

    assertThat(read(kept, new Doubting(0.999, "will")).missing())
        .extracting(Token::surface)
        .containsExactly("will");
  }

  @Test
  void agreementMakesAnError() {
    String foreign = "Engineers pledged nine million kroner to a museum of glass.";

    Judgement read = read(foreign, new Doubting(0.95, "museum"));

    assertThat(first(foreign).doubts().footing()).isLessThan(CUTS.warning());
    assertThat(read.doubts().footing()).isLessThan(CUTS.error());
  }

  @Test
  void whatItHasNotReadIsLeftToTheMeasures() {
    Document original = Texts.document(ORIGINAL);
    Document other = Texts.document("Engineers from Bergen will inspect the arches next week.");
    Alignment alignment = aligned(original, other);
    List<Judgement> measured = new Judge(original, other, alignment, Witness.NONE).judgements();
    SecondReading reading = new SecondReading(new Doubting(0.999, "inspect"), alignment);

    assertThat(reading.known(measured)).isEqualTo(new SecondReading.Known(measured, 1));
    List<Judgement> read = reading.read(measured, done -> {});
    assertThat(reading.known(measured)).isEqualTo(new SecondReading.Known(read, 0));
    assertThat(read).isNotEqualTo(measured);
  }

  @Test
  void itReadsTheEvidenceInTheOrderOfTheOriginal() {
    Doubting reader = new Doubting(0);

    read("Engineers will inspect the bridge that storms cracked on Friday.", reader);

    assertThat(String.join(" ", reader.read().getFirst().evidence()))
        .startsWith("The council")
        .contains("week");
  }
}
