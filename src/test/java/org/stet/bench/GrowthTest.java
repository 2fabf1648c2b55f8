package org.stet.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

final class GrowthTest {
  private static List<Growth.Point> points(double exponent) {
    return DoubleStream.of(1e3, 1e4, 1e5, 1e6)
        .mapToObj(length -> new Growth.Point(length, 7 * Math.pow(length, exponent)))
        .toList();
  }

  @Test
  void oneLengthSaysNothingOfGrowth() {
    assertThat(Growth.exponent(List.of())).isEmpty();
    assertThat(Growth.exponent(points(1).subList(0, 1))).isEmpty();
  }

  @Test
  void theExponentIsThatOfThePower() {
    assertThat(Growth.exponent(points(1)).orElseThrow()).isCloseTo(1, within(1e-9));
    assertThat(Growth.exponent(points(2)).orElseThrow()).isCloseTo(2, within(1e-9));
  }
}
