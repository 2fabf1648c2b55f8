package org.stet.bench;

import java.util.List;
import java.util.OptionalDouble;

/// How time grows with length: the exponent `e` of `time = c · length ^ e` that fits best (least
/// squares on logarithms). 1 is linear, 2 quadratic.
final class Growth {
  /// @param length in any unit, above 0
  /// @param time in any unit, above 0
  record Point(double length, double time) {}

  private Growth() {}

  /// Empty for fewer than two lengths.
  static OptionalDouble exponent(List<Point> points) {
    double x = points.stream().mapToDouble(p -> Math.log(p.length())).average().orElse(0);
    double y = points.stream().mapToDouble(p -> Math.log(p.time())).average().orElse(0);
    double both = 0;
    double square = 0;
    for (Point point : points) {
      double dx = Math.log(point.length()) - x;
      both += dx * (Math.log(point.time()) - y);
      square += dx * dx;
    }
    return square == 0 ? OptionalDouble.empty() : OptionalDouble.of(both / square);
  }
}
