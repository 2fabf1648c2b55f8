package org.stet.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.language.Opposites.Kind;
import org.stet.text.Texts;
import org.stet.text.Token;

/// Which words mean the opposite of which.
final class OppositesTest {
  @Test
  void wordsThatMeanTheSameOrSomethingElseAreNoOpposites() {
    assertThat(kind("rose", "grew")).isEmpty();
    assertThat(kind("ferry", "minister")).isEmpty();
    assertThat(kind("closed", "closed")).isEmpty();
  }

  @Test
  void whatIsLeftWithoutABeginningMustBeLongEnoughToBeAWord() {
    assertThat(kind("under", "der")).isEmpty();
  }

  @Test
  void aWordThatOnlyBeginsLikeANegationIsNoOpposite() {
    List<String> pairs =
        List.of(
            "part depart",
            "press impress",
            "press depress",
            "come income",
            "port import",
            "side inside",
            "form inform",
            "crease increase",
            "tend intend",
            "stall install",
            "sight insight",
            "take mistake",
            "cover discover",
            "charge discharge",
            "play display",
            "position disposition",
            "creased decreased",
            "pending impending",
            "migrants immigrants",
            "valuable invaluable",
            "tailed detailed",
            "clothed declothed",
            "parted departed");
    assertThat(pairs)
        .allMatch(pair -> kind(pair.split(" ", -1)[0], pair.split(" ", -1)[1]).isEmpty());
  }

  @Test
  void aPrefixThatSeldomNegatesDoesSoWhereItIsListed() {
    List<String> pairs =
        List.of(
            "capable incapable",
            "possible impossible",
            "legal illegal",
            "regularly irregularly",
            "activated deactivated",
            "mobilised demobilised",
            "understood misunderstood",
            "able unable",
            "armed disarmed",
            "proportionate disproportionate",
            "profit non-profit");
    assertThat(pairs)
        .allMatch(pair -> kind(pair.split(" ", -1)[0], pair.split(" ", -1)[1]).isPresent());
  }

  @Test
  void degreesAndDirectionsAreCompared() {
    assertThat(kind("rose", "fell")).contains(Kind.COMPARISON);
    assertThat(kind("fell", "rose")).contains(Kind.COMPARISON);
    assertThat(kind("more", "fewer")).contains(Kind.COMPARISON);
    assertThat(kind("before", "after")).contains(Kind.COMPARISON);
  }

  @Test
  void inflectionsNeedNotBeListed() {
    assertThat(kind("declining", "increases")).contains(Kind.COMPARISON);
  }

  @Test
  void aWordAndTheSameWithAPrefixAreOpposites() {
    assertThat(kind("legal", "illegal")).contains(Kind.MEANING);
    assertThat(kind("unhappy", "happy")).contains(Kind.MEANING);
    assertThat(kind("approved", "disapproved")).contains(Kind.MEANING);
  }

  private static Optional<Kind> kind(String one, String other) {
    return Opposites.kind(token(one), token(other));
  }

  private static Token token(String word) {
    List<Token> tokens = new Analyser().sentences(Texts.document(word)).getFirst().tokens();
    assertThat(tokens).hasSize(1);
    return tokens.getFirst();
  }
}
