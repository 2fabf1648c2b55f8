package org.stet.language;

import java.text.Normalizer;

/// One way to write what Unicode can write in several: digits of any script as 0 to 9, full-width
/// letters as plain ones, accents joined to their letters; Arabic and Hebrew without vowel marks,
/// which only some papers print.
final class Signs {
  private static final char FIRST_FOREIGN = '\u0300';
  private static final int FULL_WIDTH_FIRST = 0xFF01;
  private static final int FULL_WIDTH_LAST = 0xFF5E;
  private static final int FULL_WIDTH_SHIFT = 0xFEE0;

  private Signs() {}

  /// A text written plainly; the same object where nothing needs it.
  static String plain(String text) {
    if (text.chars().allMatch(c -> c < FIRST_FOREIGN)) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> add(plain, c));
    return plain.toString();
  }

  private static void add(StringBuilder plain, int c) {
    if (Character.isDigit(c)) {
      plain.append(Character.digit(c, 10));
    } else if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
      plain.appendCodePoint(c - FULL_WIDTH_SHIFT);
    } else if (!isDropped(c)) {
      plain.appendCodePoint(mapped(c));
    }
  }

  /// Vowel marks of Arabic and Hebrew, the stretching of Arabic, and signs without a width.
  private static boolean isDropped(int c) {
    return (c >= 0x064B && c <= 0x0652)
        || c == 0x0670
        || c == 0x0640
        || (c >= 0x0591 && c <= 0x05BD)
        || c == 0x200C
        || c == 0x200D
        || c == 0x00AD;
  }

  private static int mapped(int c) {
    return switch (c) {
      case 0x02BC -> '\'';
      case 0x066B -> '.';
      case 0x066C -> ',';
      default -> c;
    };
  }
}
