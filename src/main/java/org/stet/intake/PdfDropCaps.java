package org.stet.intake;

import java.util.ArrayList;
import java.util.List;

/// Large initials that reach over two or more lines, put back before the words that they begin.
final class PdfDropCaps {
  private static final double LARGE = 1.7;

  private final PdfType type;

  PdfDropCaps(PdfType type) {
    this.type = type;
  }

  List<PdfLine> merged(List<PdfLine> lines) {
    List<PdfLine> merged = new ArrayList<>(lines);
    for (PdfLine initial : lines) {
      if (isInitial(initial)) {
        List<PdfLine> beside = merged.stream().filter(line -> isBeside(initial, line)).toList();
        if (beside.size() >= 2) {
          merged.remove(initial);
          merged.replaceAll(line -> beside.contains(line) ? moved(initial, line, beside) : line);
        }
      }
    }
    return merged;
  }

  private boolean isInitial(PdfLine line) {
    return line.size() >= LARGE * type.body() && line.text().matches("[\"“‘«]?\\p{Lu}");
  }

  private boolean isBeside(PdfLine initial, PdfLine line) {
    return line.size() < 1.15 * type.body()
        && line.left() >= initial.right() - 1
        && line.left() - initial.right() < 1.5 * type.body()
        && line.y() > initial.top() - 0.3 * type.body()
        && line.y() < initial.y() + 0.4 * type.body();
  }

  /// All begin where the initial does, so that none looks indented; the first gets it.
  private static PdfLine moved(PdfLine initial, PdfLine line, List<PdfLine> beside) {
    boolean isFirst = beside.stream().noneMatch(other -> other.y() < line.y());
    // `A man`, but `After`: an article or a pronoun stands alone where it was set apart.
    boolean alone =
        initial.text().matches("[AI]") && line.left() - initial.right() > 0.25 * initial.size();
    String text = initial.text() + (alone ? " " : "") + line.text();
    return line.with(initial.left(), isFirst ? text : line.text());
  }
}
