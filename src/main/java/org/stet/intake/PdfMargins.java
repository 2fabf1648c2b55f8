package org.stet.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Running heads, feet and page numbers: what stands at the same height on two pages or more with
/// the same words, figures aside, and what a page number stands beside.
final class PdfMargins {
  private static final String REASON = "chrome.running-head";

  /// Rows from the top or the bottom of a page in which they stand.
  private static final int ROWS = 3;

  /// How far in points the same line may stand higher or lower on another page.
  private static final double DRIFT = 4;

  private static final int LONGEST = 160;

  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");

  /// A page number, or what a browser prints round a page.
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:(?:page|p\\.)\\s*)?[-–|]?\\s*\\d{1,4}(?:\\s*(?:/|of)\\s*\\d{1,4})?\\s*[-–|]?"
              + "|(?:https?|file)://\\S+(?:\\s+\\d+/\\d+)?"
              + "|\\d{1,2}/\\d{1,2}/\\d{2,4}, \\d{1,2}:\\d{2}(?:\\s?[AP]M)?(?: .*)?");

  private record Place(String words, long height) {}

  private final Map<Place, Set<Integer>> pagesWith = new HashMap<>();

  PdfMargins(List<List<PdfLine>> pages) {
    pages.stream().flatMap(Collection::stream).forEach(this::count);
  }

  /// A line is counted at its height and at the heights next to it.
  private void count(PdfLine line) {
    for (long height = height(line) - 1; height <= height(line) + 1; height++) {
      Place place = new Place(words(line), height);
      pagesWith.computeIfAbsent(place, any -> new HashSet<>()).add(line.page());
    }
  }

  private static String words(PdfLine line) {
    return DIGITS.matcher(line.text()).replaceAll("#");
  }

  private static long height(PdfLine line) {
    return Math.round(line.y() / DRIFT);
  }

  /// What stands over the text of a page.
  List<PdfLine> heads(List<PdfLine> page) {
    Rows rows = new Rows(page);
    return page.stream()
        .filter(line -> line.reason().isEmpty() && rows.isTop(line) && isMargin(line, rows))
        .map(line -> line.asChrome(REASON))
        .toList();
  }

  /// What stands under it or is turned another way.
  List<PdfLine> feet(List<PdfLine> page) {
    Rows rows = new Rows(page);
    return page.stream()
        .filter(line -> line.reason().isPresent() || (!rows.isTop(line) && isMargin(line, rows)))
        .map(line -> line.reason().isPresent() ? line : line.asChrome(REASON))
        .toList();
  }

  /// The lines between.
  List<PdfLine> body(List<PdfLine> page) {
    Rows rows = new Rows(page);
    return page.stream().filter(line -> line.reason().isEmpty() && !isMargin(line, rows)).toList();
  }

  private boolean isMargin(PdfLine line, Rows rows) {
    int beyond = rows.beyond(line);
    if (beyond >= ROWS || line.text().length() > LONGEST) {
      return false;
    }
    boolean repeated =
        pagesWith.getOrDefault(new Place(words(line), height(line)), Set.of()).size() > 1;
    // A bare number could be a table's last, so it has to be the outermost.
    boolean bare = words(line).chars().noneMatch(Character::isLetter);
    return (repeated && (beyond == 0 || !bare)) || (beyond == 0 && rows.holdNumberBeside(line));
  }

  /// The heights at which upright lines of a page stand.
  private static final class Rows {
    private final TreeMap<Long, List<PdfLine>> rows = new TreeMap<>();

    private Rows(List<PdfLine> page) {
      page.stream()
          .filter(line -> line.reason().isEmpty())
          .forEach(line -> rows.computeIfAbsent(row(line), any -> new ArrayList<>()).add(line));
    }

    private static long row(PdfLine line) {
      return Math.round(line.y() / 3);
    }

    /// How many other heights, at most [#ROWS], lie between a line and the edge next to it.
    private int beyond(PdfLine line) {
      return Math.min(above(line), below(line));
    }

    private int above(PdfLine line) {
      return some(rows.headMap(row(line)));
    }

    private int below(PdfLine line) {
      return some(rows.tailMap(row(line), false));
    }

    private static int some(Map<Long, List<PdfLine>> beyond) {
      return (int) beyond.keySet().stream().limit(ROWS).count();
    }

    private boolean isTop(PdfLine line) {
      return above(line) < below(line);
    }

    private boolean holdNumberBeside(PdfLine line) {
      return rows.getOrDefault(row(line), List.of()).stream()
          .anyMatch(other -> NUMBER.matcher(other.text()).matches());
    }
  }
}
