package org.stet.intake;

import java.util.regex.Pattern;
import org.stet.text.Span;

/// What a line looks like, whatever it says.
final class Shape {
  /// Marks that stand inside words and figures.
  private static final String JOINING = "'’.,:/-";

  private static final Pattern SENTENCE_END =
      Pattern.compile(".*[.!?…。！？؟۔।]\\s*[\"'”’»)\\]*_]*\\s*", Pattern.DOTALL);
  private static final Pattern LIST_ITEM =
      Pattern.compile("(?:[-*•‣◦–—·]|\\(?\\d{1,2}[.)])\\s+\\S.*", Pattern.DOTALL);
  private static final Pattern HEADING_MARK =
      Pattern.compile(
          "#{1,6}\\s+\\S.*|\\*\\*[^*]+\\*\\*:?|__[^_]+__:?|#{1,6}[^#\\s].*#", Pattern.DOTALL);
  private static final Pattern RULE =
      Pattern.compile("[\\s\\p{Punct}•·–—…]*[-_*=~•·–—][\\s\\p{Punct}•·–—…]*");

  /// How many characters at its end tell whether a text ends as a sentence does.
  private static final int TAIL = 20;

  private Shape() {}

  /// White space as Unicode has it: no-break spaces and the next-line control too.
  static boolean isWhite(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  static boolean isBlank(String text) {
    return trimmed(text, 0, text.length()).isEmpty();
  }

  /// The span without the white space at its ends, no-break spaces included.
  static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isWhite(text.charAt(start))) {
      start++;
    }
    while (end > start && isWhite(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  static String firstWord(String line) {
    int end = 0;
    while (end < line.length() && !isWhite(line.charAt(end))) {
      end++;
    }
    return line.substring(0, end);
  }

  /// How many words a text has. Scripts that put no space between words have one in about two
  /// characters.
  static int words(String text) {
    int words = 0;
    int ideographs = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isIdeographic(c) || isKana(c)) {
        ideographs++;
        inside = false;
      } else if (Character.isLetterOrDigit(c)) {
        words += inside ? 0 : 1;
        inside = true;
      } else {
        inside &=
            JOINING.indexOf(c) >= 0
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.isSurrogate(c);
      }
    }
    return words + (ideographs + 1) / 2;
  }

  private static boolean isKana(char c) {
    return (c >= '\u3041' && c <= '\u30FF') || (c >= '\u0E00' && c <= '\u0E7F');
  }

  /// Whether it ends as a sentence does; closing quotes, brackets and leftover markup aside.
  static boolean endsSentence(String text) {
    return SENTENCE_END.matcher(text.substring(Math.max(0, text.length() - TAIL))).matches();
  }

  /// Running text: long, or a whole sentence of some length.
  static boolean isProse(String text) {
    int words = words(text);
    return words >= 25 || (words >= 5 && endsSentence(text));
  }

  /// A line that could stand over a text: not long, and no full stop at its end.
  static boolean isTitle(String text) {
    int words = words(text);
    return words >= 1
        && words <= 24
        && text.length() <= 180
        && (!endsSentence(text) || text.endsWith("?") || text.endsWith("!"))
        && !text.endsWith(",")
        && !text.endsWith(";");
  }

  /// A word or two with no full stop.
  static boolean isLabel(String text) {
    return words(text) <= 2 && !endsSentence(text) && !isMarked(text);
  }

  static boolean isListItem(String text) {
    return LIST_ITEM.matcher(text).matches();
  }

  static boolean isQuote(String text) {
    return text.startsWith(">");
  }

  /// A heading by the marks that a text generator left on it.
  static boolean isMarkedHeading(String text) {
    return text.length() <= 180 && HEADING_MARK.matcher(text).matches();
  }

  static boolean isMarked(String text) {
    return isMarkedHeading(text) || isListItem(text) || isQuote(text);
  }

  /// A line of dashes, stars or dots between two parts of a page.
  static boolean isRule(String text) {
    return text.length() >= 3 && text.length() <= 200 && RULE.matcher(text).matches();
  }
}
