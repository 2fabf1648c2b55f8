package org.stet.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.stet.text.Span;
import org.stet.text.Tags;
import org.stet.text.Token;
import org.stet.text.Word;

/// The tokens of one sentence and their tags, found when the first is asked for.
final class SentenceTags implements Tags {
  private final Function<List<Token>, List<String>> tagger;
  private final List<Token> tokens = new ArrayList<>();

  /// Empty until asked. Two threads may both find the tags, which are the same then.
  private volatile List<String> found = List.of();

  SentenceTags(Function<List<Token>, List<String>> tagger) {
    this.tagger = tagger;
  }

  void add(Word word, Span span) {
    tokens.add(new Token(word, span, this));
  }

  List<Token> tokens() {
    return Collections.unmodifiableList(tokens);
  }

  @Override
  public String of(Token token) {
    if (found.isEmpty()) {
      found = tagger.apply(tokens);
    }
    int at = Collections.binarySearch(tokens, token, Comparator.comparing(Token::span));
    return at < 0 ? "" : found.get(at);
  }
}
