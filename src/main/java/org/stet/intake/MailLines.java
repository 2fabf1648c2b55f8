package org.stet.intake;

import java.util.List;

/// The lines of a plain mail. Mail programs break lines at a width of their own; a paragraph that
/// was broken so is one again.
final class MailLines {
  private static final int NARROWEST = 50;
  private static final int WIDEST = 80;

  private final List<String> lines;
  private final int width;

  MailLines(String text) {
    lines = text.lines().toList();
    int longest = lines.stream().mapToInt(String::length).max().orElse(0);
    // One long line shows that nobody broke lines here, or that it is an address in a wrapped text.
    int wrapped =
        lines.stream().mapToInt(String::length).filter(length -> length <= WIDEST).max().orElse(0);
    boolean unbroken = longest > 4 * WIDEST;
    width = unbroken || wrapped < NARROWEST ? 0 : wrapped;
  }

  String unwrapped() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean joins = i + 1 < lines.size() && joins(line, lines.get(i + 1));
      text.append(joins ? line.stripTrailing() + " " : line + "\n");
    }
    return text.toString();
  }

  /// Whether a line was broken only because the next word had no room; `-- ` starts a signature.
  private boolean joins(String line, String next) {
    if (line.isBlank() || next.isBlank() || line.equals("-- ") || Shape.isMarked(next)) {
      return false;
    }
    // As RFC 3676 has it: a space at the end says that the paragraph goes on.
    boolean flowed = line.endsWith(" ");
    boolean full =
        line.length() <= WIDEST && line.length() + 1 + Shape.firstWord(next).length() > width;
    return flowed || (width > 0 && full);
  }
}
