package org.stet.intake;

import java.util.ArrayList;
import java.util.List;

/// The white strips between the columns of a page: gaps between words that stand under one another
/// in several rows. A single wide space is no gutter, and neither is the gap behind a bullet, since
/// no column is as narrow as that.
///
/// Most programs draw a column from top to bottom, so the two words beside a gutter are not drawn
/// one after the other; that is taken for the better sign. Others draw row by row, and there more
/// rows have to agree.
final class PdfGutters {
  /// In sizes of type: what any gutter has, what one has that words run across, and a gap where
  /// nothing else is needed.
  private static final double NARROW = 0.55;

  private static final double RUN_ACROSS = 1.0;
  private static final double WIDE = 1.5;

  /// Edges of a column agree to this, in points.
  private static final double EDGE = 1;

  private static final double NARROWEST_COLUMN = 4;
  /// A large initial stands on a row of the text beside it and is none of its words.
  private static final double INITIAL = 1.6;

  private static final int ROWS = 2;
  private static final int ROWS_RUN_ACROSS = 5;

  private final List<List<PdfWord>> rows;
  private final List<Strip> found = new ArrayList<>();

  /// A strip as it grows downwards.
  ///
  /// @param parted the rows with words on both sides that were not drawn one after the other
  /// @param crossed the rows with words on both sides
  /// @param last the last of these
  /// @param beside the widths of the narrower sides, in sizes of type, summed over the crossed rows
  /// @param before the rows between with words on the left side only, where the columns' lines do
  ///     not stand at the same heights
  /// @param after those with words on the right side only
  private record Strip(
      double left,
      double right,
      int first,
      int last,
      int parted,
      int crossed,
      double beside,
      int before,
      int after) {
    boolean isGutter() {
      int uneven = Math.min(before, after);
      return beside >= NARROWEST_COLUMN * crossed
          && (parted >= ROWS || crossed >= ROWS_RUN_ACROSS || (parted > 0 && uneven >= ROWS));
    }

    Strip passing(boolean onLeft, boolean onRight) {
      int moreBefore = before + (onLeft && !onRight ? 1 : 0);
      int moreAfter = after + (onRight && !onLeft ? 1 : 0);
      return new Strip(left, right, first, last, parted, crossed, beside, moreBefore, moreAfter);
    }

    boolean covers(int row, double from, double to) {
      return first <= row && row <= last && Math.min(right, to) - Math.max(left, from) > 0;
    }
  }

  /// @param rows of words, from top to bottom, each from left to right
  PdfGutters(List<List<PdfWord>> rows) {
    this.rows = rows;
    List<Strip> open = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      List<Strip> next = new ArrayList<>();
      for (Strip strip : open) {
        Strip grown = grown(strip, row);
        if (!grown.equals(strip)) {
          add(next, grown);
        } else if (isFree(strip, row)) {
          add(next, passing(strip, row));
        } else {
          close(strip);
        }
      }
      for (int gap = 1; gap < rows.get(row).size(); gap++) {
        if (width(row, gap) >= least(row, gap)) {
          add(next, strip(row, gap));
        }
      }
      open = next;
    }
    open.forEach(this::close);
  }

  /// Whether a word of a row stands in another column than the word before it.
  boolean part(int row, int word) {
    PdfWord before = rows.get(row).get(word - 1);
    PdfWord after = rows.get(row).get(word);
    boolean wide = width(row, word) >= WIDE * before.size() && !before.runsInto(after);
    boolean initial = before.letters().size() <= 2 && before.size() > INITIAL * after.size();
    return wide
        || initial
        || found.stream().anyMatch(strip -> strip.covers(row, before.right(), after.left()));
  }

  private void close(Strip strip) {
    if (strip.isGutter()) {
      found.add(strip);
    }
  }

  /// Of strips over the same ground the one that began first.
  private static void add(List<Strip> strips, Strip strip) {
    for (Strip other : strips) {
      if (Math.abs(other.left - strip.left) < 0.5 && Math.abs(other.right - strip.right) < 0.5) {
        return;
      }
    }
    strips.add(strip);
  }

  private double width(int row, int gap) {
    return rows.get(row).get(gap).left() - rows.get(row).get(gap - 1).right();
  }

  private double least(int row, int gap) {
    PdfWord before = rows.get(row).get(gap - 1);
    return before.size() * (before.runsInto(rows.get(row).get(gap)) ? RUN_ACROSS : NARROW);
  }

  private Strip strip(int row, int gap) {
    PdfWord before = rows.get(row).get(gap - 1);
    PdfWord after = rows.get(row).get(gap);
    int parted = before.runsInto(after) ? 0 : 1;
    double from = before.right();
    double to = after.left();
    return new Strip(from, to, row, row, parted, 1, beside(row, gap), 0, 0);
  }

  /// The strip with the gap of a row that it runs through; itself where it meets none.
  private Strip grown(Strip strip, int row) {
    for (int gap = 1; gap < rows.get(row).size(); gap++) {
      double left = Math.max(strip.left, rows.get(row).get(gap - 1).right());
      double right = Math.min(strip.right, rows.get(row).get(gap).left());
      if (right - left >= NARROW * 0.8 * rows.get(row).get(gap).size()) {
        Strip here = strip(row, gap);
        return new Strip(
            left,
            right,
            strip.first,
            row,
            strip.parted + here.parted,
            strip.crossed + 1,
            strip.beside + here.beside,
            strip.before,
            strip.after);
      }
    }
    return strip;
  }

  private Strip passing(Strip strip, int row) {
    boolean onLeft = rows.get(row).getFirst().right() <= strip.left + EDGE;
    boolean onRight = rows.get(row).getLast().left() >= strip.right - EDGE;
    return strip.passing(onLeft, onRight);
  }

  /// Whether a row has no word in the strip's way.
  private boolean isFree(Strip strip, int row) {
    return rows.get(row).stream()
        .noneMatch(word -> word.left() < strip.right - EDGE && word.right() > strip.left + EDGE);
  }

  /// The width of the narrower of the two columns that a gap would part, in this row.
  private double beside(int row, int gap) {
    List<PdfWord> words = rows.get(row);
    int from = gap - 1;
    while (from > 0 && width(row, from) < least(row, from)) {
      from--;
    }
    int to = gap;
    while (to + 1 < words.size() && width(row, to + 1) < least(row, to + 1)) {
      to++;
    }
    double left = words.get(gap - 1).right() - words.get(from).left();
    double right = words.get(to).right() - words.get(gap).left();
    return Math.min(left, right) / words.get(gap).size();
  }
}
