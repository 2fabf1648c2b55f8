package org.stet.alignment;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
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
    int at = 0;
    for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(old, now, null)) {
      pieces.add(Kind.KEPT, old.subList(at, change.startOriginal));
      if (change.deltaType != DeltaType.INSERT) {
        pieces.add(Kind.REMOVED, old.subList(change.startOriginal, change.endOriginal));
      }
      if (change.deltaType != DeltaType.DELETE) {
        pieces.add(Kind.ADDED, now.subList(change.startRevised, change.endRevised));
      }
      at = change.endOriginal;
    }
    pieces.add(Kind.KEPT, old.subList(at, old.size()));
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

  /// Joins what stands together: what went before what came in its place.
  private static final class Builder {
    private final List<Piece> all = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    void add(Kind kind, List<String> units) {
      String text = String.join("", units);
      if (kind == Kind.REMOVED) {
        removed.append(text);
      } else if (kind == Kind.ADDED) {
        added.append(text);
      } else if (!text.isEmpty()) {
        flush();
        all.add(new Piece(Kind.KEPT, text));
      }
    }

    List<Piece> flush() {
      put(Kind.REMOVED, removed);
      put(Kind.ADDED, added);
      return all;
    }

    private void put(Kind kind, StringBuilder text) {
      if (!text.isEmpty()) {
        all.add(new Piece(kind, text.toString()));
        text.setLength(0);
      }
    }
  }
}
