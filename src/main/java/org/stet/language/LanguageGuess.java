package org.stet.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The language of a text that does not say it: by its script, and in Latin and Cyrillic letters by
/// its commonest words and letters. Better silent than wrong. Stateless, and fast enough to be
/// asked of every text; OpenNLP's model takes half a second to load.
public final class LanguageGuess {
  /// Words with the languages that have them.
  private static final Map<String, List<String>> WORDS = words();

  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{M}]+");

  /// A news story says what language it is in long before here.
  private static final int SAMPLE = 5000;

  private static final int HITS = 6;
  private static final double SHARE = 0.12;
  private static final double LEAD = 1.15;

  private LanguageGuess() {}

  /// A language tag as pages write it, in the form of BCP 47; empty for one that says nothing.
  public static Optional<String> tag(String written) {
    try {
      Locale locale =
          new Locale.Builder().setLanguageTag(written.strip().replace('_', '-')).build();
      return Optional.of(locale.toLanguageTag()).filter(tag -> !tag.startsWith("und"));
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  /// The language as a BCP 47 tag, without a region; empty where it is not clear.
  public static Optional<String> of(String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
    // Chinese has no kana; Japanese has fewer of them than of Chinese characters.
    if (letters.getOrDefault(UnicodeScript.HIRAGANA, 0) * 5
        > letters.getOrDefault(UnicodeScript.HAN, 0)) {
      letters.merge(
          UnicodeScript.HIRAGANA, letters.getOrDefault(UnicodeScript.HAN, 0), Integer::sum);
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(most -> most.getValue() >= HITS)
        .flatMap(most -> inScript(most.getKey(), sample));
  }

  private static Optional<String> inScript(UnicodeScript script, String sample) {
    return switch (script) {
      case LATIN -> byWords(sample);
      case CYRILLIC -> Optional.of(cyrillic(sample));
      case ARABIC -> Optional.of(arabic(sample));
      case HIRAGANA, KATAKANA -> Optional.of("ja");
      case HAN -> Optional.of("zh");
      case HANGUL -> Optional.of("ko");
      case GREEK -> Optional.of("el");
      case HEBREW -> Optional.of("he");
      case THAI -> Optional.of("th");
      case DEVANAGARI -> Optional.of("hi");
      case BENGALI -> Optional.of("bn");
      case TAMIL -> Optional.of("ta");
      case ARMENIAN -> Optional.of("hy");
      case GEORGIAN -> Optional.of("ka");
      default -> Optional.empty();
    };
  }

  /// By letters that only one of the languages writes, the rarer first.
  private static String cyrillic(String sample) {
    String text = sample.toLowerCase(Locale.ROOT);
    if (has(text, "ђјљњћџѓќ")) {
      return has(text, "ѓќѕ") ? "mk" : "sr";
    }
    if (has(text, "ў")) {
      return "be";
    }
    if (has(text, "іїєґ")) {
      return "uk";
    }
    return has(text, "ыэ") || !has(text, "ъ") ? "ru" : "bg";
  }

  private static String arabic(String sample) {
    if (has(sample, "ٹڈڑےں")) {
      return "ur";
    }
    return has(sample, "پچژگ") ? "fa" : "ar";
  }

  private static boolean has(String text, String letters) {
    return letters.chars().anyMatch(letter -> text.indexOf(letter) >= 0);
  }

  private static Optional<String> byWords(String sample) {
    List<String> words =
        Arrays.stream(WORD.split(sample.toLowerCase(Locale.ROOT), -1))
            .filter(word -> !word.isEmpty())
            .toList();
    Map<String, Integer> hits = new HashMap<>();
    for (String word : words) {
      List<String> tags = WORDS.getOrDefault(word, List.of());
      // A word of one language alone tells it from its sisters.
      tags.forEach(tag -> hits.merge(tag, tags.size() == 1 ? 2 : 1, Integer::sum));
    }
    if (hits.isEmpty()) {
      return Optional.empty();
    }
    List<Map.Entry<String, Integer>> best =
        hits.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    int most = best.get(0).getValue();
    int next = best.size() > 1 ? best.get(1).getValue() : 0;
    boolean clear = most >= HITS && most >= SHARE * words.size() && most >= LEAD * next;
    return clear ? Optional.of(best.get(0).getKey()) : Optional.empty();
  }

  private static Map<String, List<String>> words() {
    Map<String, List<String>> words = new HashMap<>();
    FunctionWords.lists()
        .forEach(
            (tag, list) ->
                list.forEach(word -> words.computeIfAbsent(word, w -> new ArrayList<>()).add(tag)));
    return Map.copyOf(words);
  }
}
