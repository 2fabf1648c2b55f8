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

  /// This anchor after an edit of the text that left its words alone: moved along, with what stands
  /// beside it now. Unchanged where its words were lost before, or are no longer there, or stand
  /// more than once where the text was edited: which of them was meant is never guessed.
  ///
  /// @param before the text that the edit was made in
  /// @param now the text after it
  public Anchor after(String before, String now) {
    Optional<Span> known = in(before).map(Anchor::span).filter(span -> !span.isEmpty());
    if (known.isEmpty()) {
      return this;
    }
    int head = Math.min(head(before, now), known.get().start());
    int tail = Math.min(tail(before, now, head), before.length() - known.get().end());
    if (once(before, head, before.length() - tail) && once(now, head, now.length() - tail)) {
      int start = now.indexOf(exact, head);
      return of(now, new Span(start, start + exact.length()));
    }
    return this;
  }

  private boolean once(String text, int from, int to) {
    int at = text.indexOf(exact, from);
    int next = text.indexOf(exact, at + 1);
    return at >= 0 && at + exact.length() <= to && (next < 0 || next + exact.length() > to);
  }

  /// How many characters the two have in common at their beginnings.
  private static int head(String one, String other) {
    int head = 0;
    while (head < Math.min(one.length(), other.length())
        && one.charAt(head) == other.charAt(head)) {
      head++;
    }
    return head;
  }

  /// How many they have in common at their ends, behind the first `head`.
  private static int tail(String one, String other, int head) {
    int tail = 0;
    while (tail < Math.min(one.length(), other.length()) - head
        && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
      tail++;
    }
    return tail;
  }

  private int distance(int at) {
    return Math.abs(at + prefix.length() - span.start());
  }
}
