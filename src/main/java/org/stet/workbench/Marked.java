package org.stet.workbench;

import org.stet.text.Span;

/// A mark on a place of a document.
///
/// @param finding the fingerprint of the finding that it belongs to, or empty
/// @param chip what the page puts in at an empty span; elsewhere empty, or a note's initials
/// @param writer the number of who wrote the note, from 0; 0 elsewhere
public record Marked(Span span, Mark mark, String finding, String chip, int writer) {
  Marked(Span span, Mark mark, String finding, String chip) {
    this(span, mark, finding, chip, 0);
  }

  /// Whether the page puts its chip in.
  boolean isInserted() {
    return span.isEmpty() && !chip.isEmpty();
  }

  Marked moved(int by) {
    return new Marked(
        new Span(Math.max(0, span.start() + by), Math.max(0, span.end() + by)),
        mark,
        finding,
        chip,
        writer);
  }

  /// A mark on words that are in the document.
  static Marked on(Span span, Mark mark, String finding) {
    return new Marked(span, mark, finding, "");
  }
}
