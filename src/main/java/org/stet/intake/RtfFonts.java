package org.stet.intake;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Map;

/// In RTF each font may have its own charset, told by the numbers of Windows.
final class RtfFonts {
  /// Windows' number for the charset of the old Macintosh.
  static final int MAC_ROMAN = 10_000;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /// RTF's number for a charset (`\fcharset`), and Windows' for its code page.
  private static final Map<Integer, Integer> CODE_PAGES =
      Map.ofEntries(
          Map.entry(0, 1252),
          Map.entry(2, 1252),
          Map.entry(77, MAC_ROMAN),
          Map.entry(128, 932),
          Map.entry(129, 949),
          Map.entry(134, 936),
          Map.entry(136, 950),
          Map.entry(161, 1253),
          Map.entry(162, 1254),
          Map.entry(163, 1258),
          Map.entry(177, 1255),
          Map.entry(178, 1256),
          Map.entry(186, 1257),
          Map.entry(204, 1251),
          Map.entry(222, 874),
          Map.entry(238, 1250),
          Map.entry(254, 437),
          Map.entry(255, 850));

  private final Map<Integer, Charset> charsets = new HashMap<>();
  private Charset usual = WINDOWS_1252;

  /// The charset of text in a font.
  Charset of(int font) {
    return charsets.getOrDefault(font, usual);
  }

  /// The charset of text in a font that names none.
  Charset usual() {
    return usual;
  }

  void usual(int codePage) {
    usual = named(codePage);
  }

  void codePage(int font, int codePage) {
    charsets.put(font, named(codePage));
  }

  void charset(int font, int number) {
    if (CODE_PAGES.containsKey(number)) {
      codePage(font, CODE_PAGES.getOrDefault(number, 0));
    }
  }

  private static Charset named(int codePage) {
    if (codePage == MAC_ROMAN) {
      return Charset.forName("x-MacRoman");
    }
    String name = codePage == 65001 ? "UTF-8" : "windows-" + codePage;
    try {
      return Charset.isSupported(name) ? Charset.forName(name) : Charset.forName("cp" + codePage);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return WINDOWS_1252;
    }
  }
}
