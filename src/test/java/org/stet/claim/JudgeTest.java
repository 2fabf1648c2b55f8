package org.stet.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.alignment.Aligner;
import org.stet.alignment.Alignment;
import org.stet.language.Analyser;
import org.stet.text.Document;
import org.stet.text.Texts;
import org.stet.text.Token;

/// By words alone: what holds whatever the fitted weights are.
final class JudgeTest {
  private static final Analyser ANALYSER = new Analyser();
  private static final String ORIGINAL =
      "The council closed the old bridge on Friday after storms cracked two of its arches. "
          + "Engineers from Bergen will inspect the arches next week.";

  private static Judge judge(String rewrite, Witness witness) {
    Document original = Texts.document(ORIGINAL);
    Document other = Texts.document(rewrite);
    Alignment alignment =
        new Aligner(Optional.empty())
            .align(
                original, ANALYSER.sentences(original), other, ANALYSER.sentences(other), () -> {});
    return new Judge(original, other, alignment, witness);
  }

  private static Judgement judged(String rewrite) {
    return judge(rewrite, Witness.NONE).judgements().getFirst();
  }

  private static double doubt(String rewrite, double error) {
    Judge judge = judge(rewrite, Witness.NONE);
    return judge.doubt(judge.judgements(), error, 0);
  }

  @Test
  void whatNothingSaysIsNotFoundAndItsWordsAreNamed() {
    Judgement invented = judged("Sweden pledged nine million kroner to a museum of glass.");

    assertThat(invented.verdict()).isEqualTo(Verdict.NOT_FOUND);
    assertThat(invented.missing())
        .extracting(Token::surface)
        .containsExactly("Sweden", "pledged", "nine", "million", "kroner", "museum", "glass");
  }

  @Test
  void aCopyIsSupportedAndLacksNothing() {
    Judgement copy = judged("Engineers from Bergen will inspect the arches next week.");

    assertThat(copy.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(copy.missing()).isEmpty();
    assertThat(copy.support()).isGreaterThan(0.8);
  }

  @Test
  void eachNewNameFigureOrDenialSpeaksAgainstASentence() {
    double copy = judged("Engineers from Bergen will inspect the arches next week.").support();

    assertThat(judged("Engineers from Narvik will inspect the arches next week.").support())
        .isLessThan(copy);
    assertThat(judged("Engineers from Bergen will inspect 14 arches next week.").support())
        .isLessThan(copy);
    assertThat(judged("Engineers from Bergen will not inspect the arches next week.").support())
        .isLessThan(copy);
  }

  @Test
  void theWitnessIsHeardAboutEachSentence() {
    Witness doubting = (sentence, evidence) -> sentence.words().stream().map(word -> 0.9).toList();

    assertThat(judge("Engineers will inspect arches.", doubting).measures().values())
        .extracting(Measures::strangest)
        .containsExactly(0.9);
  }

  @Test
  void aRewriteIsDoubtedTheMoreTheLessItsSentencesAreSupportedAndTheMoreWasFound() {
    double copy = doubt(ORIGINAL, 0);
    double invented = doubt(ORIGINAL + " Sweden pledged nine million kroner.", 0);

    assertThat(invented).isGreaterThan(copy);
    assertThat(doubt(ORIGINAL, 1)).isGreaterThanOrEqualTo(copy);
  }

  @Test
  void aRewriteWithoutSentencesIsNotDoubted() {
    assertThat(judge("** **", Witness.NONE).doubt(List.of(), 0, 0)).isLessThan(0.5);
  }
}
