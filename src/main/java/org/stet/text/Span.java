package org.stet.text;

/// A place in a text: half-open UTF-16 offsets into `Document.text()`. An empty span is a place
/// between two characters, such as the gap where a word was torn out.
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }

  /// The empty span at an offset.
  public static Span at(int offset) {
    return new Span(offset, offset);
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /// Whether every character of the other span lies in this one; an empty span at either edge does.
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /// Whether the two share at least one character.
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// The smallest span that holds both.
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /// The characters of this span in the text that it counts in.
  public String in(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
