package org.stet.text;

import java.util.List;

/// One sentence, or a whole heading, of a document's body.
///
/// @param index its place among the sentences of the document, from 0
/// @param block the index of its block in `Document.blocks()`
/// @param span its characters, without surrounding white space
public record Sentence(int index, int block, BlockKind kind, Span span, Tokens tokens) {
  public boolean isHeading() {
    return kind.isHeading();
  }

  /// The tokens that are words or numbers.
  public List<Token> words() {
    return tokens.stream().filter(Token::isWord).toList();
  }
}
