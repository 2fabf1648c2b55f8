package org.stet.check;

import org.stet.text.Span;

/// An edit of the rewrite that clears a finding: put `replacement` in the place of `span`.
public record Fix(Span span, String replacement) {
  /// The text with the edit made.
  public String applyTo(String text) {
    return text.substring(0, span.start()) + replacement + text.substring(span.end());
  }
}
