package org.stet.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSet.SpanCondition;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.Span;

/// Sentence boundaries of one language by ICU (Unicode Standard Annex 29), repaired where it errs
/// on news: a line end always ends a sentence, so does a full stop run into the next capital
/// (`force.Putin`), and [SentenceEnds] tells abbreviations and speakers.
///
/// The sentences of a quotation are sentences; its last one stays with its speaker: `“We lost.` and
/// `We will be back,” he said.` Not safe for several threads: each takes [#another].
final class SentenceSplitter {
  /// Ends that the annex does not know: a stop run in; one before a figure that goes on in small
  /// letters; an ellipsis before a capital.
  private static final Pattern UNSEEN =
      Pattern.compile(
          "(?<=\\p{Ll}\\.)(?=\\p{Lu}\\p{Ll})"
              + "|(?<=(?:\\p{L}{2}|\\p{Nd})[.]\\h)(?=\\p{Nd}+\\h\\p{Ll})"
              + "|(?<=[\\p{L}\\p{Nd}]…\\h)(?=\\p{Lu})"
              + "|(?<=[.!?…]\\h[»”]\\h)(?=\\p{Lu})");

  /// Opening marks, and what stands before them where no space parts two sentences.
  private static final String OPENING = "“‘「『（《";

  private static final String BEFORE_OPENING = "。！？」』”）";

  /// Where alone a sentence can end within a line: the stops of annex 29 in any script, what ends a
  /// question in Greek, and the ellipsis.
  private static final UnicodeSet STOPS =
      new UnicodeSet("[[:SB=ATerm:][:SB=STerm:][:SB=Sep:][:SB=CR:][:SB=LF:];\u037e…]").freeze();

  private static final int FAR = 200;

  private final BreakIterator breaks;
  private final SentenceEnds ends;

