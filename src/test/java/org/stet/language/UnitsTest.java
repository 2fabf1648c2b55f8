package org.stet.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// What units of measure are worth; the values are those of NIST SP 811.
final class UnitsTest {
  private static final double EXACT = 1e-3;

  @Test
  void aWordThatMeasuresNothingIsNoUnit() {
    assertThat(Units.of("ferries")).isEmpty();
    assertThat(Units.of("")).isEmpty();
  }

  @Test
  void everyWordForAUnitIsThatUnit() {
    assertThat(Units.of("kilometres")).isEqualTo(Units.of("km")).isEqualTo(Units.of("kilometer"));
    assertThat(Units.of("km")).isNotEqualTo(Units.of("mile"));
  }

  @Test
  void lengthsAndWeightsAreWorthMetresAndKilograms() {
    assertThat(inBase(5, "miles")).isCloseTo(8_046.72, within(EXACT));
    assertThat(inBase(10, "feet")).isCloseTo(3.048, within(EXACT));
    assertThat(inBase(2, "stone")).isCloseTo(12.70058, within(EXACT));
  }

  @Test
  void anAreaIsNoLength() {
    assertThat(dimension("square-km")).isEqualTo(dimension("acres")).isNotEqualTo(dimension("km"));
    assertThat(inBase(500, "square-miles")).isCloseTo(1_294_994_055, within(1.0));
  }

  @Test
  void temperaturesHaveTheirOwnZero() {
    assertThat(inBase(32, "fahrenheit")).isCloseTo(inBase(0, "celsius"), within(0.01));
    assertThat(inBase(212, "fahrenheit")).isCloseTo(inBase(100, "celsius"), within(0.01));
  }

  private static double inBase(double value, String word) {
    return Units.of(word).orElseThrow().inBase(value);
  }

  private static String dimension(String word) {
    return Units.of(word).orElseThrow().dimension();
  }
}
