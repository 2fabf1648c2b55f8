package org.stet.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.stet.text.Span;
import org.stet.text.Token;
import org.stet.text.TokenKind;
import org.stet.text.TokenTable;
import org.stet.text.Tokens;

/// Cuts a sentence into tokens. Numbers with their separators, hyphenated words, contractions and
/// dotted abbreviations stay whole, because a changed part changes the whole of them. Reads
/// character by character: a regular expression took ten times as long on a book. Not safe for
/// several threads at once, because of its [Lexicon].
final class Tokenizer {
  /// What may stand close behind a number: `5th`, `1990s`, `20km`, `$3.5B`, `-5°C`.
  private static final Set<String> NUMBER_ENDS =
      Set.of(
          "st",
          "nd",
          "rd",
          "th",
          "s",
          "m",
          "mn",
          "bn",
          "tn",
          "k",
          "M",
          "B",
          "K",
          "pc",
          "km",
          "kg",
          "g",
          "cm",
          "mm",
          "ft",
          "lb",
          "lbs",
          "oz",
          "ha",
          "mph",
          "kph",
          "°",
          "C",
          "F",
          "°C",
          "°F",
          "million",
          "billion",
          "trillion");

  private static final int LONGEST_NUMBER_END = 8;
  private static final char DEGREE = '°';
  private static final int NONE = -1;

  /// Characters of a text for each of its tokens, in English with the spaces.
  private static final int USUAL_LENGTH = 5;

  /// What no word goes on with that has two letters or more.
  private static final String PLAIN_ENDS = " ,.;:!?)\"\n";

  /// The length of `1 300`'s last part with its space, and of a year, which has no such part.
  private static final int THOUSAND = 4;

  /// Characters of a script without spaces that are parted at once.
  private static final int LONGEST_UNSPACED = 256;

  private final Lexicon lexicon;
  private final WordParts parts;
  private final boolean groupsBySpace;
  private final Function<List<Token>, List<String>> tagger;

  /// For a language of whose numbers and dates no words are known.
  Tokenizer(Language language, Function<List<Token>, List<String>> tagger) {
    this(language, LocalWords.NONE, tagger);
  }

  /// @param local the words of the language for numbers and dates
  /// @param tagger gives each token of a sentence its tag, or an empty one
  Tokenizer(Language language, LocalWords local, Function<List<Token>, List<String>> tagger) {
    this.lexicon = new Lexicon(language, local);
    this.parts = new WordParts(language);
    this.groupsBySpace = Character.isSpaceChar(language.grouping());
    this.tagger = tagger;
  }

  /// The tokens of some spans of a text.
  List<Tokens> tokens(String text, List<Span> spans) {
    TokenTable.Draft table = new TokenTable.Draft(text.length() / USUAL_LENGTH);
    // Each character is looked at several times, and an array gives it at once.
    char[] letters = text.toCharArray();
    int[] ends = new int[spans.size()];
    for (int i = 0; i < ends.length; i++) {
      cut(text, letters, spans.get(i), table);
      ends[i] = table.size();
    }
    TokenTable all = table.table(lexicon.words());
    List<Tokens> tokens = new ArrayList<>(ends.length);
    for (int i = 0, start = 0; i < ends.length; start = ends[i++]) {
      tokens.add(Tokens.of(all, start, ends[i], made -> new SentenceTags(tagger, made)));
    }
    return tokens;
  }

  private void cut(String text, char[] letters, Span span, TokenTable.Draft table) {
    int at = span.start();
    while (at < span.end()) {
      int plain = plainEnd(letters, at, span.end());
      if (plain != NONE) {
        table.add(lexicon.number(TokenKind.WORD, letters, at, plain), at, plain);
        at = plain;
        continue;
      }
      int first = text.codePointAt(at);
      if (Letters.isSpace(first)) {
        at += Character.charCount(first);
        continue;
      }
      TokenKind kind = TokenKind.NUMBER;
      int end = Letters.isDigit(first) ? numberEnd(text, at, span.end()) : NONE;
      if (end == NONE) {
        kind = TokenKind.WORD;
        end = parts.end(text, at, wordEnd(text, at, span));
      }
      if (end == NONE) {
        kind = Letters.isQuote(first) ? TokenKind.QUOTE_MARK : TokenKind.PUNCTUATION;
        end = at + Character.charCount(first);
      }
      table.add(lexicon.number(kind, letters, at, end), at, end);
      at = end;
    }
  }

  /// The end of a word of plain letters and no more, as most are; none where what stands behind it
  /// may make it longer, or it may be the `per` of `per cent`. It is the end that the rules for all
  /// scripts would find.
  private static int plainEnd(char[] text, int start, int limit) {
    int end = start;
    while (end < limit && Letters.isPlain(text[end])) {
      end++;
    }
    boolean may = end - start == 3 ? text[start] != 'p' : end > start + 1;
    return may && (end == limit || PLAIN_ENDS.indexOf(text[end]) >= 0) ? end : NONE;
  }

