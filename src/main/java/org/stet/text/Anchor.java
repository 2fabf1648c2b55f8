package org.stet.text;

import java.util.Optional;

/// A place in a text that can be found again after edits: a W3C Web Annotation position selector
/// (in UTF-16 units) with its quote selector.
///
/// @param exact the characters of the span when the anchor was made
/// @param prefix up to [#CONTEXT] characters before it
/// @param suffix up to [#CONTEXT] characters after it
public record Anchor(Span span, String exact, String prefix, String suffix) {
  /// How many characters of context an anchor keeps on either side.
  public static final int CONTEXT = 32;

  /// Anchors a span of a text.
  public static Anchor of(String text, Span span) {
    return new Anchor(
        span,
        span.in(text),
        text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
        text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)));
  }

  /// The same place in a later state of the text: where quote and context still stand together,
  /// nearest to the old position. Empty when they do not: a lost anchor is never guessed onto other
  /// words.
  public Optional<Anchor> in(String text) {
    String needle = prefix + exact + suffix;
    int best = -1;
    for (int at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
      if (best < 0 || distance(at) < distance(best)) {
        best = at;
      }
    }
    if (best < 0) {
      return Optional.empty();
    }
    int start = best + prefix.length();
    return Optional.of(of(text, new Span(start, start + exact.length())));
  }

  private int distance(int at) {
    return Math.abs(at + prefix.length() - span.start());
  }
}
