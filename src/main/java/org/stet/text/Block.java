package org.stet.text;

/// One block of a document: a heading, a paragraph, a line of page chrome.
///
/// @param span its characters, without the line ends around it
/// @param reason the message key that says why a block is not body (`chrome.menu`); empty for body
public record Block(BlockKind kind, Span span, String reason) {
  /// A block of the article's body.
  public static Block body(BlockKind kind, Span span) {
    return new Block(kind, span, "");
  }
}
