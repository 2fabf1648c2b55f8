package org.stet.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.language.NameForms.Kinship;
import org.stet.text.Span;
import org.stet.text.Tags;
import org.stet.text.Token;
import org.stet.text.TokenKind;

/// Which names are one.
final class NameFormsTest {
  @Test
  void strangersAndRelativesAreNotOne() {
    assertThat(between("Eva Lindqvist", "Karin Dahl")).isEqualTo(Kinship.OTHER);
    assertThat(between("Austria", "Australia")).isEqualTo(Kinship.OTHER);
    assertThat(between("Eva Lindqvist", "Anna Lindqvist")).isEqualTo(Kinship.PARTLY);
    assertThat(between("North Korea", "South Korea")).isEqualTo(Kinship.PARTLY);
  }

  @Test
  void aSlipMakesANameNear() {
    assertThat(between("Eva Lindquist", "Eva Lindqvist")).isEqualTo(Kinship.NEAR);
    assertThat(between("Stonehedge", "Stonehenge")).isEqualTo(Kinship.NEAR);
  }

  @Test
  void longAndShortFormsTitlesAndPossessivesAreOne() {
    assertThat(between("Mayor Eva Lindqvist", "Lindqvist’s")).isEqualTo(Kinship.SAME);
    assertThat(between("E. Lindqvist", "Eva Lindqvist")).isEqualTo(Kinship.SAME);
    assertThat(between("MCS", "Marine Conservation Society")).isEqualTo(Kinship.SAME);
    assertThat(between("Hibs", "Hibernian")).isEqualTo(Kinship.SAME);
  }

  @Test
  void aCountryItsPeopleAndItsGovernmentAreOne() {
    assertThat(between("U.K.", "British")).isEqualTo(Kinship.SAME);
    assertThat(between("London", "Britain")).isEqualTo(Kinship.SAME);
    assertThat(between("Mexico", "Mexicans")).isEqualTo(Kinship.SAME);
  }

  @Test
  void accentsAndScriptsAreWrittenPlain() {
    assertThat(between("Zoë", "Zoe")).isEqualTo(Kinship.SAME);
    assertThat(NameForms.plain("Ødegård’s")).isEqualTo("odegard");
  }

  private static Kinship between(String one, String other) {
    return NameForms.between(parts(one), parts(other));
  }

  private static List<String> parts(String name) {
    Lexicon lexicon = new Lexicon(new Language("en"), LocalWords.NONE);
    return NameForms.parts(
        List.of(name.split(" ", -1)).stream()
            .map(
                part ->
                    new Token(
                        lexicon
                            .words()
                            .get(
                                lexicon.number(
                                    TokenKind.WORD, part.toCharArray(), 0, part.length())),
                        new Span(0, part.length()),
                        Tags.NONE))
            .toList());
  }
}
