package org.stet.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Span;

/// Finds the words of a sentence that say when.
public final class TimeExpressions {
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.)";
  private static final String DAY = "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?";
  private static final String YEAR = "(?:1[6-9]|20)\\d\\d";

  /// What an expression can begin with; looked at first, because most words begin with none.
  private static final String BEGINS = "(?=[\\dADEFJLMNOSTWYelnty])\\b";

  private static final Pattern TIME =
      Pattern.compile(
          BEGINS
              + "(?:"
              + String.join(
                  "|",
                  "\\b" + MONTH + "\\s+" + DAY + "(?!\\d)(?:,?\\s+" + YEAR + ")?",
                  "\\b" + DAY + "\\s+" + MONTH + "(?:,?\\s+" + YEAR + ")?",
                  "\\b" + MONTH + "\\s+" + YEAR,
                  "(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ll]ast|[Nn]ext|[Ee]arly|[Ll]ate|and|to)\\s)"
                      + MONTH
                      + "\\b",
                  "\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b",
                  "\\b(?i:last|next|this|earlier this|later this)\\s+"
                      + "(?i:night|week|weekend|month|year|spring|summer|autumn|fall|winter|decade"
                      + "|century|quarter)\\b",
                  "\\b(?i:yesterday|today|tomorrow|tonight)\\b",
                  "\\b\\d{1,2}(?:[:.]\\d\\d)?\\s?(?i:a\\.m\\.|p\\.m\\.|am\\b|pm\\b)",
                  "(?<![\\d,.$£€])\\b"
                      + YEAR
                      + "\\b(?![,.]?\\d)(?!\\s+(?:people|troops|members|euros))")
              + ")",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(?:st|nd|rd|th)\\b");

  private TimeExpressions() {}

  /// The expressions of a sentence, in order.
  public static List<TimeExpression> in(Document document, Sentence sentence) {
    List<TimeExpression> found = new ArrayList<>();
    Matcher match =
        TIME.matcher(document.text()).region(sentence.span().start(), sentence.span().end());
    match.useTransparentBounds(true);
    while (match.find()) {
      found.add(new TimeExpression(new Span(match.start(), match.end()), normal(match.group())));
    }
    return found;
  }

  private static String normal(String surface) {
    String plain =
        ORDINAL
            .matcher(surface.toLowerCase(Locale.ROOT))
            .replaceAll("")
            .replace(",", " ")
            .replace(".", "")
            .replaceAll("\\s+", " ");
    StringBuilder numbers = new StringBuilder();
    StringBuilder words = new StringBuilder();
    for (String word : plain.strip().split(" ", -1)) {
      boolean number = Character.isDigit(word.charAt(0));
      (number ? numbers : words).append(number ? word : month(word)).append(' ');
    }
    // Words first, so that `27 March` and `March 27` are one.
    return (words.toString() + numbers).strip();
  }

  private static String month(String word) {
    return word.matches("jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec")
        ? word.substring(0, 3)
        : word.matches(MONTH.toLowerCase(Locale.ROOT)) && !word.equals("may")
            ? word.substring(0, 3)
            : word;
  }
}
