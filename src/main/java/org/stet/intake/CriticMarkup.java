package org.stet.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Resolves CriticMarkup in a Markdown text before Markdown is read, since a mark may hold whole
/// paragraphs with their own markup: `{++add++}`, `{--del--}`, `{~~old~>new~~}`, `{==mark==}` and
/// `{>>remark<<}`. A mark without its end stays as it stands. Where remarks and the words that they
/// are about were, characters remain that no text can hold (Unicode noncharacters).
final class CriticMarkup {
  static final char FROM = '\uFDD0';
  static final char TO = '\uFDD1';

  /// Stands before a remark's number, whose digits are the noncharacters from [#ZERO] on.
  static final char REMARK = '\uFDD2';

  static final char ZERO = '\uFDD3';

  private static final String STRANGE = "[\uFDD0-\uFDEF]";

  private static final Pattern LINE_MARKS =
      Pattern.compile("(?:\\s*+(?:#{1,6}+|[-*+>]|\\d{1,3}+[.)])\\s){0,20}+\\s*+");

  private static final String EMPHASIS = "*_~`[";

  /// Marks within marks deeper than this stay as they stand.
  private static final int DEEPEST = 8;

  private enum Kind {
    ADDED("{++", "++}"),
    DELETED("{--", "--}"),
    REPLACED("{~~", "~~}"),
    MARKED("{==", "==}"),
    REMARKED("{>>", "<<}");

    private final String open;
    private final String close;

    Kind(String open, String close) {
      this.open = open;
      this.close = close;
    }
  }

  private final Revisions revisions;
  private final List<String> remarks = new ArrayList<>();
  private final String text;
  private boolean revised;

  CriticMarkup(String source, Revisions revisions) {
    this.revisions = revisions;
    text = resolved(source.replaceAll(STRANGE, "\uFFFD"), 0);
  }

  String text() {
    return text;
  }

  List<String> remarks() {
    return remarks;
  }

  boolean revised() {
    return revised;
  }

  private String resolved(String source, int depth) {
    StringBuilder out = new StringBuilder();
    Set<Kind> unclosed = EnumSet.noneOf(Kind.class);
    int at = 0;
    for (int brace = source.indexOf('{'); brace >= 0; brace = source.indexOf('{', brace + 1)) {
      for (Kind kind : Kind.values()) {
        if (brace < at || unclosed.contains(kind) || !source.startsWith(kind.open, brace)) {
          continue;
        }
        int end = source.indexOf(kind.close, brace + 3);
        if (end < 0) {
          unclosed.add(kind);
        }
        boolean pair =
            kind != Kind.REPLACED || source.substring(brace, Math.max(brace, end)).contains("~>");
        if (end >= 0 && pair && depth < DEEPEST) {
          out.append(source, at, brace);
          at = end + 3;
          put(out, kind, source.substring(brace + 3, end), source.startsWith("{>>", at), depth);
        }
      }
    }
    return out.append(source, at, source.length()).toString();
  }

  private void put(StringBuilder out, Kind kind, String inner, boolean remarked, int depth) {
    if (kind == Kind.REMARKED) {
      out.append(REMARK);
      for (char digit : String.valueOf(remarks.size()).toCharArray()) {
        out.append((char) (ZERO + digit - '0'));
      }
      remarks.add(inner.strip());
      return;
    }
    revised |= kind != Kind.MARKED;
    String words = resolved(standing(kind, inner), depth + 1);
    if (!remarked) {
      out.append(words);
      return;
    }
    boolean startsLine = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
    int start = begin(words, startsLine);
    int end = end(words, start);
    out.append(words, 0, start).append(FROM).append(words, start, end);
    out.append(TO).append(words, end, words.length());
  }

  /// Markdown's marks count only at the edge of a line or a word, so ours stand within them.
  private static int begin(String words, boolean startsLine) {
    Matcher marks = LINE_MARKS.matcher(words);
    int start = startsLine && marks.lookingAt() ? marks.end() : 0;
    while (start < words.length() && EMPHASIS.indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  private static int end(String words, int start) {
    int end = words.length();
    while (end > start && Shape.isWhite(words.charAt(end - 1))) {
      end--;
    }
    while (end > start && EMPHASIS.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /// The words of a change that stand, before any marks within them are resolved.
  private String standing(Kind kind, String inner) {
    int arrow = kind == Kind.REPLACED ? inner.indexOf("~>") : -1;
    String old = kind == Kind.DELETED ? inner : arrow < 0 ? "" : inner.substring(0, arrow);
    String fresh = arrow >= 0 ? inner.substring(arrow + 2) : kind == Kind.DELETED ? "" : inner;
    if (kind == Kind.MARKED) {
      return inner;
    }
    return switch (revisions) {
      case ACCEPT -> fresh;
      case REJECT -> old;
      case ALL -> old.isEmpty() || fresh.isEmpty() ? old + fresh : old + " " + fresh;
    };
  }
}