  /// @param language a BCP 47 language without region
  SentenceSplitter(String language) {
    // In its plain form: ICU's filters lack `Dr.` and hold `Up.`; our own lists do better.
    this(
        BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language)),
        new SentenceEnds(language));
  }

  private SentenceSplitter(BreakIterator breaks, SentenceEnds ends) {
    this.breaks = breaks;
    this.ends = ends;
  }

  /// Another of the same language, made faster than the first.
  SentenceSplitter another() {
    return new SentenceSplitter(breaks.clone(), ends);
  }

  /// The sentences of a span, in order, without the white space around them.
  List<Span> sentences(String text, Span block) {
    List<Span> sentences = new ArrayList<>();
    int start = block.start();
    while (start < block.end()) {
      int feed = lineEnd(text, '\n', start, block.end());
      int end = lineEnd(text, '\r', start, feed);
      if (end > start) {
        split(text, new Span(start, end), sentences);
      }
      start = end + 1;
    }
    return sentences;
  }

  private static int lineEnd(String text, char sign, int start, int limit) {
    int at = text.indexOf(sign, start, limit);
    return at < 0 ? limit : at;
  }

  private void split(String text, Span line, List<Span> sentences) {
    String characters = line.in(text);
    int start = 0;
    for (int end : places(characters)) {
      Span piece = stripped(text, new Span(line.start() + start, line.start() + end));
      if (!piece.isEmpty() && !isLetterless(text, piece, sentences)) {
        String after = after(characters, end);
        if (!after.isEmpty() && ends.goesOn(piece.in(text), after)) {
          continue;
        }
        sentences.add(piece);
      }
      start = end;
    }
  }

  /// What stands behind a place, from its first character that is no space; never more than is
  /// looked at, for a line may hold a book.
  private static String after(String line, int place) {
    int start = place;
    while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
      start++;
    }
    return line.substring(start, Math.min(line.length(), start + FAR));
  }

  /// Where a line may be cut, its end among them.
  private Collection<Integer> places(String line) {
    List<Integer> plain = new ArrayList<>();
    return arePlain(line, plain) ? plain : looked(line);
  }

  /// Whether every stop of a line is a full stop behind a letter or figure of English and before
  /// one space and a capital, or the line's end. As most are; annex 29 always ends a sentence
  /// before such a capital, and to find that out takes ICU a third of all the time for a book.
  ///
  /// @param places gets the places where annex 29 would cut the line
  static boolean arePlain(String line, List<Integer> places) {
    int length = line.length();
    int at = STOPS.span(line, SpanCondition.NOT_CONTAINED);
    while (at < length) {
      boolean last = at + 1 == length;
      boolean before = at > 0 && isPlain(line.charAt(at - 1));
      boolean behind = last || (at + 2 < length && isCapitalBehindSpace(line, at + 1));
      if (line.charAt(at) != '.' || !before || !behind) {
        return false;
      }
      if (!last) {
        places.add(at + 2);
      }
      at = STOPS.span(line, at + 1, SpanCondition.NOT_CONTAINED);
    }
    places.add(length);
    return true;
  }

  private static boolean isPlain(char c) {
    return Letters.isPlain(c) || (c >= '0' && c <= '9');
  }

  private static boolean isCapitalBehindSpace(String line, int at) {
    return line.charAt(at) == ' ' && line.charAt(at + 1) >= 'A' && line.charAt(at + 1) <= 'Z';
  }

  /// The places by ICU and by our own rules.
  SortedSet<Integer> looked(String line) {
    SortedSet<Integer> places = new TreeSet<>();
    breaks.setText(line);
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      places.add(beforeOpening(line, end));
    }
    unseen(line, places);
    places.add(line.length());
    return places;
  }

  /// Annex 29 leaves an opening mark with the sentence before it; it belongs to the one behind.
  private static int beforeOpening(String line, int end) {
    int start = end;
    while (start > 0 && OPENING.indexOf(line.charAt(start - 1)) >= 0) {
      start--;
    }
    return start > 0 && BEFORE_OPENING.indexOf(line.charAt(start - 1)) >= 0 ? start : end;
  }

  /// Looks behind stops only: tried at every character, the pattern took longer than all the rest.
  private static void unseen(String line, SortedSet<Integer> places) {
    Matcher matcher = UNSEEN.matcher(line).useTransparentBounds(true);
    for (int stop = 0; stop < line.length(); stop++) {
      if (".…!?".indexOf(line.charAt(stop)) >= 0) {
        for (int at = stop + 1; at <= Math.min(stop + 4, line.length() - 1); at++) {
          if (mayBegin(line, stop, at) && matcher.region(at, line.length()).lookingAt()) {
            places.add(at);
          }
        }
      }
    }
  }

  /// Whether what stands behind a stop lets the pattern begin there: a letter run in, a figure or a
  /// letter behind one space, or what stands behind a closing mark.
  private static boolean mayBegin(String line, int stop, int at) {
    return switch (at - stop) {
      case 1 -> Character.isLetter(line.codePointAt(at));
      case 2 ->
          line.charAt(stop) == '…'
              ? Character.isLetter(line.codePointAt(at))
              : Character.isDigit(line.codePointAt(at));
      default -> "»”".indexOf(line.charAt(at - 2)) >= 0;
    };
  }

  /// A piece without letters, such as a lone closing quote, belongs to the sentence before it.
  private static boolean isLetterless(String text, Span piece, List<Span> sentences) {
    if (sentences.isEmpty() || hasLetterOrDigit(text, piece)) {
      return false;
    }
    sentences.set(sentences.size() - 1, sentences.getLast().cover(piece));
    return true;
  }

  private static boolean hasLetterOrDigit(String text, Span piece) {
    int at = piece.start();
    while (at < piece.end() && !Letters.isLetterOrDigit(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at < piece.end();
  }

  private static Span stripped(String text, Span raw) {
    int start = raw.start();
    int end = raw.end();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
