package org.stet.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stet.text.Span;

/// Reads the quotations of one block from left to right. Marks inside a quotation that are not of
/// its own style belong to its words.
final class QuotationReader {
  private static final int NONE = -1;

  /// No quotation in a newspaper is longer; an apostrophe is not looked after for ever.
  private static final int LONGEST = 4_000;

  private static final String BEFORE_OPENING = "([{–—-/:\"“'‘«„\u00a0";
  private static final String ENDING = ".,!?…";

  private static final Set<String> SHORTENED =
      Set.of(
          "s", "m", "re", "ve", "ll", "d", "t", "em", "n", "til", "tis", "twas", "cause", "bout");

  private enum Style {
    DOUBLE,
    SINGLE,
    TICKS,
    LOW,
    ANGLE,
    INWARD,
    CORNER
  }

  private final String text;
  private final Span block;
  private final boolean goesOn;

  /// @param goesOn whether the next block opens with a mark, too
  QuotationReader(String text, Span block, boolean goesOn) {
    this.text = text;
    this.block = block;
    this.goesOn = goesOn;
  }

  /// Whether a block opens with a quotation mark.
  static boolean opensWithMark(String text, Span block) {
    return !block.isEmpty() && "\"“‘'".indexOf(text.charAt(block.start())) >= 0;
  }

  List<Quotation> read() {
    List<Quotation> found = new ArrayList<>();
    int at = block.start();
    while (at < block.end()) {
      Optional<Style> style = opening(at);
      int open = at;
      Optional<Quotation> quotation = style.flatMap(s -> quotation(s, open));
      if (quotation.isPresent()) {
        found.add(quotation.get());
        at = quotation.get().outer().end();
        continue;
      }
      if (found.isEmpty() && style.isEmpty() && at > block.start() && isOrphan(at)) {
        Span inner = new Span(block.start(), at);
        found.add(new Quotation(new Span(block.start(), at + 1), inner, false));
      }
      at++;
    }
    return found;
  }

  private Optional<Style> opening(int at) {
    if (isAt("``", at) || (isAt("''", at) && isFree(at - 1) && !isSpace(at + 2))) {
      return Optional.of(Style.TICKS);
    }
    return switch (text.charAt(at)) {
      case '“' -> Optional.of(Style.DOUBLE);
      case '"', '”' ->
          isFree(at - 1) && (!isSpace(at + 1) || isColon(at - 1))
              ? Optional.of(Style.DOUBLE)
              : none();
      case '‘' -> isLetter(at - 1) || isSpace(at + 1) ? none() : Optional.of(Style.SINGLE);
      case '\'', '`' -> opensSingle(at) ? Optional.of(Style.SINGLE) : none();
      case '„' -> Optional.of(Style.LOW);
      case '«' -> Optional.of(Style.ANGLE);
      case '»' -> Optional.of(Style.INWARD);
      case '「' -> Optional.of(Style.CORNER);
      default -> none();
    };
  }

  private static Optional<Style> none() {
    return Optional.empty();
  }

  private Optional<Quotation> quotation(Style style, int open) {
    int width = style == Style.TICKS ? 2 : 1;
    int end =
        switch (style) {
          case DOUBLE -> doubleEnd(open);
          case SINGLE -> singleEnd(open);
          case TICKS -> text.indexOf("''", open + 2);
          case LOW -> first("“”\"", "„", open);
          case ANGLE -> first("»", "«", open);
          case INWARD -> first("«", "»", open);
          case CORNER -> first("」", "「", open);
        };
    int start = open + width;
    if (end <= start || end > block.end()) {
      return Optional.empty();
    }
    boolean whole = end < block.end() && opening(end).isEmpty();
    if (style == Style.INWARD || style == Style.ANGLE || style == Style.LOW) {
      whole = true;
    }
    int last = end;
    while (!whole && isSpace(last - 1)) {
      last--;
    }
    Span outer = new Span(open, whole ? end + width : last);
    return Optional.of(new Quotation(outer, new Span(start, last), whole));
  }

