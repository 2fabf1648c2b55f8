package org.stet.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.Span;

/// Sentence boundaries by ICU (Unicode Standard Annex 29) with its filter for abbreviations, and
/// two repairs where it errs on pasted news: a line end always ends a sentence, and so does a full
/// stop run into the next capital (`force.Putin`).
final class SentenceSplitter {
  private static final Pattern RUN_IN = Pattern.compile("(?<=\\p{Ll}\\.)(?=\\p{Lu}\\p{Ll})");
  private static final Pattern INITIAL = Pattern.compile("(?:^|[\\s(])\\p{Lu}\\.$");
  private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{Nd}]");
  private static final ULocale ENGLISH = ULocale.forLanguageTag("en-u-ss-standard");

  /// Titles and the like that ICU's filter lacks.
  private static final List<String> NO_END =
      List.of(
          "Gen.", "Col.", "Lt.", "Sgt.", "Maj.", "Capt.", "Cpl.", "Cmdr.", "Adm.", "Sen.", "Rep.",
          "Gov.", "Rev.", "Hon.", "Pres.", "Supt.", "Insp.", "Det.", "No.", "vs.", "approx.");

  private final BreakIterator prototype = prototype();

  private static BreakIterator prototype() {
    var builder = FilteredBreakIteratorBuilder.getInstance(ENGLISH);
    NO_END.forEach(builder::suppressBreakAfter);
    return builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));
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
    BreakIterator breaks = prototype.clone();
    String characters = line.in(text);
    breaks.setText(characters);
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      Matcher runIn = RUN_IN.matcher(characters).region(start, end).useTransparentBounds(true);
      while (runIn.find()) {
        add(text, new Span(line.start() + start, line.start() + runIn.start()), sentences);
        start = runIn.start();
      }
      add(text, new Span(line.start() + start, line.start() + end), sentences);
      start = end;
    }
  }

  private static void add(String text, Span raw, List<Span> sentences) {
    int start = raw.start();
    int end = raw.end();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return;
    }
    Span span = new Span(start, end);
    // A piece without letters, such as a lone closing quote, belongs to the sentence before it, and
    // so does what
    // follows an initial.
    if (!sentences.isEmpty()
        && (!LETTER_OR_DIGIT.matcher(span.in(text)).find()
            || (sameLine(text, sentences.getLast(), span)
                && INITIAL.matcher(sentences.getLast().in(text)).find()))) {
      sentences.set(sentences.size() - 1, sentences.getLast().cover(span));
    } else {
      sentences.add(span);
    }
  }

  private static boolean sameLine(String text, Span before, Span span) {
    return text.substring(before.end(), span.start())
        .chars()
        .noneMatch(c -> c == '\n' || c == '\r');
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
