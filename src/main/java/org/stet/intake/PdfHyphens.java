package org.stet.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts the lines of a paragraph together. A hyphen at a line's end either parts a word or belongs
/// to it. The document's own words decide first: `well-known` or `together` elsewhere in it. Then
/// what never parts a word: a figure, a capital, the ends that only compounds have; then whether
/// both parts are words of the document. Last it goes, since typesetters part words far more often
/// than lines end in a compound.
final class PdfHyphens {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{Nd}]+(?:[-‐'’][\\p{L}\\p{Nd}]+)*");
  private static final Pattern BROKEN =
      Pattern.compile("([\\p{L}\\p{Nd}]+(?:[-‐'’][\\p{L}\\p{Nd}]+)*)[-‐]$");
  private static final Pattern DASH = Pattern.compile("\\S[—⸺]$");
  private static final char SOFT = '\u00AD';

  /// First and last parts of compounds, none of which is a syllable of another word.
  private static final Set<String> FIRST =
      Set.of(
          "well", "self", "half", "vice", "twenty", "thirty", "forty", "fifty", "sixty", "seventy",
          "eighty", "ninety");

  private static final Set<String> LAST =
      Set.of(
          "known",
          "called",
          "based",
          "owned",
          "backed",
          "funded",
          "elect",
          "year",
          "old",
          "term",
          "century",
          "general",
          "level",
          "minded",
          "speaking",
          "largest",
          "biggest",
          "scale",
          "in-law",
          "controlled",
          "related",
          "sized",
          "ranking",
          "profile");

  private final Set<String> words = new HashSet<>();

  /// @param lines all of the document's, in order
  PdfHyphens(List<PdfLine> lines) {
    boolean broken = false;
    for (PdfLine line : lines) {
      String text = line.text();
      int from = broken ? Shape.firstWord(text).length() : 0;
      Matcher end = BROKEN.matcher(text);
      broken = end.find();
      int to = broken ? Math.max(from, end.start()) : text.length();
      Matcher word = WORD.matcher(text).region(from, to);
      while (word.find()) {
        words.add(normal(word.group()));
      }
    }
  }

  private static String normal(String word) {
    return word.replace('‐', '-').toLowerCase(Locale.ROOT);
  }

  /// The lines as one text.
  String joined(List<PdfLine> lines) {
    StringBuilder text = new StringBuilder();
    for (PdfLine line : lines) {
      append(text, line.text());
    }
    return text.toString().replace(String.valueOf(SOFT), "");
  }

  private void append(StringBuilder text, String next) {
    Matcher broken = BROKEN.matcher(text);
    Matcher first = WORD.matcher(next);
    if (text.isEmpty() || text.charAt(text.length() - 1) == SOFT) {
      text.append(next);
    } else if (broken.find() && first.lookingAt()) {
      if (!belongs(broken.group(1), first.group())) {
        text.setLength(text.length() - 1);
      }
      text.append(next);
    } else {
      text.append(runsOn(text, next) ? "" : " ").append(next);
    }
  }

  /// Whether no space stands between two lines: at a dash that has none on its other side, and
  /// between signs of a script that writes none.
  private static boolean runsOn(StringBuilder text, String next) {
    return DASH.matcher(text).find()
        || next.matches("(?s)[—⸺]\\S.*")
        || (Character.isIdeographic(text.codePointBefore(text.length()))
            && Character.isIdeographic(next.codePointAt(0)));
  }

  private boolean belongs(String left, String right) {
    String before = normal(left);
    String after = normal(right);
    if (words.contains(before + "-" + after)) {
      return true;
    }
    if (words.contains(before + after)) {
      return false;
    }
    boolean capitals = left.length() > 1 && left.equals(left.toUpperCase(Locale.ROOT));
    boolean name = !capitals && !Character.isLowerCase(right.codePointAt(0));
    boolean figure = Character.isDigit(left.codePointBefore(left.length()));
    return name || figure || isCompound(before, after);
  }

  private boolean isCompound(String before, String after) {
    int hyphen = before.lastIndexOf('-');
    String part = before.substring(hyphen + 1);
    // `state-of-` goes on with a hyphen, `anti-estab-` does not.
    boolean chain = hyphen > 0 && part.length() <= 3;
    return chain
        || (FIRST.contains(part) && after.length() >= 4)
        || LAST.contains(after)
        || (part.length() >= 4
            && after.length() >= 4
            && words.contains(part)
            && words.contains(after));
  }
}
