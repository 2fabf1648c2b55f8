package org.stet.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Which names stand for one country.
final class PlacesTest {
  @Test
  void twoCountriesAreTwo() {
    assertThat(areOne("Iran", "Iraq")).isFalse();
    assertThat(areOne("Niger", "Nigeria")).isFalse();
    assertThat(areOne("North Korea", "South Korea")).isFalse();
  }

  @Test
  void whatIsNotListedIsNoPlace() {
    assertThat(Places.has(NameForms.plain("Orrastad"))).isFalse();
    assertThat(areOne("Orrastad", "Orrastad")).isFalse();
  }

  @Test
  void aCountryItsPeopleAndTheSeatOfItsGovernmentAreOne() {
    assertThat(areOne("Britain", "British")).isTrue();
    assertThat(areOne("U.K.", "Downing Street")).isTrue();
    assertThat(areOne("Burma", "Myanmar")).isTrue();
    assertThat(areOne("Washington", "Americans")).isTrue();
  }

  private static boolean areOne(String one, String other) {
    return Places.areOne(NameForms.plain(one), NameForms.plain(other));
  }
}
