package org.stet.language;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.stet.text.Tags;
import org.stet.text.Token;

/// The tags of the tokens of one sentence, found when the first is asked for.
final class SentenceTags implements Tags {
  private final Function<List<Token>, List<String>> tagger;
  private final List<Token> tokens;

  /// Empty until asked. Two threads may both find the tags, which are the same then.
  private volatile List<String> found = List.of();

  SentenceTags(Function<List<Token>, List<String>> tagger, List<Token> tokens) {
    this.tagger = tagger;
    this.tokens = tokens;
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
