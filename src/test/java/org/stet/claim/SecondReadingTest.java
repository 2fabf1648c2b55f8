package org.stet.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stet.alignment.Aligner;
import org.stet.alignment.Alignment;
import org.stet.language.Analyser;
import org.stet.language.ClaimReader;
import org.stet.language.ClaimReading;
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

  /// Doubts some words, by so much, and the claim that has one.
  private record Doubting(Set<String> words, double doubt, List<List<String>> read)
      implements ClaimReader {
    Doubting(double doubt, String... words) {
      this(Set.of(words), doubt, new ArrayList<>());
    }

    @Override
    public ClaimReading read(List<String> claim, List<String> evidence, Set<String> original) {
      read.add(evidence);
      List<Double> each = claim.stream().map(word -> words.contains(word) ? 0.9 : 0.0).toList();
      return new ClaimReading(1 - doubt, doubt, 0, each, List.of());
    }

    @Override
    public void close() {}
  }

  private static Judgement first(String rewrite) {
    return judged(rewrite, Optional.empty());
  }

  private static Judgement judged(String rewrite, Optional<ClaimReader> reader) {
    Document original = Texts.document(ORIGINAL);
    Document other = Texts.document(rewrite);
    Alignment alignment =
        new Aligner(Optional.empty())
            .align(
                original, ANALYSER.sentences(original), other, ANALYSER.sentences(other), () -> {});
    Judgement first = new Judge(original, other, alignment, Witness.NONE).judgements().getFirst();
    return reader.map(r -> new SecondReading(r, alignment).of(first)).orElse(first);
  }

  private static Judgement read(String rewrite, Doubting reader) {
    return judged(rewrite, Optional.of(reader));
  }

  @Test
  void aSlightDoubtOrOneThatNoWordCarriesChangesNothing() {
    assertThat(read(ALTERED, new Doubting(0.6, "repair"))).isEqualTo(first(ALTERED));
    assertThat(read(ALTERED, new Doubting(0.99, "harbour"))).isEqualTo(first(ALTERED));
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
  void itReadsTheEvidenceInTheOrderOfTheOriginal() {
    Doubting reader = new Doubting(0);

    read("Engineers will inspect the bridge that storms cracked on Friday.", reader);

    assertThat(String.join(" ", reader.read().getFirst()))
        .startsWith("The council")
        .contains("week");
  }
}
