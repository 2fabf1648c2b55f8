package org.stet.language;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The form in which two texts are compared: what house style may change without changing the
/// meaning is made equal here. Lower case, straight quotes, `us` for `U.S.`, `1300` for `1,300`,
/// `9` for `nine`, `7-year-old` for `seven-year-old`, `color` for `colour`, `percent` for `%`.
final class Normaliser {
  private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.){2,}");
  private static final Pattern SPACES = Pattern.compile("\\h");
  private static final Pattern DECIMALS = Pattern.compile("\\d+,\\d+");
  private static final Pattern PER_CENT = Pattern.compile("per\\s+cent");
  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);

  private final boolean english;
  private final char decimal;
  private final Pattern grouped;
  private final LocalWords local;

  /// For English.
  Normaliser() {
    this(new Language("en"), LocalWords.NONE);
  }

  Normaliser(Language language, LocalWords local) {
    this.local = local;
    english = language.isEnglish();
    decimal = language.decimal();
    grouped = grouped(language.grouping(), decimal);
  }

  /// A number with signs between its thousands; spaces of any width are one such sign.
  private static Pattern grouped(char grouping, char decimal) {
    String sign = Character.isSpaceChar(grouping) ? "\\h" : Pattern.quote("" + grouping);
    return Pattern.compile(
        "\\d{1,3}(?:" + sign + "\\d{3})+(?:" + Pattern.quote("" + decimal) + "\\d+)?");
  }

  /// The normal form of one token's surface.
  String normal(String surface) {
    String lower = straight(Signs.plain(surface)).toLowerCase(Locale.ROOT);
    if (lower.indexOf('.') > 0 && DOTTED.matcher(lower).lookingAt()) {
      return lower.replace(".", "");
    }
    if (lower.isEmpty() || Character.isDigit(lower.charAt(0))) {
      return number(lower);
    }
    if (lower.equals("%") || (lower.startsWith("per") && PER_CENT.matcher(lower).matches())) {
      return "percent";
    }
    return english
        ? numberWord(lower).map(String::valueOf).orElseGet(() -> Spelling.american(compound(lower)))
        : local.form(lower);
  }

  /// `seven-year-old` as `7-year-old`.
  private String compound(String lower) {
    int hyphen = lower.indexOf('-');
    int second = lower.indexOf('-', hyphen + 1);
    for (int end : new int[] {second, hyphen}) {
      Optional<Integer> number = end > 0 ? numberWord(lower.substring(0, end)) : Optional.empty();
      if (number.isPresent()) {
        return number.get() + lower.substring(end);
      }
    }
    return lower;
  }

  /// A number with a point before its decimals and nothing between its thousands.
  private String number(String lower) {
    String solid = SPACES.matcher(lower).replaceAll("");
    if (grouped.matcher(solid).matches()) {
      solid = solid.replace(decimal == ',' ? "." : ",", "");
    }
    return decimal == ',' && DECIMALS.matcher(solid).matches() ? solid.replace(',', '.') : solid;
  }

  /// Curly quotes, primes and long hyphens as their plain forms; never changes the length.
  String straight(String text) {
    return text.replace('’', '\'')
        .replace('‘', '\'')
        .replace('“', '"')
        .replace('”', '"')
        .replace('„', '"')
        .replace('«', '"')
        .replace('»', '"')
        .replace('‑', '-')
        .replace('‐', '-');
  }

  /// The value of a cardinal below one hundred written in words, `nine` or `twenty-five`.
  Optional<Integer> numberWord(String lower) {
    Integer small = SMALL.get(lower);
    if (small != null) {
      return Optional.of(small);
    }
    Integer tens = TENS.get(lower);
    if (tens != null) {
      return Optional.of(tens);
    }
    int hyphen = lower.indexOf('-');
    if (hyphen > 0) {
      Integer ten = TENS.get(lower.substring(0, hyphen));
      Integer one = SMALL.get(lower.substring(hyphen + 1));
      if (ten != null && one != null && one > 0 && one < 10) {
        return Optional.of(ten + one);
      }
    }
    return Optional.empty();
  }
}
