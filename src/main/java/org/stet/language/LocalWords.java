package org.stet.language;

import com.ibm.icu.text.CompactDecimalFormat;
import com.ibm.icu.text.CompactDecimalFormat.CompactStyle;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words of a language other than English for numbers, thousands and millions, percent, months
/// and weekdays, as ICU spells them, each with the form that texts are compared by: `9` for `neun`,
/// `million` for `млн`, and ISO 8601's forms for the calendar, `--03` for `mars` and `-w-5` for
/// `п’ятниця`.
final class LocalWords {
  /// Words of no language.
  static final LocalWords NONE = new LocalWords(Map.of());

  /// Number words that as often say something else: Italian `sei` (you are), Swedish `sex`.
  private static final Set<String> DOUBTFUL = Set.of("sei", "sex");

  /// The languages of whose number words hardly one says anything else, as Vietnamese `năm` does.
  private static final Set<String> SPELT =
      Set.of("be bg ca cs da de el es fr it nb nl pl pt ro ru sk sv uk".split(" ", -1));

  private static final int MANY = 100;
  private static final int SHORTEST = 3;
  private static final List<Double> COUNTS = List.of(1.0, 1.5, 2.0, 5.0);
  private static final Map<Double, String> SCALES =
      Map.of(1e3, "thousand", 1e6, "million", 1e9, "billion", 1e12, "trillion");

  /// How weekdays and months end in the cases that say when, by language: `в пятницу`, `у травні`.
  private static final Map<String, String> WHEN =
      Map.of(
          "ru", "а:у я:ю ь:е й:е т:те",
          "uk", "а:у я:ю ень:ні ий:ому ад:аді",
          "be", "а:у я:ю",
          "pl", "a:ę a:u",
          "cs", "a:u",
          "sk", "a:u");

  private final Map<String, String> forms;

  private LocalWords(Map<String, String> forms) {
    this.forms = forms;
  }

  /// Those of a language; none of English, which has rules of its own, and none where words have no
  /// spaces between them.
  static LocalWords of(Language language) {
    if (language.isEnglish()) {
      return NONE;
    }
    ULocale locale = ULocale.forLanguageTag(language.code() + "-u-nu-latn");
    LocalWords words = new LocalWords(new HashMap<>());
    if (SPELT.contains(language.code())) {
      words.addNumbers(locale);
    }
    words.addScales(locale);
    words.addPercent(locale);
    words.addCalendar(locale);
    words.forms.keySet().removeAll(DOUBTFUL);
    return new LocalWords(Map.copyOf(words.forms));
  }

  /// The form of a word in lower case with plain signs; the word itself where it is none of these.
  String form(String lower) {
    return forms.getOrDefault(lower, lower);
  }

  private void addNumbers(ULocale locale) {
    RuleBasedNumberFormat speller =
        new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    for (String rules : speller.getRuleSetNames()) {
      if (rules.contains("cardinal")) {
        for (int n = 2; n < MANY; n++) {
          add(speller.format(n, rules), String.valueOf(n));
        }
        SCALES.forEach((worth, name) -> addScale(speller, rules, worth, name));
      }
    }
  }

  /// The second of two words, such as `миллионами` in `двумя миллионами`.
  private void addScale(RuleBasedNumberFormat speller, String rules, double worth, String name) {
    for (int n : new int[] {2, 5}) {
      String[] words = speller.format((long) (n * worth), rules).split(" ", -1);
      if (words.length == 2) {
        add(words[1], name);
      }
    }
  }

  private void addScales(ULocale locale) {
    for (CompactStyle style : CompactStyle.values()) {
      CompactDecimalFormat format = CompactDecimalFormat.getInstance(locale, style);
      SCALES.forEach(
          (worth, name) ->
              COUNTS.forEach(count -> addBehindNumber(format.format(count * worth), name)));
    }
  }

  private void addPercent(ULocale locale) {
    MeasureFormat format = MeasureFormat.getInstance(locale, FormatWidth.WIDE);
    COUNTS.forEach(
        count ->
            addBehindNumber(
                format.format(new Measure(count, MeasureUnit.PERCENT)).toString(), "percent"));
  }

  private void addCalendar(ULocale locale) {
    DateFormatSymbols symbols = new DateFormatSymbols(locale);
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      String[] months = symbols.getMonths(context, DateFormatSymbols.WIDE);
      for (int m = 0; m < months.length; m++) {
        addInflected(locale, months[m], "--%02d".formatted(m + 1));
      }
      String[] days = symbols.getWeekdays(context, DateFormatSymbols.WIDE);
      for (int d = 1; d < days.length; d++) {
        // ICU's week begins on Sunday, that of ISO 8601 on Monday.
        addInflected(locale, days[d], "-w-" + (d == 1 ? 7 : d - 1));
      }
    }
  }

  private void addInflected(ULocale locale, String word, String form) {
    add(word, form);
    for (String endings : WHEN.getOrDefault(locale.getLanguage(), ":").split(" ", -1)) {
      int colon = endings.indexOf(':');
      String bare = word.substring(0, Math.max(0, word.length() - colon));
      if (colon > 0 && word.equals(bare + endings.substring(0, colon))) {
        add(bare + endings.substring(colon + 1), form);
      }
    }
  }

  private void addBehindNumber(String written, String form) {
    String word = written.replaceFirst("^[\\d.,]+[\\h]+", "").replaceFirst("\\.$", "");
    if (!word.equals(written) && word.length() >= SHORTEST) {
      add(word, form);
    }
  }

  private void add(String word, String form) {
    // ICU shows with soft hyphens where a word may break.
    String plain = Signs.plain(word.replace("\u00ad", "")).replace('’', '\'');
    if (plain.codePoints().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '-')
        && !Letters.isUnspaced(plain.codePointAt(0))) {
      forms.putIfAbsent(plain.toLowerCase(Locale.ROOT), form);
    }
  }
}