  /// The first closing sign before another opens.
  private int first(String closing, String opening, int open) {
    for (int i = open + 1; i < limit(open); i++) {
      if (closing.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
      if (opening.indexOf(text.charAt(i)) >= 0) {
        return NONE;
      }
    }
    return NONE;
  }

  private int doubleEnd(int open) {
    for (int i = open + 1; i < limit(open); i++) {
      char sign = text.charAt(i);
      if (sign == '“' || (sign == '"' && isFree(i - 1) && !isSpace(i + 1) && !isSign(i + 1))) {
        return isBehindSentence(i) ? i : NONE;
      }
      if (sign == '”' || sign == '"') {
        return i;
      }
    }
    return atBlockEnd(open);
  }

  private int singleEnd(int open) {
    int doubles = 0;
    for (int i = open + 1; i < limit(open); i++) {
      char sign = text.charAt(i);
      doubles += "\"“”".indexOf(sign) >= 0 ? 1 : 0;
      if (sign == '‘' || (sign == '\'' && opensSingle(i))) {
        if (isBehindSentence(i) && doubles % 2 == 0) {
          return i;
        }
        if (sign == '‘') {
          return NONE;
        }
      } else if ((sign == '\'' || sign == '’') && !isWordly(i + 1) && !isSpace(i - 1)) {
        if (!isPossessive(i, open)) {
          return doubles % 2 == 0 ? i : NONE;
        }
      }
    }
    return doubles % 2 == 0 ? atBlockEnd(open) : NONE;
  }

  /// Whether `players’` is meant: a surer closing mark follows before anything else opens.
  private boolean isPossessive(int at, int open) {
    if (text.charAt(at - 1) != 's' || !isSpace(at + 1) || !isLetter(at + 2)) {
      return false;
    }
    for (int i = at + 1; i < limit(open); i++) {
      char sign = text.charAt(i);
      if (sign == '‘' || (sign == '\'' && opensSingle(i))) {
        return false;
      }
      if ((sign == '\'' || sign == '’') && ENDING.indexOf(text.charAt(i - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private int atBlockEnd(int open) {
    return goesOn && limit(open) == block.end() ? block.end() : NONE;
  }

  private int limit(int open) {
    return Math.min(block.end(), open + LONGEST);
  }

  /// A closing mark before which nothing opened.
  private boolean isOrphan(int at) {
    char sign = text.charAt(at);
    boolean ending = ENDING.indexOf(text.charAt(at - 1)) >= 0;
    boolean closes = !isWordly(at + 1);
    return closes
        && switch (sign) {
          case '”' -> true;
          case '"' -> ending || isLetter(at - 1);
          case '’', '\'' -> ending;
          default -> false;
        };
  }

  private boolean isBehindSentence(int at) {
    int last = at - 1;
    while (last > block.start() && isSpace(last)) {
      last--;
    }
    return last < at - 1 && ".!?…".indexOf(text.charAt(last)) >= 0;
  }

  /// Whether a straight single mark opens, and is not the apostrophe of `'s` or `'em`.
  private boolean opensSingle(int at) {
    if (!isFree(at - 1) || !(isWordly(at + 1) || isColon(at - 1))) {
      return false;
    }
    int end = at + 1;
    while (isLetter(end)) {
      end++;
    }
    return !SHORTENED.contains(text.substring(at + 1, end).toLowerCase(Locale.ROOT));
  }

  private boolean isColon(int at) {
    return at >= block.start() && text.charAt(at) == ':';
  }

  private boolean isAt(String sign, int at) {
    return at + sign.length() <= block.end() && text.startsWith(sign, at);
  }

  private boolean isFree(int at) {
    return at < block.start() || isSpace(at) || BEFORE_OPENING.indexOf(text.charAt(at)) >= 0;
  }

  private boolean isSpace(int at) {
    return at < block.start() || at >= block.end() || Letters.isSpace(text.charAt(at));
  }

  private boolean isLetter(int at) {
    return at >= block.start() && at < block.end() && Letters.isPart(text.charAt(at));
  }

  /// Whether words begin here, perhaps with another mark.
  private boolean isWordly(int at) {
    return isLetter(at) || (at < block.end() && "\"“".indexOf(text.charAt(at)) >= 0);
  }

  private boolean isSign(int at) {
    return at < block.end() && ",.;:!?)]".indexOf(text.charAt(at)) >= 0;
  }
}
