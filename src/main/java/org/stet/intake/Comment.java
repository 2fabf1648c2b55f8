package org.stet.intake;

import org.stet.text.Span;

/// A remark that came with a text, such as a Word comment.
///
/// @param span the words that it is about, in the text as read; empty for a place between words
/// @param author as the file names the one who wrote it; empty where it names none
public record Comment(Span span, String author, String text) {
  /// The same remark further on in a longer page.
  Comment movedBy(int characters) {
    Span moved = new Span(span.start() + characters, span.end() + characters);
    return new Comment(moved, author, text);
  }
}
