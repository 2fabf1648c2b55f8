package org.stet.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Set;

/// Parts what is written together and is not one word: Chinese, Japanese, Thai and the like by
/// ICU's dictionaries, and elided articles (`l'eau`, `dell'acqua`). Not safe for several threads.
final class WordParts {
  private static final Set<String> ELIDING = Set.of("fr", "it", "ca");
  private static final Set<String> ELIDED =
      Set.of(
          "l", "d", "c", "j", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "un",
          "dell", "all", "nell", "sull", "dall", "quell", "dov", "cos", "com", "anch");

  private final boolean eliding;
  private final boolean hebrew;
  private final BreakIterator words;

  /// The run of letters that was parted last, and where it stands.
  private String run = "";

  private int runStart;

  WordParts(Language language) {
    eliding = ELIDING.contains(language.code());
    hebrew = language.code().equals("he");
    words = BreakIterator.getWordInstance(ULocale.forLanguageTag(language.code()));
  }

  /// The end of the first word of a run of letters.
  ///
  /// @param end of the run, or less than `start` where there is none
  int end(String text, int start, int end) {
    for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
      if (Letters.isUnspaced(text.codePointAt(i))) {
        return parted(text, start, end);
      }
    }
    return eliding ? elided(text, start, end) : hebrew ? beforeFigure(text, start, end) : end;
  }

  private int parted(String text, int start, int end) {
    int at = start - runStart;
    boolean same = at >= 0 && at < run.length() && runStart + run.length() == end;
    if (!same || !text.startsWith(run, runStart)) {
      run = text.substring(start, end);
      runStart = start;
      words.setText(run);
    }
    return runStart + words.following(start - runStart);
  }

  /// Hebrew joins a preposition to a figure by a hyphen.
  private static int beforeFigure(String text, int start, int end) {
    int hyphen = text.indexOf('-', start, Math.max(start, end));
    boolean figure = hyphen > start && hyphen + 1 < end && Letters.isDigit(text.charAt(hyphen + 1));
    return figure ? hyphen : end;
  }

  private static int elided(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '\'' || text.charAt(i) == '’') {
        String before = text.substring(start, i).toLowerCase(Locale.ROOT);
        return ELIDED.contains(before) ? i + 1 : end;
      }
    }
    return end;
  }
}
