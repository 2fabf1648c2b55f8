package org.stet.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.Span;

/// The units of a plain text: its lines, or where a mail program or an editor wrapped paragraphs at
/// a fixed width, the paragraphs.
final class Lines {
  private static final Pattern LINE_END =
      Pattern.compile("\r\n|[\n\r\u000B\f\u0085\u2028\u2029]|\\z");

  /// No one wraps narrower or wider than this; a newsroom system writes a paragraph on one line.
  private static final int NARROWEST = 45;

  private static final int WIDEST = 110;

  private final String text;

  Lines(String text) {
    this.text = text;
  }

  List<Unit> units() {
    List<Unit> units = new ArrayList<>();
    for (List<Span> group : groups()) {
      boolean adheres = false;
      for (Span span : isWrapped(group) ? List.of(whole(group)) : group) {
        units.add(Unit.plain(text, span, adheres));
        adheres = true;
      }
    }
    return units;
  }

  /// Lines between blank lines, each without the white space around it.
  private List<List<Span>> groups() {
    List<List<Span>> groups = new ArrayList<>();
    List<Span> group = new ArrayList<>();
    Matcher ends = LINE_END.matcher(text);
    int start = 0;
    while (start <= text.length() && ends.find(start)) {
      Span line = Shape.trimmed(text, start, ends.start());
      if (!line.isEmpty()) {
        group.add(line);
      } else if (!group.isEmpty()) {
        groups.add(group);
        group = new ArrayList<>();
      }
      start = ends.end() > ends.start() ? ends.end() : text.length() + 1;
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }

  private static Span whole(List<Span> group) {
    return group.getFirst().cover(group.getLast());
  }

  /// Whether each line but the last is as full as it could be: the next line's first word would not
  /// have fitted. One sentence a line, verse and menus do not pass, since their lines end where the
  /// sense does.
  private boolean isWrapped(List<Span> group) {
    int width = group.stream().mapToInt(Span::length).max().orElse(0);
    if (group.size() < 2 || width < NARROWEST || width > WIDEST) {
      return false;
    }
    boolean runsOn = false;
    for (int i = 0; i + 1 < group.size(); i++) {
      String line = group.get(i).in(text);
      String next = group.get(i + 1).in(text);
      if (line.length() + 1 + Shape.firstWord(next).length() <= width || Shape.isMarked(next)) {
        return false;
      }
      runsOn |= !Shape.endsSentence(line) && Character.isLowerCase(next.codePointAt(0));
    }
    return runsOn;
  }
}
