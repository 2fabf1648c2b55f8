package org.stet.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stet.text.Span;

/// Sentence boundaries of one language by ICU (Unicode Standard Annex 29), repaired where it errs
/// on news: a line end always ends a sentence, so does a full stop run into the next capital
/// (`force.Putin`), and [SentenceEnds] tells abbreviations and speakers.
///
/// The sentences of a quotation are sentences; its last one stays with its speaker: `“We lost.` and
/// `We will be back,” he said.`
final class SentenceSplitter {
  /// Ends that the annex does not know: a stop run in; one before a figure that goes on in small
  /// letters; an ellipsis before a capital.
  private static final Pattern UNSEEN =
      Pattern.compile(
          "(?<=\\p{Ll}\\.)(?=\\p{Lu}\\p{Ll})"
              + "|(?<=(?:\\p{L}{2}|\\p{Nd})[.]\\h)(?=\\p{Nd}+\\h\\p{Ll})"
              + "|(?<=[\\p{L}\\p{Nd}]…\\h)(?=\\p{Lu})");

  private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{Nd}]");

  private final BreakIterator prototype;
  private final SentenceEnds ends;

  /// @param language a BCP 47 language without region
  SentenceSplitter(String language) {
    prototype = prototype(language);
    ends = new SentenceEnds(language);
  }

  /// ICU's filter for English lacks `Dr.` and holds `Up.` and `Job.`: our own list does better.
  private static BreakIterator prototype(String language) {
    ULocale locale = ULocale.forLanguageTag(language);
    BreakIterator plain = BreakIterator.getSentenceInstance(locale);
    return language.equals("en")
        ? plain
        : FilteredBreakIteratorBuilder.getInstance(
                ULocale.forLanguageTag(language + "-u-ss-standard"))
            .wrapIteratorWithFilter(plain);
  }

  /// The sentences of a span, in order, without the white space around them.
  List<Span> sentences(String text, Span block) {
    List<Span> sentences = new ArrayList<>();
    int start = block.start();
    for (int i = block.start(); i <= block.end(); i++) {
      if (i == block.end() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        if (i > start) {
          split(text, new Span(start, i), sentences);
        }
        start = i + 1;
      }
    }
    return sentences;
  }

  private void split(String text, Span line, List<Span> sentences) {
    String characters = line.in(text);
    int start = 0;
    for (int end : places(characters)) {
      Span piece = stripped(text, new Span(line.start() + start, line.start() + end));
      if (!piece.isEmpty() && !isLetterless(text, piece, sentences)) {
        String after = text.substring(line.start() + end, line.end()).stripLeading();
        if (!after.isEmpty() && ends.goesOn(piece.in(text), after)) {
          continue;
        }
        sentences.add(piece);
      }
      start = end;
    }
  }

  /// Where a line may be cut, its end among them.
  private SortedSet<Integer> places(String line) {
    SortedSet<Integer> places = new TreeSet<>();
    BreakIterator breaks = prototype.clone();
    breaks.setText(line);
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      places.add(end);
    }
    UNSEEN.matcher(line).results().forEach(match -> places.add(match.start()));
    places.add(line.length());
    return places;
  }

  /// A piece without letters, such as a lone closing quote, belongs to the sentence before it.
  private static boolean isLetterless(String text, Span piece, List<Span> sentences) {
    if (sentences.isEmpty() || LETTER_OR_DIGIT.matcher(piece.in(text)).find()) {
      return false;
    }
    sentences.set(sentences.size() - 1, sentences.getLast().cover(piece));
    return true;
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
