package org.stet.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Text from right to left, cut into what JavaFX can lay out.
final class RightToLeftTest {
  @Test
  void aTextFromLeftToRightStaysWhole() {
    assertThat(RightToLeft.pieces("The mill burned.")).containsExactly("The mill burned.");
    assertThat(RightToLeft.leads("The mill (المطحنة) burned.")).isFalse();
  }

  @Test
  void itsFirstStrongCharacterSaysWhereATextBegins() {
    assertThat(RightToLeft.leads("«١٣٠٠ متر» in Bergen")).isTrue();
    assertThat(RightToLeft.leads("“שלום”, he said")).isTrue();
  }

  @Test
  void aSentenceThatBeginsWithAQuotedWordRunsAsMostOfItDoes() {
    assertThat(RightToLeft.prevails("“سيعود” stands here in the original.")).isFalse();
    assertThat(RightToLeft.prevails("12")).isFalse();
    assertThat(RightToLeft.prevails("سيعود القطار إلى Berlin")).isTrue();
  }

  @Test
  void piecesAreWordsAndSingleSigns() {
    assertThat(RightToLeft.pieces("قال: «نعم»، ثم رحل."))
        .containsExactly("قال", ": ", "«", "نعم", "»", "، ", "ثم ", "رحل", ".");
  }

  @Test
  void piecesMakeUpTheText() {
    String text = "ستصبح نحو ١٣٠٠ متر  مربع، Harbour Board " + "س".repeat(60) + " ";
    assertThat(String.join("", RightToLeft.pieces(text))).isEqualTo(text);
    assertThat(RightToLeft.pieces(text)).allMatch(piece -> piece.length() <= 25);
  }
}
