package org.stet.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VerbFormsTest {
  @ParameterizedTest
  @CsvSource({"broke, breaking", "taken, takes", "said, says", "fell, falling", "went, goes"})
  void anIrregularFormHasTheStemOfItsVerb(String one, String other) {
    assertThat(stem(one)).isEqualTo(stem(other));
  }

  @ParameterizedTest
  @CsvSource({"left, leave", "found, find", "saw, see"})
  void aFormThatIsAsOftenAnotherWordStaysOne(String one, String other) {
    assertThat(stem(one)).isNotEqualTo(stem(other));
  }

  private static String stem(String word) {
    return new Stems(new Language("en")).of(word);
  }
}
