package org.stet.language;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells a true end of a sentence from a stop that only looks like one, where ICU errs.
final class SentenceEnds {
  private static final String BEFORE_WORD = " \t\n\u000b\f\r([\"“‘«„";
  private static final Pattern FIRST_WORD = Pattern.compile("^[\"“‘'«„(\\[]*([\\p{L}\\p{M}'’]+)");
  private static final Pattern ACRONYM = Pattern.compile("(?:\\p{L}\\.){2,}|\\p{Lu}\\.");
  private static final Pattern CLOCK = Pattern.compile("[ap]\\.m\\.");
  private static final Pattern ITEM =
      Pattern.compile("[(\\[]?(?:\\p{Nd}{1,3}|[ivx]{1,4}|\\p{L})[.)\\]]+");

  /// Characters that a list number has at most, its marks among them.
  private static final int LONGEST_ITEM = 16;

  /// `By 6 p.m.` opens a sentence and cannot be all of it.
  private static final Pattern ONLY_WHEN =
      Pattern.compile(
          "(?:At|By|From|Until|Till|Before|After|Since|Around) [\\p{Nd}.:]+ [ap]\\.m\\.");

  private static final String CLOSING = "\"”’»」』";
  private static final Pattern ASKED = Pattern.compile("[.!?…？！。]\\h*[\"”’»」』]$");
  private static final Pattern CALLED_OUT = Pattern.compile("\\p{Lu}[\\p{L}]*!$");
  private static final Pattern NAMED_SPEAKER =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}"
              + "(?:said|says|asked|asks|cried|shouted|replied|added|wrote|told|wondered)\\b");

  /// Chinese and Japanese put the speaker behind the closed quotation without a comma.
  private static final Pattern EASTERN_SPEAKER =
      Pattern.compile("^(?:[^。！？]{0,8}?(?:说|說|问|問|答道|写道|寫道|表示|称|稱|解释|解釋|补充|補充)|と|って)");

  private static final Pattern ALL_QUOTED = Pattern.compile("[“「『].*|[^“「『]*");

  /// A closing mark that stands apart (`payer ? »`), or a comma: neither opens anything.
  private static final Pattern CLOSES = Pattern.compile("^(?:[»”](?:[\\h,.;]|$)|[,;])");
  private static final Pattern ORDINAL = Pattern.compile("(?:^|\\s)\\p{Nd}{1,2}\\.$");

  private final Abbreviations abbreviations;
  private final FunctionWords functionWords;
  private final boolean ordinals;

  /// @param language a BCP 47 language without region
  SentenceEnds(String language) {
    abbreviations = Abbreviations.of(language);
    functionWords = FunctionWords.of(language);
    // `am 3. Mai`: these languages write ordinals with a stop.
    ordinals = language.matches("de|da|nb|no|fi|cs|sk|pl|hu|hr|et|lv|is");
  }

  /// Whether what stands before a break and what stands behind it are one sentence.
  ///
  /// @param before the sentence so far, without white space around it
  /// @param after the rest of the line, from its first character that is no space
  boolean goesOn(String before, String after) {
    return isItem(before)
        || closes(after)
        || goesOnAfterAbbreviation(before, after)
        || isSpeaker(before, after);
  }

  /// A list number by itself is no sentence.
  private static boolean isItem(String before) {
    return before.length() <= LONGEST_ITEM && ITEM.matcher(before).matches();
  }

  private static boolean closes(String after) {
    return !after.isEmpty()
        && !Character.isLetterOrDigit(after.charAt(0))
        && CLOSES.matcher(after).find();
  }

  private boolean goesOnAfterAbbreviation(String before, String after) {
    if (!before.endsWith(".")) {
      return false;
    }
    String word = lastWord(before);
    boolean figure = !after.isEmpty() && Character.isDigit(after.codePointAt(0));
    if (word.endsWith("m.") && CLOCK.matcher(word).matches()) {
      return abbreviations.clock().contains(firstWord(after))
          || ONLY_WHEN.matcher(before).matches();
    }
    if (abbreviations.never().contains(word) || (figure && abbreviations.figure().contains(word))) {
      return true;
    }
    if (ordinals && ORDINAL.matcher(before).find()) {
      return !opens(after);
    }
    return (abbreviations.perhaps().contains(word) || isAcronym(word)) && !figure && !opens(after);
  }

  /// Asked of the last word of every sentence, which most often has one stop and several letters.
  private static boolean isAcronym(String word) {
    return (word.length() <= 3 || word.indexOf('.') < word.length() - 1)
        && ACRONYM.matcher(word).matches();
  }

  private static String lastWord(String before) {
    int start = before.length();
    while (start > 0 && BEFORE_WORD.indexOf(before.charAt(start - 1)) < 0) {
      start--;
    }
    return before.substring(start);
  }

  private static String firstWord(String after) {
    Matcher first = FIRST_WORD.matcher(after);
    return first.find() ? first.group(1) : "";
  }

  private boolean opens(String after) {
    String word = firstWord(after).toLowerCase(Locale.ROOT);
    boolean quoted = !after.isEmpty() && "\"“‘«„([".indexOf(after.charAt(0)) >= 0;
    return word.isEmpty()
        || quoted
        || functionWords.has(word)
        || abbreviations.opens().contains(word);
  }

  /// `“Who paid?” she asked.` is one sentence, and so is `Yahoo! is free`.
  private static boolean isSpeaker(String before, String after) {
    // The patterns look for an end from every character on, so its last one is asked first.
    char last = before.charAt(before.length() - 1);
    boolean quoted = CLOSING.indexOf(last) >= 0 && ASKED.matcher(before).find();
    if (!quoted && (last != '!' || !CALLED_OUT.matcher(before).find())) {
      return false;
    }
    boolean small = !after.isEmpty() && Character.isLowerCase(after.codePointAt(0));
    return small
        || (quoted
            && (NAMED_SPEAKER.matcher(after).find()
                || (ALL_QUOTED.matcher(before).matches()
                    && EASTERN_SPEAKER.matcher(after).find())));
  }
}
