package org.stet.check;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Token;

/// Runs of words, whatever punctuation stands between them.
final class Words {
  private Words() {}

  /// A sentence without the markup and punctuation around its words.
  static Span span(Sentence sentence) {
    List<Token> words = sentence.words();
    return words.isEmpty()
        ? sentence.span()
        : words.getFirst().span().cover(words.getLast().span());
  }

  /// The words of the sentences that lie in a span, in order.
  static List<Token> in(List<Sentence> sentences, Span span) {
    return sentences.stream()
        .filter(sentence -> sentence.span().overlaps(span))
        .flatMap(sentence -> sentence.words().stream())
        .filter(token -> span.contains(token.span()))
        .toList();
  }

  /// Where a run of words stands among others, by normal form: from its first to its last word,
  /// without overlaps, in order.
  static List<Span> occurrences(List<Token> run, List<Token> words) {
    List<Span> found = new ArrayList<>();
    for (int i = 0; i + run.size() <= words.size(); i++) {
      if (startsWith(words.subList(i, i + run.size()), run)) {
        found.add(cover(words.subList(i, i + run.size())));
        i += run.size() - 1;
      }
    }
    return found;
  }

  private static boolean startsWith(List<Token> words, List<Token> run) {
    for (int i = 0; i < run.size(); i++) {
      if (!words.get(i).normal().equals(run.get(i).normal())) {
        return false;
      }
    }
    return true;
  }

  /// All words of the sentences, in order.
  static List<Token> of(List<Sentence> sentences) {
    return sentences.stream().flatMap(sentence -> sentence.words().stream()).toList();
  }

  /// From the first to the last word of a run.
  static Span cover(List<Token> run) {
    return run.getFirst().span().cover(run.getLast().span());
  }
}
