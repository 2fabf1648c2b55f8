package org.stet.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The units of measure that Stet can convert, by the words for them;
/// `resources/language/units.txt` names their source.
final class Units {
  private static final String FILE = "/language/units.txt";
  private static final Units ALL = read();

  private final Map<String, Unit> units;

  /// @param name the same for every word for the unit
  /// @param worth of one in the base unit of the dimension
  /// @param zero what none of it is worth: other than 0 for temperatures
  record Unit(String name, String dimension, double worth, double zero) {
    double inBase(double value) {
      return value * worth + zero;
    }
  }

  private Units(Map<String, Unit> units) {
    this.units = units;
  }

  /// @param word in its normal form, or the name of a unit
  static Optional<Unit> of(String word) {
    return Optional.ofNullable(ALL.units.get(word));
  }

  private static Units read() {
    Map<String, Unit> units = new HashMap<>();
    WordLists.lines(FILE).forEach(line -> add(line.split(" ", -1), units));
    return new Units(Map.copyOf(units));
  }

  private static void add(String[] parts, Map<String, Unit> units) {
    String last = parts[parts.length - 1];
    double zero = Character.isDigit(last.charAt(0)) ? Double.parseDouble(last) : 0;
    Unit unit = new Unit(parts[0], parts[1], Double.parseDouble(parts[2]), zero);
    units.put(parts[0], unit);
    for (int i = 3; i < parts.length; i++) {
      units.put(parts[i], unit);
    }
  }
}
