package org.stet.workbench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Document;
import org.stet.text.Span;

/// One of the two texts as it is shown: paragraphs of marked runs. A value; a changed page shares
/// the paragraphs that did not change.
public record Page(Document document, List<Paragraph> paragraphs) {
  /// A paragraph is cut after about so many characters, so that a text without line ends can be
  /// laid out in parts.
  private static final int LONGEST = 3000;

  public Page {
    paragraphs = List.copyOf(paragraphs);
  }

  /// Lays out a document.
  ///
  /// @param marks in any order
  /// @param open blocks of page chrome that are not to be folded away
  public static Page of(Document document, List<Marked> marks, Set<Integer> open) {
    return of(document, marks, open, List.of());
  }

  /// Lays out a document of which more than page chrome folds.
  ///
  /// @param unchanged folds of the article's own text, in order
  static Page of(Document document, List<Marked> marks, Set<Integer> open, List<Fold> unchanged) {
    List<Marked> sorted = new ArrayList<>(marks);
    sorted.sort((a, b) -> a.span().compareTo(b.span()));
    Map<Integer, Fold> folds =
        unchanged.stream().collect(Collectors.toMap(Fold::first, fold -> fold));
    return new Page(document, new Layout(document, sorted, open, folds).paragraphs());
  }

  /// The folds of the article's own text, in order.
  List<Fold> unchanged() {
    return paragraphs.stream()
        .flatMap(line -> line.fold().stream())
        .filter(Fold::isUnchanged)
        .toList();
  }

  /// This page with the marks of a selected finding on it; the page itself has none.
  Page select(List<Span> spans, String finding) {
    return with(spans.stream().map(span -> Marked.on(span, Mark.SELECTED, finding)).toList());
  }

  /// This page with more marks on it, which touch no other paragraphs than those they are in.
  Page with(List<Marked> marks) {
    List<Paragraph> changed = new ArrayList<>(paragraphs);
    for (Marked mark : marks) {
      Span span = mark.span();
      for (int at = indexOf(span.start()); at < changed.size(); at++) {
        Paragraph paragraph = changed.get(at);
        if (paragraph.span().start() > span.end()) {
          break;
        }
        boolean inserted = paragraph.span().isEmpty() && !paragraph.runs().isEmpty();
        if (paragraph.fold().isEmpty() && !inserted) {
          changed.set(at, paragraph.with(document.text(), List.of(mark)));
        }
      }
    }
    return new Page(document, changed);
  }

  /// A passage of one paragraph as a paragraph of its own, with its marks on it.
  Paragraph part(Span span) {
    int block = Blocks.at(document, span.start());
    BlockKind kind = document.blocks().get(block).kind();
    List<Marked> marks =
        paragraphs.stream()
            .filter(line -> line.block() == block)
            .flatMap(line -> line.marks().stream())
            .filter(m -> m.span().isEmpty() ? span.contains(m.span()) : m.span().overlaps(span))
            .filter(m -> !m.mark().isBand())
            .distinct()
            .toList();
    return new Paragraph(
        block,
        kind,
        span,
        false,
        Optional.empty(),
        Optional.empty(),
        marks,
        Paragraph.cut(document.text(), span, marks, kind.isBody()));
  }

