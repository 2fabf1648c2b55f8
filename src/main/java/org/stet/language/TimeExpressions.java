package org.stet.language;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Token;
import org.stet.text.Tokens;
import org.stet.text.Word;

/// Finds the words of a sentence that say when.
public final class TimeExpressions {
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.)";
  private static final String DAY = "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?";
  private static final String YEAR = "(?:1[6-9]|20)\\d\\d";

  /// The bit that tells small letters from capitals, and those that tell one letter from another.
  private static final int SMALL = 0x20;

  private static final int LETTER = 0x1F;

  /// All words that an expression can begin with.
  private static final Set<String> FIRST =
      Set.of(
          """
          january february march april may june july august september october november december
          jan feb mar apr jun jul aug sept sep oct nov dec
          monday tuesday wednesday thursday friday saturday sunday
          last next this earlier later yesterday today tomorrow tonight noon midday midnight"""
              .split("\\s", -1));

  /// Their first three letters, which tell most other words from them.
  private static final BitSet BEGINNINGS = new BitSet();

  static {
    for (String word : FIRST) {
      BEGINNINGS.set(number(word.charAt(0), word.charAt(1), word.charAt(2)));
    }
  }

  private static final Pattern TIME =
      Pattern.compile(
          String.join(
              "|",
              "\\b" + MONTH + "\\s+" + DAY + "(?!\\d)(?:,?\\s+" + YEAR + ")?",
              "\\b" + DAY + "\\s+" + MONTH + "(?:,?\\s+" + YEAR + ")?",
              "\\b" + MONTH + "\\s+" + YEAR,
              "(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ll]ast|[Nn]ext|[Ee]arly|[Ll]ate"
                  + "|[Ff]rom|[Dd]uring|[Bb]efore|[Aa]fter|[Oo]f|and|to)\\s)"
                  + MONTH
                  + "\\b",
              "\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b",
              "\\b(?i:last|next|this|earlier this|later this)\\s+"
                  + "(?i:night|week|weekend|month|year|spring|summer|autumn|fall|winter|decade"
                  + "|century|quarter)\\b",
              "\\b(?i:yesterday|today|tomorrow|tonight)\\b",
              "\\b(?i:noon|midday|midnight)\\b",
              "\\b\\d{1,2}(?:[:.]\\d\\d)?\\s?(?i:a\\.m\\.|p\\.m\\.|am\\b|pm\\b)",
              "(?<=\\b(?i:at|by|from|until|till|to|about|around|before|after|since|and)\\s)"
                  + "(?:[01]?\\d|2[0-3]):[0-5]\\d(?![\\d:])",
              "(?<![\\d,.$£€])\\b"
                  + YEAR
                  + "\\b(?![,.]?\\d)(?!\\s+(?:people|troops|members|euros))"),
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(?:st|nd|rd|th)\\b");

  private static final Pattern MINUTES = Pattern.compile("(?<=\\d)[.](?=\\d)");
  private static final Pattern CLOCK = Pattern.compile("(?<=\\d)(?=[ap]m\\b)");
  private static final int NOON = 12;
  private static final Pattern HOURS = Pattern.compile("(\\d{1,2})(:\\d\\d)?(?: (am|pm))?");
  private static final Map<String, String> NAMED_HOURS =
      Map.of("noon", "12 pm", "midday", "12 pm", "midnight", "12 am");
  private static final Pattern LOCAL_MONTH = Pattern.compile("--\\d\\d");
  private static final Pattern LOCAL_DAY =
      Pattern.compile("(?:[12]\\d|3[01]|0?[1-9])(?:er|º|ª|\\.)?");

  /// What may stand between the day, the month and the year: `12. März`, `12 de marzo del 2024`.
  private static final Set<String> BETWEEN = Set.of(".", "de", "del", "do", "di", "d'", "den");

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern SHORT_MONTH =
      Pattern.compile("jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec");

  /// `may` is itself when short, and a verb more often than not.
  private static final Pattern LONG_MONTH =
      Pattern.compile("(?!may$)" + MONTH.toLowerCase(Locale.ROOT));

  private TimeExpressions() {}

  /// The expressions of a sentence, in order.
  public static List<TimeExpression> in(Document document, Sentence sentence) {
    List<TimeExpression> found = new ArrayList<>();
    String text = document.text();
    int end = sentence.span().end();
    Matcher match = TIME.matcher(text).useTransparentBounds(true);
    for (int at = sentence.span().start(); at < end; at++) {
      if (mayBegin(text, at) && match.region(at, end).lookingAt()) {
        found.add(new TimeExpression(new Span(at, match.end()), normal(match.group())));
        at = match.end() - 1;
      }
    }
    List<TimeExpression> local = local(sentence.tokens());
    if (!local.isEmpty()) {
      found.removeIf(time -> local.stream().anyMatch(t -> t.span().overlaps(time.span())));
      found.addAll(local);
      found.sort(Comparator.comparing(TimeExpression::span));
    }
    return found;
  }

  /// Whether an expression may begin in a word; a sentence in none of whose words one may has none.
  public static boolean mayBeginIn(Word word) {
    boolean local = word.normal().startsWith("-");
    for (int at = 0; !local && at < word.surface().length(); at++) {
      if (mayBegin(word.surface(), at)) {
        return true;
      }
    }
    return local;
  }

  /// Weekdays, and months with their day and year, of a language other than English: the normal
  /// form of their words tells them ([LocalWords]).
  private static List<TimeExpression> local(Tokens tokens) {
    List<TimeExpression> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String normal = tokens.word(i).normal();
      if (normal.startsWith("-w-")) {
        String day = DayOfWeek.of(normal.charAt(3) - '0').name().toLowerCase(Locale.ROOT);
        found.add(new TimeExpression(tokens.get(i).span(), day));
      } else if (normal.startsWith("--") && LOCAL_MONTH.matcher(normal).matches()) {
        month(tokens, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<TimeExpression> month(List<Token> tokens, int at) {
    Month month = Month.of(Integer.parseInt(tokens.get(at).normal().substring(2)));
    StringBuilder normal = new StringBuilder(month.name().toLowerCase(Locale.ROOT).substring(0, 3));
    Span span = tokens.get(at).span();
    int before = at - 1;
    while (before > at - 3 && before >= 0 && BETWEEN.contains(tokens.get(before).normal())) {
      before--;
    }
    if (before >= 0 && LOCAL_DAY.matcher(tokens.get(before).normal()).matches()) {
      span = span.cover(tokens.get(before).span());
      normal.append(' ').append(tokens.get(before).normal().replaceAll("\\D", ""));
    }
    int after = at + 1;
    while (after < Math.min(at + 3, tokens.size())
        && BETWEEN.contains(tokens.get(after).normal())) {
      after++;
    }
    if (after < tokens.size() && tokens.get(after).normal().matches(YEAR)) {
      span = span.cover(tokens.get(after).span());
      normal.append(' ').append(tokens.get(after).normal());
    }
    boolean placed = at > 0 && FunctionWords.holds(tokens.get(at - 1));
    return placed || span.length() > tokens.get(at).span().length()
        ? Optional.of(new TimeExpression(span, normal.toString()))
        : Optional.empty();
  }

  /// Whether a word or number that an expression may begin with begins here. The pattern is asked
  /// only there: most words begin none.
  private static boolean mayBegin(String text, int at) {
    char first = text.charAt(at);
    if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
      return false;
    }
    if (!isLetter(first)) {
      return Character.isDigit(first) || Character.isSurrogate(first);
    }
    return at + 2 < text.length()
        && BEGINNINGS.get(number(first, text.charAt(at + 1), text.charAt(at + 2)))
        && FIRST.contains(letters(text, at).toLowerCase(Locale.ROOT));
  }

  private static String letters(String text, int start) {
    int end = start;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean isLetter(char c) {
    return (c | SMALL) >= 'a' && (c | SMALL) <= 'z';
  }

  /// Five bits a letter; what is no letter of English gives a number of no word.
  private static int number(char first, char second, char third) {
    return isLetter(second) && isLetter(third)
        ? (first & LETTER) << 10 | (second & LETTER) << 5 | (third & LETTER)
        : 0;
  }

  /// Whether an expression holds a token.
  public static boolean hold(List<TimeExpression> times, Token token) {
    for (TimeExpression time : times) {
      if (time.span().overlaps(token.span())) {
        return true;
      }
    }
    return false;
  }

  private static String normal(String surface) {
    String ordinal = ORDINAL.matcher(surface.toLowerCase(Locale.ROOT)).replaceAll("");
    String minutes = MINUTES.matcher(ordinal.replace(",", " ")).replaceAll(":").replace(".", "");
    String clock = CLOCK.matcher(minutes).replaceAll(" ");
    String plain = SPACES.matcher(clock).replaceAll(" ");
    StringBuilder numbers = new StringBuilder();
    StringBuilder words = new StringBuilder();
    for (String word : onTwelveHours(plain.strip()).split(" ", -1)) {
      boolean number = Character.isDigit(word.charAt(0));
      (number ? numbers : words).append(number ? word : month(word)).append(' ');
    }
    // Words first, so that `27 March` and `March 27` are one.
    return (words.toString() + numbers).strip();
  }

  /// A time of day as it is told with `am` or `pm`, full hours without minutes.
  private static String onTwelveHours(String time) {
    String named = NAMED_HOURS.getOrDefault(time, time);
    Matcher match = HOURS.matcher(named);
    if (!match.matches()) {
      return named;
    }
    int hour = Integer.parseInt(match.group(1));
    String half = Objects.requireNonNullElse(match.group(3), hour < NOON ? "am" : "pm");
    String minutes = Objects.requireNonNullElse(match.group(2), ":00");
    int told = hour > NOON ? hour - NOON : hour == 0 ? NOON : hour;
    return told + (minutes.equals(":00") ? "" : minutes) + " " + half;
  }

  private static String month(String word) {
    return SHORT_MONTH.matcher(word).matches() || LONG_MONTH.matcher(word).matches()
        ? word.substring(0, 3)
        : word;
  }
}
