package org.stet.workbench;

import java.util.EnumSet;
import java.util.Set;
import org.stet.text.Span;

/// Characters of one paragraph that all carry the same marks.
///
/// @param span its place in the document; empty for what the page put in
/// @param findings the fingerprints of the findings that speak of it
public record Run(String text, Span span, Set<Mark> marks, Set<String> findings) {
  public Run {
    marks = Set.copyOf(marks);
    findings = Set.copyOf(findings);
  }

  public boolean has(Mark mark) {
    return marks.contains(mark);
  }

  Run moved(int by) {
    return new Run(text, new Span(span.start() + by, span.end() + by), marks, findings);
  }

  Run with(Mark mark) {
    Set<Mark> more = EnumSet.of(mark);
    more.addAll(marks);
    return new Run(text, span, more, findings);
  }

  /// Whether the page put it in: it has no characters of the document.
  public boolean isInserted() {
    return span.isEmpty();
  }
}
