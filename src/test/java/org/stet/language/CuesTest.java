package org.stet.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stet.text.Texts;
import org.stet.text.Token;

/// Which words turn what a sentence says, and how.
final class CuesTest {
  @Test
  void aPlainSentenceHasNoCue() {
    assertThat(cues("The pier at Brae was mended on Friday.")).isEmpty();
  }

  @Test
  void aPhraseIsACueOnlyAsAWhole() {
    assertThat(cues("The owing sum was paid at once.")).isEqualTo("owing=LINK");
    assertThat(cues("Owing to ice the pier closed.")).isEqualTo("Owing to=CAUSE, Owing=LINK");
    assertThat(cues("The council said there was no longer a plan."))
        .isEqualTo("said=SPEECH, no longer=NEGATION, no=NEGATION, plan=PLANNED");
  }

  @Test
  void aContractionIsANegationAndWhatItsAuxiliarySays() {
    assertThat(cues("The ferry won’t sail.")).isEqualTo("won’t=NEGATION, won’t=FUTURE");
    assertThat(cues("The ferry didn't sail.")).isEqualTo("didn't=NEGATION");
    assertThat(cues("The ferry can't sail.")).isEqualTo("can't=NEGATION, can't=POSSIBLE");
  }

  @Test
  void aWordStandsForItsInflections() {
    assertThat(cues("Dahl denied it.")).isEqualTo("denied=DENIAL");
    assertThat(cues("Dahl denies it.")).isEqualTo("denies=DENIAL");
    assertThat(cues("They were convicted.")).isEqualTo("convicted=CONVICTED");
  }

  @Test
  void howMuchIsSaidBeforeTheFigure() {
    assertThat(cues("It costs up to 12 crowns.")).isEqualTo("up to=AT_MOST");
    assertThat(cues("It costs at least 12 crowns.")).isEqualTo("at least=AT_LEAST");
    assertThat(cues("It costs no more than 12 crowns.")).isEqualTo("no more than=AT_MOST");
    assertThat(cues("It costs nearly 12 crowns.")).isEqualTo("nearly=NEARLY");
  }

  private static String cues(String sentence) {
    List<Token> tokens = new Analyser().sentences(Texts.document(sentence)).getFirst().tokens();
    return Cues.in(tokens).stream()
        .map(
            cue ->
                cue.tokens().stream().map(Token::surface).collect(Collectors.joining(" "))
                    + "="
                    + cue.kind())
        .collect(Collectors.joining(", "));
  }
}
