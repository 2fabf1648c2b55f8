package org.stet.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.text.BlockKind;

/// Lines in reading order as paragraphs. A new one begins at an indented line, after added space,
/// after a line that ends early, at a bullet, and where the type changes. A paragraph goes on over
/// the end of a column or a page, and over what stands between.
final class PdfParagraphs {
  private static final Pattern BULLET = Pattern.compile("[•‣◦▪●■□∙·⁃]\\s*(?=\\S)");
  private static final Pattern NUMBERED = Pattern.compile("(?:[-–*]|\\(?\\d{1,2}[.)])\\s+\\S.*");

  private static final double INDENT = 0.6;
  private static final double DEEPEST_INDENT = 5;
  private static final double ADDED_SPACE = 1.3;
  private static final int HEADING_WORDS = 14;
  private static final int HEADLINE_WORDS = 40;
  private static final int CAPTION_WORDS = 60;

  /// A paragraph as it grows, with the run that its last line stands in.
  private static final class Part {
    private final List<PdfLine> lines = new ArrayList<>();
    private PdfRun run;

    private Part(PdfRun run) {
      this.run = run;
    }

    private PdfLine first() {
      return lines.getFirst();
    }

    private PdfLine last() {
      return lines.getLast();
    }
  }

  private final PdfType type;
  private final PdfHyphens hyphens;
  private final boolean indents;
  private final List<Part> parts = new ArrayList<>();

  /// @param lines of the whole document in reading order
  PdfParagraphs(PdfType type, List<PdfLine> lines) {
    this.type = type;
    hyphens = new PdfHyphens(lines);
    List<PdfRun> runs = PdfRun.of(lines);
    indents = runs.stream().mapToLong(PdfParagraphs::indented).sum() >= 2;
    runs.forEach(this::add);
  }

  private static long indented(PdfRun run) {
    return run.lines().stream().skip(1).filter(line -> isIndented(run, line)).count();
  }

  private static boolean isIndented(PdfRun run, PdfLine line) {
    return run.indent(line) > INDENT && run.indent(line) < DEEPEST_INDENT;
  }

  private void add(PdfRun run) {
    PdfLine before = run.lines().getFirst();
    Part part = goesOnIn(run, before).orElseGet(() -> begin(run));
    part.run = run;
    part.lines.add(before);
    for (PdfLine line : run.lines().subList(1, run.lines().size())) {
      if (begins(run, before, line)) {
        part = begin(run);
      }
      part.lines.add(line);
      before = line;
    }
  }

  private Part begin(PdfRun run) {
    parts.add(new Part(run));
    return parts.getLast();
  }

  private boolean begins(PdfRun run, PdfLine before, PdfLine line) {
    boolean spaced = line.y() - before.y() > ADDED_SPACE * run.pitch() + 1;
    if (spaced || isItem(line)) {
      return true;
    }
    if (type.isLarge(line)) {
      return false;
    }
    boolean lower = Character.isLowerCase(line.text().codePointAt(0));
    if (before.bold() != line.bold()) {
      return !lower || run.hasRoom(before, line, 0);
    }
    boolean sameIndent = Math.abs(before.left() - line.left()) < 0.3 * line.size();
    if (isIndented(run, line) && !sameIndent && !isItem(before)) {
      return true;
    }
    boolean ended = Shape.endsSentence(before.text());
    double spare = ended ? 0 : 0.15 * (run.right() - run.left());
    return (ended || !lower) && run.hasRoom(before, line, spare);
  }

  private static boolean isItem(PdfLine line) {
    return BULLET.matcher(line.text()).lookingAt() || NUMBERED.matcher(line.text()).matches();
  }

  /// The paragraph that goes on in a new column or on a new page.
  private Optional<Part> goesOnIn(PdfRun run, PdfLine line) {
    boolean parted = false;
    for (Part part : parts.reversed()) {
      if (isText(part.first()) && part.last().isSetLike(line)) {
        boolean same = isText(line) && part.last().bold() == line.bold() && !isItem(line);
        return same && goesOn(part, run, line, parted) ? Optional.of(part) : Optional.empty();
      }
      parted |= type.isLarge(part.first());
    }
    return Optional.empty();
  }

  private boolean goesOn(Part part, PdfRun run, PdfLine line, boolean parted) {
    PdfLine last = part.last();
    boolean lower = Character.isLowerCase(line.text().codePointAt(0));
    boolean ended = Shape.endsSentence(last.text());
    if (lower && !ended) {
      return true;
    }
    // The first line of a paragraph that goes on is not indented, and the line before it is full.
    boolean full = !part.run.hasRoom(last, line, 0);
    return !parted
        && full
        && !isIndented(run, line)
        && (!ended || (indents && isColumnEnd(part, run)));
  }

  /// Whether the text jumps to another column or page, not just on below a picture.
  private static boolean isColumnEnd(Part part, PdfRun run) {
    PdfLine next = run.lines().getFirst();
    return part.last().page() != next.page() || next.y() < part.last().y();
  }

  /// Whether it is set as the running text is.
  private boolean isText(PdfLine line) {
    return line.reason().isEmpty() && !type.isLarge(line) && !type.isSmall(line);
  }

  void writeTo(PageWriter writer) {
    double largest =
        parts.stream()
            .filter(part -> part.first().reason().isEmpty())
            .filter(part -> Shape.words(hyphens.joined(part.lines)) > 2)
            .mapToDouble(part -> part.first().size())
            .max()
            .orElse(0);
    for (Part part : parts) {
      String text = hyphens.joined(part.lines);
      Optional<String> reason = part.first().reason();
      if (reason.isPresent()) {
        writer.words(text);
        writer.end(Optional.of(BlockKind.CHROME), reason.get());
      } else {
        write(writer, part.first(), text, part.first().size() >= 0.98 * largest);
      }
    }
  }

  private void write(PageWriter writer, PdfLine line, String text, boolean largest) {
    writer.words(BULLET.matcher(text).lookingAt() ? text.replaceFirst("^.\\s*", "") : text);
    int words = Shape.words(text);
    boolean sentence = Shape.endsSentence(text);
    // What the words themselves give away (`By Ada Birch`) counts more than their type.
    if (ChromeLanguage.of(text).isPresent()) {
      writer.end(Optional.empty(), "");
    } else if (type.isSmall(line) && type.smallIsRare() && words <= CAPTION_WORDS) {
      writer.end(Optional.of(BlockKind.CAPTION), "chrome.caption");
    } else if (type.isLarge(line) && words <= (sentence ? HEADING_WORDS : HEADLINE_WORDS)) {
      writer.end(largest ? BlockKind.HEADLINE : BlockKind.HEADING);
    } else if (isItem(line)) {
      writer.end(BlockKind.LIST_ITEM);
    } else if (line.bold() && !sentence && words <= HEADING_WORDS) {
      writer.end(BlockKind.HEADING);
    } else {
      boolean prose = Shape.isProse(text);
      writer.end(prose ? Optional.of(BlockKind.PARAGRAPH) : Optional.empty(), "");
    }
  }
}
