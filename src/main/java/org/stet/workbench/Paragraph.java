package org.stet.workbench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stet.text.BlockKind;
import org.stet.text.Span;

/// One paragraph of a page: a block of the document, or a part of one that stands on lines of its
/// own. Offsets on display count the characters of its runs.
///
/// @param block the index of its block in `Document.blocks()`
/// @param continued whether it goes on with the block of the paragraph above
/// @param fold what is folded away that it stands for; it then has no characters
/// @param band the mark that covers all of it, if one does
public record Paragraph(
    int block,
    BlockKind kind,
    Span span,
    boolean continued,
    Optional<Fold> fold,
    Optional<Mark> band,
    List<Marked> marks,
    List<Run> runs) {
  public Paragraph {
    marks = List.copyOf(marks);
    runs = List.copyOf(runs);
  }

  /// The place of an offset of the document among the characters on display; offsets outside are
  /// taken to the nearer end.
  public int displayOf(int offset) {
    int at = 0;
    for (Run run : runs) {
      if (!run.isInserted() && offset < run.span().end()) {
        return at + Math.max(0, offset - run.span().start());
      }
      at += run.text().length();
    }
    return at;
  }

  /// The offset in the document of a place on display; inside a chip, the place where it was put.
  public int documentOf(int display) {
    int at = 0;
    for (Run run : runs) {
      int next = at + run.text().length();
      if (display < next) {
        return run.isInserted() ? run.span().start() : run.span().start() + display - at;
      }
      at = next;
    }
    return span.end();
  }

  /// The run that holds a place on display.
  public Optional<Run> runAt(int display) {
    int at = 0;
    for (Run run : runs) {
      at += run.text().length();
      if (display < at) {
        return Optional.of(run);
      }
    }
    return Optional.empty();
  }

  /// Where a mark stands, by places on display: one stretch for all that stands together, with what
  /// the page put in between.
  public List<Span> stretches(Mark mark) {
    List<Span> stretches = new ArrayList<>();
    boolean open = false;
    int at = 0;
    for (Run run : runs) {
      Span here = new Span(at, at + run.text().length());
      if (run.has(mark)) {
        stretches.add(open ? stretches.removeLast().cover(here) : here);
      }
      open = run.has(mark) || (open && run.isInserted());
      at = here.end();
    }
    return stretches;
  }

  /// Whether another looks the same, wherever it stands in the document.
  public boolean looksLike(Paragraph other) {
    int by = other.span.start() - span.start();
    return block == other.block
        && kind == other.kind
        && continued == other.continued
        && span.length() == other.span.length()
        && fold.equals(other.fold)
        && band.equals(other.band)
        && marks.stream().map(mark -> mark.moved(by)).toList().equals(other.marks)
        && runs.stream().map(run -> run.moved(by)).toList().equals(other.runs);
  }

  /// Whether another is set in the same type with the same room around it, whatever it says.
  public boolean isSetLike(Paragraph other) {
    return fold.isEmpty()
        && other.fold.isEmpty()
        && kind == other.kind
        && continued == other.continued;
  }

  /// This paragraph with more marks on it.
  Paragraph with(String text, List<Marked> more) {
    List<Marked> all = new ArrayList<>(marks);
    all.addAll(more);
    return new Paragraph(
        block, kind, span, continued, fold, band, all, cut(text, span, all, kind.isBody()));
  }

  /// A paragraph that the page put in, with its finding selected.
  Paragraph selected(String finding) {
    List<Marked> all = new ArrayList<>(marks);
    all.add(Marked.on(span, Mark.SELECTED, finding));
    List<Run> chosen = runs.stream().map(run -> run.with(Mark.SELECTED)).toList();
    return new Paragraph(block, kind, span, continued, fold, band, all, chosen);
  }

  /// This paragraph as it looks, with marks that are only heard.
  Paragraph heard(List<Marked> all) {
    List<Marked> here =
        all.stream()
            .filter(m -> m.span().isEmpty() ? span.contains(m.span()) : m.span().overlaps(span))
            .toList();
    return new Paragraph(block, kind, span, continued, fold, band, here, runs);
  }

  /// Cuts a span of the text into runs, so that each mark covers whole runs.
  static List<Run> cut(String text, Span span, List<Marked> marks, boolean body) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(span.start(), span.end()));
    for (Marked marked : marks) {
      cuts.add(Math.clamp(marked.span().start(), span.start(), span.end()));
      cuts.add(Math.clamp(marked.span().end(), span.start(), span.end()));
    }
    List<Run> runs = new ArrayList<>();
    for (int at : cuts) {
      marks.stream()
          .filter(marked -> marked.isInserted() && marked.span().start() == at)
          .forEach(chip -> runs.add(chip(chip, marks)));
      Integer next = cuts.higher(at);
      if (next != null) {
        runs.add(run(text, new Span(at, next), marks, body));
      }
    }
    return runs;
  }

  private static Run chip(Marked chip, List<Marked> marks) {
    Set<Mark> shown = EnumSet.of(chip.mark());
    for (Marked marked : marks) {
      if (marked.span().equals(chip.span()) && marked.finding().equals(chip.finding())) {
        shown.add(marked.mark());
      }
    }
    return new Run(chip.chip(), chip.span(), shown, Set.of(chip.finding()));
  }

  private static Run run(String text, Span span, List<Marked> marks, boolean body) {
    Set<Mark> shown = body ? EnumSet.noneOf(Mark.class) : EnumSet.of(Mark.CHROME);
    Set<String> findings = new LinkedHashSet<>();
    for (Marked marked : marks) {
      if (!marked.span().isEmpty() && marked.span().contains(span)) {
        shown.add(marked.mark());
        if (!marked.finding().isEmpty()) {
          findings.add(marked.finding());
        }
      }
    }
    return new Run(onOneLine(span.in(text)), span, shown, findings);
  }

  /// A block may hold hard line ends; each stays one character, so that offsets hold.
  private static String onOneLine(String text) {
    return text.replace('\n', ' ').replace('\r', '\u200b').replace('\t', ' ');
  }
}