  /// The index of the paragraph that holds an offset of the document, or of the last one before it.
  public int indexOf(int offset) {
    int low = 0;
    int high = paragraphs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (paragraphs.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /// The work of laying out, paragraph by paragraph.
  private static final class Layout {
    private final Document document;
    private final List<Marked> marks;
    private final Set<Integer> open;
    private final Map<Integer, Fold> unchanged;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private int firstMark;

    Layout(Document document, List<Marked> marks, Set<Integer> open, Map<Integer, Fold> unchanged) {
      this.document = document;
      this.marks = marks;
      this.open = open;
      this.unchanged = unchanged;
    }

    List<Paragraph> paragraphs() {
      List<Block> blocks = document.blocks();
      int at = 0;
      while (at < blocks.size()) {
        if (blocks.get(at).kind() == BlockKind.CHROME) {
          at = add(chrome(at));
        } else if (unchanged.containsKey(at)) {
          at = add(unchanged.get(at));
        } else {
          block(at++);
        }
      }
      return paragraphs;
    }

    private Fold chrome(int first) {
      List<Block> blocks = document.blocks();
      int end = first;
      boolean shown = false;
      Set<String> reasons = new LinkedHashSet<>();
      while (end < blocks.size() && blocks.get(end).kind() == BlockKind.CHROME) {
        shown |= open.contains(end);
        reasons.add(blocks.get(end++).reason());
      }
      reasons.remove("");
      return Fold.chrome(first, end - first, List.copyOf(reasons), shown);
    }

    private int add(Fold fold) {
      Block first = document.blocks().get(fold.first());
      paragraphs.add(
          new Paragraph(
              fold.first(),
              first.kind(),
              Span.at(first.span().start()),
              false,
              Optional.of(fold),
              Optional.empty(),
              List.of(),
              List.of()));
      for (int i = fold.first(); fold.open() && i < fold.end(); i++) {
        block(i);
      }
      return fold.end();
    }

    private void block(int index) {
      Block block = document.blocks().get(index);
      List<Marked> here = marksOf(block.span());
      List<Marked> bands = here.stream().filter(marked -> marked.mark().isBand()).toList();
      boolean continued = false;
      int from = block.span().start();
      for (Marked band : bands) {
        if (band.span().start() < from) {
          continue;
        }
        continued |= text(index, new Span(from, band.span().start()), continued, here);
        int end = closed(band.span().end(), block.span().end());
        add(index, new Span(band.span().start(), end), continued, Optional.of(band.mark()), here);
        continued = true;
        from = end;
      }
      text(index, new Span(from, block.span().end()), continued, here);
    }

    /// The end of a band with the stop and the marks behind it, which make no line of their own.
    private int closed(int end, int blockEnd) {
      int at = Math.min(end, blockEnd);
      while (at < blockEnd && isClosing(document.text().charAt(at))) {
        at++;
      }
      return at;
    }

    private static boolean isClosing(char letter) {
      return !Character.isLetterOrDigit(letter) && !Character.isWhitespace(letter);
    }

    /// Adds the text of a span in parts of bearable length; false when it is only white space.
    private boolean text(int index, Span span, boolean continued, List<Marked> here) {
      String text = document.text();
      int from = span.start();
      boolean added = false;
      while (from < span.end()) {
        int end = span.end() - from > LONGEST ? wordEnd(text, from + LONGEST, span) : span.end();
        Span part = trimmed(text, new Span(from, end));
        boolean chip = here.stream().anyMatch(m -> m.span().isEmpty() && part.contains(m.span()));
        if (!part.isEmpty() || chip) {
          add(index, part, continued || added, Optional.empty(), here);
          added = true;
        }
        from = end;
      }
      return added;
    }

    private static int wordEnd(String text, int from, Span span) {
      int space = text.indexOf(' ', from);
      return space < 0 || space > from + LONGEST
          ? Math.min(from, span.end())
          : Math.min(space, span.end());
    }

    private static Span trimmed(String text, Span span) {
      int start = span.start();
      int end = span.end();
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      return new Span(start, end);
    }

    private void add(
        int index, Span span, boolean continued, Optional<Mark> band, List<Marked> here) {
      Block block = document.blocks().get(index);
      List<Marked> own =
          here.stream()
              .filter(m -> m.span().isEmpty() ? span.contains(m.span()) : m.span().overlaps(span))
              .toList();
      paragraphs.add(
          new Paragraph(
              index,
              block.kind(),
              span,
              continued,
              Optional.empty(),
              band,
              own,
              Paragraph.cut(document.text(), span, own, block.kind().isBody())));
    }

    /// Blocks come in order, so marks that end before this one are never looked at again.
    private List<Marked> marksOf(Span span) {
      while (firstMark < marks.size() && marks.get(firstMark).span().end() < span.start()) {
        firstMark++;
      }
      List<Marked> found = new ArrayList<>();
      for (int i = firstMark; i < marks.size(); i++) {
        Span at = marks.get(i).span();
        if (at.start() > span.end()) {
          break;
        }
        if (at.end() >= span.start()) {
          found.add(marks.get(i));
        }
      }
      return Collections.unmodifiableList(found);
    }
  }
}
