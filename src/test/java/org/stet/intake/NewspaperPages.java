package org.stet.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Sets an article as newspapers do: a headline over narrow columns, indented paragraphs, words
/// parted at line ends, a running head and a page number on each page. Pages are short, so that
/// paragraphs run over their ends.
final class NewspaperPages implements AutoCloseable {
  private static final double LEFT = 50;
  private static final double WIDTH = 495;
  private static final double GUTTER = 14;
  private static final double TOP = 90;
  private static final double BOTTOM = 420;
  private static final double SIZE = 10;
  private static final double PITCH = 12;

  private final PdfSheets sheets = new PdfSheets();
  private final String paper;
  private final int columns;
  private final double measure;
  private int page = 1;
  private int column;
  private double top = TOP;
  private double y = TOP;

  NewspaperPages(int columns, String paper) {
    this.columns = columns;
    this.paper = paper;
    measure = (WIDTH - (columns - 1) * GUTTER) / columns;
    furnish();
  }

  private void furnish() {
    sheets.text(LEFT, 50, 8, paper + " · Tuesday 2 June 2026");
    sheets.text(LEFT + WIDTH / 2, 460, 8, String.valueOf(page));
  }

  void headline(String words) {
    int half = words.indexOf(' ', 30);
    for (String line : List.of(words.substring(0, half), words.substring(half + 1))) {
      sheets.bold(LEFT, y, 24, line);
      y += 28;
    }
    top = y;
  }

  void heading(String words) {
    next(4 * PITCH);
    y += PITCH;
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      if (sheets.width(1.1 * 13, line + word) > measure) {
        sheets.bold(x(), y, 13, line.toString().strip());
        y += 15;
        line.setLength(0);
      }
      line.append(word).append(' ');
    }
    sheets.bold(x(), y, 13, line.toString().strip());
    y += PITCH + 2;
  }

  void paragraph(String words, boolean indented) {
    set(words, indented ? SIZE : 0, 0);
  }

  void item(String words) {
    set("• " + words, 0, SIZE);
  }

  /// @param first how far the first line is indented
  /// @param others how far the others are
  private void set(String text, double first, double others) {
    Deque<String> words = new ArrayDeque<>(List.of(text.split(" ", -1)));
    double indent = first;
    while (!words.isEmpty()) {
      StringBuilder line = new StringBuilder(words.pop());
      while (!words.isEmpty() && fits(line + " " + words.peek(), indent)) {
        line.append(' ').append(words.pop());
      }
      part(line, words, indent);
      next(0);
      sheets.text(x() + indent, y, SIZE, line.toString());
      y += PITCH;
      indent = others;
    }
  }

  /// Fills a line with the first part of the next word, as long as it can be.
  private void part(StringBuilder line, Deque<String> words, double indent) {
    String word = words.isEmpty() ? "" : words.peek();
    int hyphen = word.indexOf('-');
    if (hyphen > 0 && fits(line + " " + word.substring(0, hyphen + 1), indent)) {
      words.pop();
      line.append(' ').append(word, 0, hyphen + 1);
      words.push(word.substring(hyphen + 1));
      return;
    }
    for (int at = word.length() - 3; at >= 3 && hyphen < 0; at--) {
      String start = word.substring(0, at);
      if (word.matches("\\p{Ll}+[.,]?") && fits(line + " " + start + "-", indent)) {
        words.pop();
        words.push(word.substring(at));
        line.append(' ').append(start).append('-');
        return;
      }
    }
  }

  private boolean fits(String line, double indent) {
    return sheets.width(SIZE, line) <= measure - indent;
  }

  private double x() {
    return LEFT + column * (measure + GUTTER);
  }

  private void next(double needed) {
    if (y + needed <= BOTTOM) {
      return;
    }
    column++;
    if (column == columns) {
      column = 0;
      page++;
      top = TOP;
      sheets.nextPage();
      furnish();
    }
    y = top;
  }

  byte[] bytes() {
    return sheets.bytes();
  }

  @Override
  public void close() {
    sheets.close();
  }
}
