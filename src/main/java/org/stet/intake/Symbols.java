package org.stet.intake;

/// Characters that Word keeps by their place in a font of signs.
final class Symbols {
  private static final String GREEK_CAPITALS = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
  private static final String GREEK_SMALL = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

  private Symbols() {}

  /// The character in words; none for a picture, such as those of Wingdings.
  ///
  /// @param place in hexadecimal, as the file has it
  static String of(String font, String place) {
    if (!place.matches("[0-9A-Fa-f]{1,4}")) {
      return "";
    }
    int code = Integer.parseInt(place, 16);
    boolean own = code >= 0xF000 && code <= 0xF0FF;
    if (!font.equals("Symbol")) {
      return own ? "" : Character.toString(code);
    }
    return Character.toString(symbol(code & 0xFF));
  }

  private static int symbol(int code) {
    if (code >= 'A' && code <= 'Z') {
      return GREEK_CAPITALS.charAt(code - 'A');
    }
    if (code >= 'a' && code <= 'z') {
      return GREEK_SMALL.charAt(code - 'a');
    }
    return switch (code) {
      case 0xA0 -> '€';
      case 0xA3 -> '≤';
      case 0xB3 -> '≥';
      case 0xB4 -> '×';
      case 0xB7 -> '•';
      case 0xB8 -> '÷';
      case 0xB9 -> '≠';
      case 0xBB -> '≈';
      case 0xBC -> '…';
      default -> code;
    };
  }
}