  /// The end of `12`, `1,300.50`, `6:30` or `20km`, or none where it is part of a word: `10-year`,
  /// `6,000-year-old`.
  private int numberEnd(String text, int start, int limit) {
    int before = NONE;
    int end = digitsEnd(text, start, limit);
    while (end + 1 < limit && isInNumber(text, end, limit)) {
      int next = digitsEnd(text, end + 1, limit);
      if (next == end + 1) {
        break;
      }
      before = end;
      end = next;
    }
    int letters = end < limit && text.charAt(end) == DEGREE ? end + 1 : end;
    while (letters < limit
        && Letters.isLetter(text.codePointAt(letters))
        && !Letters.isUnspaced(text.codePointAt(letters))) {
      letters += Character.charCount(text.codePointAt(letters));
    }
    boolean hyphen = isHyphen(text, letters, limit);
    if (hyphen && before != NONE) {
      return NONE;
    }
    boolean open = hyphen || (letters < limit && Letters.isDigit(text.codePointAt(letters)));
    boolean known =
        letters == end
            || (letters - end <= LONGEST_NUMBER_END
                && NUMBER_ENDS.contains(text.substring(end, letters)));
    boolean sign = end < limit && text.charAt(end) == DEGREE;
    return known && !open ? letters : sign ? end : before;
  }

  /// Whether a hyphen joins what stands behind it.
  private static boolean isHyphen(String text, int at, int limit) {
    return at + 1 < limit && text.charAt(at) == '-' && Letters.isPart(text.codePointAt(at + 1));
  }

  /// A point, comma or colon, or a space between thousands: one that no line breaks at, and in some
  /// languages any.
  private boolean isInNumber(String text, int at, int limit) {
    char sign = text.charAt(at);
    boolean spaces = sign == '\u00a0' || sign == '\u202f' || (sign == ' ' && groupsBySpace);
    boolean few = at < THOUSAND || !Letters.isDigit(text.charAt(at - THOUSAND));
    return ".,:٫٬".indexOf(sign) >= 0
        || (spaces && few && digitsEnd(text, at + 1, limit) == at + THOUSAND);
  }

  private static int digitsEnd(String text, int start, int limit) {
    int end = start;
    while (end < limit && Letters.isDigit(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static int wordEnd(String text, int start, Span span) {
    char first = text.charAt(start);
    if (first == '%') {
      return start + 1;
    }
    if (first == 'p') {
      int end = perCentEnd(text, start, span);
      if (end != NONE) {
        return end;
      }
    }
    int dotted = dottedEnd(text, start, span.end());
    return dotted == NONE ? compoundEnd(text, start, span.end()) : dotted;
  }

  /// The end of `per cent`.
  private static int perCentEnd(String text, int start, Span span) {
    int at = start + "per".length();
    if (!text.startsWith("per", start)
        || at >= span.end()
        || !Letters.isSpace(text.charAt(at))
        || (start > span.start() && Letters.isWordPart(text.codePointBefore(start)))) {
      return NONE;
    }
    at += at + 1 < span.end() && Letters.isSpace(text.charAt(at + 1)) ? 2 : 1;
    int end = at + "cent".length();
    boolean whole = end >= span.end() || !Letters.isWordPart(text.codePointAt(end));
    return end <= span.end() && text.startsWith("cent", at) && whole ? end : NONE;
  }

  /// The end of `U.S.` or `U.S.-led`.
  private static int dottedEnd(String text, int start, int limit) {
    int at = start;
    int letters = 0;
    while (at < limit && Letters.isLetter(text.codePointAt(at))) {
      int dot = at + Character.charCount(text.codePointAt(at));
      if (dot >= limit || text.charAt(dot) != '.') {
        break;
      }
      at = dot + 1;
      letters++;
    }
    if (letters < 2) {
      return NONE;
    }
    while (at < limit && text.charAt(at) == '-') {
      int end = at + 1;
      while (end < limit && Letters.isLetterOrDigit(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      if (end == at + 1) {
        break;
      }
      at = end;
    }
    return at;
  }

  /// The end of `full-scale`, `don't`, `2.1-tonne` or `B-2,000`.
  private static int compoundEnd(String text, int start, int limit) {
    int end = partEnd(text, start, limit);
    if (end == start) {
      return NONE;
    }
    while (end + 1 < limit && (Letters.joins(text.charAt(end)) || isGroup(text, end, limit))) {
      int next = partEnd(text, end + 1, limit);
      if (next == end + 1) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static int partEnd(String text, int start, int limit) {
    int end = start;
    int unspaced = 0;
    while (end < limit && Letters.isPart(text.codePointAt(end)) && unspaced < LONGEST_UNSPACED) {
      unspaced += Letters.isUnspaced(text.codePointAt(end)) ? 1 : 0;
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /// Whether a point, comma or colon stands between digits.
  private static boolean isGroup(String text, int at, int limit) {
    return ".,:".indexOf(text.charAt(at)) >= 0
        && Letters.isDigit(text.codePointBefore(at))
        && at + 1 < limit
        && Letters.isDigit(text.codePointAt(at + 1));
  }
}
