package org.stet.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Lines that are read one after the other down one column, all set alike.
///
/// @param left where its lines begin that are not indented
/// @param right where a full line ends
/// @param pitch from baseline to baseline where no space is added; 0 for a single line
record PdfRun(List<PdfLine> lines, double left, double right, double pitch) {
  /// Fewer lines than this do not show how wide their column is.
  private static final int FEW = 4;

  /// Cuts lines in reading order into runs.
  static List<PdfRun> of(List<PdfLine> lines) {
    List<List<PdfLine>> groups = new ArrayList<>();
    for (PdfLine line : lines) {
      if (groups.isEmpty() || !goesOn(groups.getLast().getLast(), line)) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(line);
    }
    double width = usualWidth(groups);
    return groups.stream().map(group -> measured(group, width)).toList();
  }

  private static boolean goesOn(PdfLine line, PdfLine next) {
    return line.page() == next.page()
        && line.reason().isEmpty()
        && next.reason().isEmpty()
        && line.isSetLike(next)
        && line.sharesColumn(next)
        && next.y() > line.y();
  }

  /// The width of the column that the middle line stands in.
  private static double usualWidth(List<List<PdfLine>> groups) {
    List<Double> widths = new ArrayList<>();
    for (List<PdfLine> group : groups) {
      if (group.size() >= FEW) {
        group.forEach(line -> widths.add(right(group) - left(group)));
      }
    }
    widths.sort(null);
    return widths.isEmpty() ? 0 : widths.get(widths.size() / 2);
  }

  private static PdfRun measured(List<PdfLine> lines, double width) {
    double left = left(lines);
    double right = lines.size() < FEW ? Math.max(right(lines), left + width) : right(lines);
    List<Double> steps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      steps.add(lines.get(i).y() - lines.get(i - 1).y());
    }
    steps.sort(null);
    return new PdfRun(lines, left, right, steps.isEmpty() ? 0 : steps.get(steps.size() / 4));
  }

  private static double right(List<PdfLine> lines) {
    return lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
  }

  /// Where most lines begin; where a fifth begins further left, there.
  private static double left(List<PdfLine> lines) {
    Map<Long, Integer> starts = new TreeMap<>();
    lines.forEach(line -> starts.merge(Math.round(line.left()), 1, Integer::sum));
    long most = starts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    for (Map.Entry<Long, Integer> start : starts.entrySet()) {
      if (start.getKey() < most && start.getValue() * 5 >= lines.size()) {
        return start.getKey();
      }
    }
    return most;
  }

  /// How far a line begins right of the others, in sizes of type.
  double indent(PdfLine line) {
    return (line.left() - left) / line.size();
  }

  /// Whether the next line's first word would have fitted on a line: whoever set the line ended it
  /// on purpose.
  ///
  /// @param spare what has to be left over besides, in points
  boolean hasRoom(PdfLine line, PdfLine next, double spare) {
    double letter = line.width() / Math.max(1, line.text().length());
    double needed = (Shape.firstWord(next.text()).length() + 1) * letter;
    return right - line.right() > needed + 0.3 * line.size() + spare;
  }
}
