package org.stet.alignment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What edits made of a text, as an editor reads a redline: the pieces that stayed, went and came,
/// to the letter and in order. Kept and removed pieces together are the text before, kept and added
/// ones the text after.
public record Redline(List<Piece> pieces) {
  /// What became of a piece.
  public enum Kind {
    KEPT,
    REMOVED,
    ADDED
  }

  /// A stretch of text.
  public record Piece(Kind kind, String text) {}

  /// Words with what is bound into them (`don't`, `1,200`, `well-kept`), runs of spaces, signs.
  private static final Pattern UNIT =
      Pattern.compile(
          "[\\p{L}\\p{M}\\p{N}]+(?:['’.,-][\\p{L}\\p{M}\\p{N}]+)*|[ \\t]+|.", Pattern.DOTALL);

  public Redline {
    pieces = List.copyOf(pieces);
  }

  /// The difference between two states of a text.
  public static Redline of(String before, String after) {
    List<String> old = units(before);
    List<String> now = units(after);
    Builder pieces = new Builder();
    int gone = 0;
    int come = 0;
    Map<String, Integer> numbers = new HashMap<>();
    for (Difference.Kept kept : Difference.of(numbers(old, numbers), numbers(now, numbers))) {
      pieces.add(Kind.REMOVED, old.subList(gone, kept.original()));
      pieces.add(Kind.ADDED, now.subList(come, kept.rewrite()));
      pieces.add(Kind.KEPT, old.subList(kept.original(), kept.originalEnd()));
      gone = kept.originalEnd();
      come = kept.rewriteEnd();
    }
    pieces.add(Kind.REMOVED, old.subList(gone, old.size()));
    pieces.add(Kind.ADDED, now.subList(come, now.size()));
    return new Redline(pieces.flush());
  }

  /// The lines that hold an edit, each with what stayed of it.
  public List<Redline> changedLines() {
    List<Redline> lines = new ArrayList<>();
    List<Piece> line = new ArrayList<>();
    for (Piece piece : pieces) {
      String[] parts = piece.text().split("(?<=\n)", -1);
      for (String part : parts) {
        if (!part.isEmpty()) {
          line.add(new Piece(piece.kind(), part));
        }
        if (part.endsWith("\n")) {
          lines.add(new Redline(line));
          line.clear();
        }
      }
    }
    lines.add(new Redline(line));
    return lines.stream().filter(Redline::isChanged).toList();
  }

  private boolean isChanged() {
    return pieces.stream().anyMatch(piece -> piece.kind() != Kind.KEPT);
  }

  private static List<String> units(String text) {
    List<String> units = new ArrayList<>();
    Matcher unit = UNIT.matcher(text);
    while (unit.find()) {
      units.add(unit.group());
    }
    return units;
  }

  private static int[] numbers(List<String> units, Map<String, Integer> numbers) {
    return units.stream()
        .mapToInt(unit -> numbers.computeIfAbsent(unit, unknown -> numbers.size()))
        .toArray();
  }

  /// Joins what stands together: what went before what came in its place.
  private static final class Builder {
    private final List<Piece> all = new ArrayList<>();
    private final Map<Kind, StringBuilder> open = new EnumMap<>(Kind.class);

    void add(Kind kind, List<String> units) {
      if (units.isEmpty()) {
        return;
      }
      if (kind == Kind.KEPT) {
        put(Kind.REMOVED);
        put(Kind.ADDED);
      } else {
        put(Kind.KEPT);
      }
      StringBuilder text = open.computeIfAbsent(kind, k -> new StringBuilder());
      units.forEach(text::append);
    }

    List<Piece> flush() {
      // At most one side is open: kept text, or what went and what came in its place.
      List.of(Kind.KEPT, Kind.REMOVED, Kind.ADDED).forEach(this::put);
      return all;
    }

    private void put(Kind kind) {
      StringBuilder text = open.remove(kind);
      if (text != null) {
        all.add(new Piece(kind, text.toString()));
      }
    }
  }
}
