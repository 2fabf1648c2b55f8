package org.stet.check;

import java.util.List;
import java.util.Optional;
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

  /// Where a run of words stands in another, by normal form, from an index on; empty if nowhere.
  static Optional<Integer> find(List<Token> run, List<Token> words, int from) {
    for (int i = from; i + run.size() <= words.size(); i++) {
      int matched = 0;
      while (matched < run.size()
          && words.get(i + matched).normal().equals(run.get(matched).normal())) {
        matched++;
      }
      if (matched == run.size()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /// From the first to the last word of a run.
  static Span cover(List<Token> run) {
    return run.getFirst().span().cover(run.getLast().span());
  }
}
