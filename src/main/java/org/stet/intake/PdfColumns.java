package org.stet.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The lines of a page in the order in which they are read. Lines that stand closely under one
/// another are a block, and of two blocks one is read first where it stands over the other, or to
/// its left with nothing between that spans both (Breuel, "High performance document layout
/// analysis", 2003).
final class PdfColumns {
  /// More blocks than this are no page of text, and to compare them all would take too long.
  private static final int MOST = 150;

  private static final double CLOSE = 2.2;

  private record Box(List<PdfLine> lines, double left, double right, double top, double bottom) {
    static Box of(List<PdfLine> lines) {
      return new Box(
          lines,
          lines.stream().mapToDouble(PdfLine::left).min().orElse(0),
          lines.stream().mapToDouble(PdfLine::right).max().orElse(0),
          lines.getFirst().top(),
          lines.getLast().bottom());
    }

    boolean spans(Box other) {
      return Math.min(right, other.right) - Math.max(left, other.left) > 1;
    }

    /// Whether it stands over the other and in part of its width.
    boolean isOver(Box other) {
      return spans(other) && top + bottom < other.top + other.bottom;
    }
  }

  private final List<PdfLine> lines;

  PdfColumns(List<PdfLine> lines) {
    this.lines = new ArrayList<>(lines);
    this.lines.sort(Comparator.comparingDouble(PdfLine::y).thenComparingDouble(PdfLine::left));
  }

  List<PdfLine> inOrder() {
    List<Box> open = new ArrayList<>(blocks());
    open.sort(Comparator.comparingDouble(Box::top).thenComparingDouble(Box::left));
    List<PdfLine> ordered = new ArrayList<>();
    boolean[][] before = open.size() > MOST ? new boolean[0][0] : before(open);
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < open.size(); i++) {
      left.add(i);
    }
    while (!left.isEmpty()) {
      int next = next(left, before);
      left.remove(Integer.valueOf(next));
      ordered.addAll(open.get(next).lines());
    }
    return ordered;
  }

  /// The first that none of the others comes before. Where they go round in a ring, the first.
  private static int next(List<Integer> left, boolean[][] before) {
    for (int candidate : left) {
      if (before.length == 0 || left.stream().noneMatch(other -> before[other][candidate])) {
        return candidate;
      }
    }
    return left.getFirst();
  }

  private static boolean[][] before(List<Box> boxes) {
    boolean[][] before = new boolean[boxes.size()][boxes.size()];
    for (int a = 0; a < boxes.size(); a++) {
      for (int b = 0; b < boxes.size(); b++) {
        before[a][b] = a != b && isBefore(boxes, boxes.get(a), boxes.get(b));
      }
    }
    return before;
  }

  private static boolean isBefore(List<Box> boxes, Box a, Box b) {
    if (a.spans(b)) {
      return a.isOver(b);
    }
    return a.left < b.left
        && boxes.stream().noneMatch(c -> c.spans(a) && c.spans(b) && b.isOver(c) && c.isOver(a));
  }

  /// A line joins the block above it where each is the other's only neighbour.
  private List<Box> blocks() {
    List<List<PdfLine>> blocks = new ArrayList<>();
    int[] blockOf = new int[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      int above = neighbour(i, -1);
      if (above >= 0 && neighbour(above, 1) == i && isClose(lines.get(above), lines.get(i))) {
        blockOf[i] = blockOf[above];
      } else {
        blockOf[i] = blocks.size();
        blocks.add(new ArrayList<>());
      }
      blocks.get(blockOf[i]).add(lines.get(i));
    }
    return blocks.stream().map(Box::of).toList();
  }

  private static boolean isClose(PdfLine above, PdfLine below) {
    return above.isSetLike(below) && below.y() - above.y() <= CLOSE * below.size();
  }

  /// The one line next above or below another; negative where there is none or more than one.
  private int neighbour(int at, int step) {
    PdfLine line = lines.get(at);
    int found = -1;
    for (int i = at + step; i >= 0 && i < lines.size(); i += step) {
      PdfLine other = lines.get(i);
      if (found >= 0 && Math.abs(other.y() - lines.get(found).y()) > 0.5 * line.size()) {
        return found;
      }
      if (line.sharesColumn(other)) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }
}
