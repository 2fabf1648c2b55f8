package org.stet.language;

import java.lang.Character.UnicodeScript;

/// What a character is to the tokenizer, by its Unicode category.
final class Letters {
  private static final int LETTER =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER;
  private static final int DIGIT = 1 << Character.DECIMAL_DIGIT_NUMBER;
  private static final int MARK =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;
  private static final int CONNECTOR = 1 << Character.CONNECTOR_PUNCTUATION;
  private static final int SEPARATOR =
      1 << Character.SPACE_SEPARATOR
          | 1 << Character.LINE_SEPARATOR
          | 1 << Character.PARAGRAPH_SEPARATOR;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int NEXT_LINE = 0x85;

  private static final int FIRST_UNSPACED = 0x0E00;

  private Letters() {}

  private static boolean is(int character, int categories) {
    return (1 << Character.getType(character) & categories) != 0;
  }

  /// Whether it is one of the letters of English.
  static boolean isPlain(char character) {
    int small = character | 0x20;
    return small >= 'a' && small <= 'z';
  }

  static boolean isLetter(int character) {
    return is(character, LETTER);
  }

  static boolean isDigit(int character) {
    return is(character, DIGIT);
  }

  static boolean isLetterOrDigit(int character) {
    return is(character, LETTER | DIGIT);
  }

  /// Whether it may stand inside a word: a letter, an accent, a digit.
  static boolean isPart(int character) {
    return is(character, LETTER | DIGIT | MARK);
  }

  /// Whether its script runs words together, so that only a dictionary can part them.
  static boolean isUnspaced(int character) {
    if (character < FIRST_UNSPACED) {
      return false;
    }
    return switch (UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  /// Whether no word can end or begin beside it (Unicode Technical Standard 18, `\w`).
  static boolean isWordPart(int character) {
    return is(character, LETTER | DIGIT | MARK | CONNECTOR)
        || Character.isAlphabetic(character)
        || character == ZERO_WIDTH_NON_JOINER
        || character == ZERO_WIDTH_JOINER;
  }

  /// White space as Unicode has it.
  static boolean isSpace(int character) {
    return is(character, SEPARATOR)
        || (character >= '\t' && character <= '\r')
        || character == NEXT_LINE;
  }

  static boolean isQuote(int character) {
    return character < Character.MIN_SUPPLEMENTARY_CODE_POINT
        && "\"“”„«»".indexOf((char) character) >= 0;
  }

  /// Whether it makes one word of two: an apostrophe, a hyphen, a joiner without a width.
  static boolean joins(char character) {
    return "'’‑‐-׳״\u200c\u200d".indexOf(character) >= 0;
  }
}
