package org.stet.check;

import java.util.List;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.SpanIndex;
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
  static List<Token> in(SpanIndex<Sentence> sentences, Span span) {
    return sentences.overlapping(span).stream()
        .flatMap(sentence -> sentence.words().stream())
        .filter(token -> span.contains(token.span()))
        .toList();
  }

  /// All words of the sentences, in order.
  static List<Token> of(List<Sentence> sentences) {
    return sentences.stream().flatMap(sentence -> sentence.words().stream()).toList();
  }

  /// From the first to the last word of a run.
  static Span cover(List<Token> run) {
    return run.getFirst().span().cover(run.getLast().span());
  }

  /// Whether some sentence has these two tokens beside each other, by normal form.
  static boolean sideBySide(List<Sentence> sentences, Token before, Token next) {
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i + 1 < tokens.size(); i++) {
        if (tokens.get(i).normal().equals(before.normal())
            && tokens.get(i + 1).normal().equals(next.normal())) {
          return true;
        }
      }
    }
    return false;
  }
}
