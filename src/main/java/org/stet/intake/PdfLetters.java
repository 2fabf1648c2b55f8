package org.stet.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// The letters of a PDF's pages with their places, as PDFBox finds them: letters drawn twice to
/// look bold counted once, accents put on their letters. Turned so that they stand upright,
/// whichever way page or text are turned.
final class PdfLetters extends PDFTextStripper {
  private static final int MOST_PAGES = 500;
  private static final int MOST_ON_A_PAGE = 150_000;
  private static final int MOST = 3_000_000;

  /// Steps of drawing. A page of a newspaper with its graphics takes some ten thousand.
  private static final int MOST_STEPS = 3_000_000;

  /// Drawings within drawings: each is read anew every time, and can draw itself.
  private static final int MOST_DRAWINGS = 8_000;

  private static final int DEEPEST = 12;

  /// A book has twenty thousand.
  private static final int MOST_LINES = 60_000;

  private static final int MOST_LINES_ON_A_PAGE = 3_000;

  /// Letters that stand for two or more, and Arabic letters in the shape of their place in a word.
  private static final Pattern COMPOSED =
      Pattern.compile("[\\uFB00-\\uFB4F\\uFB50-\\uFDFF\\uFE70-\\uFEFF]");

  private static final Pattern BOLD = Pattern.compile("bold|black|heavy|semibold|demi");

  private final PDDocument file;
  private final List<List<PdfLine>> pages = new ArrayList<>();
  private final Map<PDFont, Boolean> bold = new HashMap<>();
  private int steps;
  private int drawings;
  private int depth;
  private int letters;
  private int nameless;
  private int lineCount;
  private int onPage;

  PdfLetters(PDDocument file) {
    this.file = file;
    setSuppressDuplicateOverlappingText(true);
    setShouldSeparateByBeads(false);
  }

  /// The lines of each page; a page without text has none.
  ///
  /// @throws IOException for a file that is damaged
  /// @throws PdfOverfull for a file that holds more than any article's
  List<List<PdfLine>> pages() throws IOException {
    int said = file.getNumberOfPages();
    int found = 0;
    for (Iterator<PDPage> all = file.getPages().iterator(); all.hasNext(); found++) {
      refuseOver(found, MOST_PAGES, "pages");
      refuseBroken(all.next());
    }
    if (found < said) {
      throw new IOException("pages are missing");
    }
    writeText(file, Writer.nullWriter());
    while (pages.size() < found) {
      pages.add(List.of());
    }
    return pages;
  }

  /// PDFBox would take what can be unpacked of a broken stream for the whole.
  private static void refuseBroken(PDPage page) throws IOException {
    for (Iterator<PDStream> parts = page.getContentStreams(); parts.hasNext(); ) {
      PDStream part = parts.next();
      if (part.getFilters().equals(List.of(COSName.FLATE_DECODE))) {
        unpack(part);
      }
    }
  }

  private static void unpack(PDStream part) throws IOException {
    try (InputStream raw = part.getCOSObject().createRawInputStream();
        InputStream in = new InflaterInputStream(raw)) {
      in.transferTo(OutputStream.nullOutputStream());
    } catch (EOFException e) {
      // Many writers leave out the last bytes, which only check the others: all is there.
    }
  }

  private static void refuseOver(int count, int most, String what) {
    if (count > most) {
      throw new PdfOverfull(what);
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    refuseOver(++steps, MOST_STEPS, "steps");
    if (operator.getName().equals(OperatorName.DRAW_OBJECT)) {
      refuseOver(++drawings, MOST_DRAWINGS, "drawings");
    }
    super.processOperator(operator, operands);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    refuseOver(++depth, DEEPEST, "drawings within drawings");
    super.showForm(form);
    depth--;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    refuseOver(++letters, MOST, "letters");
    refuseOver(++onPage, MOST_ON_A_PAGE, "letters on a page");
    super.processTextPosition(text);
  }

  /// Counts the letters of which the file does not say which they are. PDFBox passes over them.
  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
      throws IOException {
    if (!(font instanceof PDSimpleFont) && font.toUnicode(code) == null) {
      nameless++;
    }
    super.showGlyph(place, font, code, displacement);
  }

  /// Whether so many letters have no name that words are torn: more than bullets and ornaments.
  boolean lacksLetters() {
    return nameless > 5 && nameless * 100L > letters;
  }

  @Override
  protected void startPage(PDPage page) {
    onPage = 0;
    // Pages without content are passed over without a word.
    while (pages.size() < getCurrentPageNo() - 1) {
      pages.add(List.of());
    }
  }

  @Override
  protected void writePage() {
    Map<Integer, List<PdfLetter>> byAngle = new TreeMap<>();
    boolean space = false;
    int index = 0;
    for (List<TextPosition> article : getCharactersByArticle()) {
      for (TextPosition position : article) {
        String text = text(position.getUnicode());
        if (Shape.isBlank(text)) {
          space |= !text.isEmpty();
        } else {
          int angle = angle(position);
          byAngle
              .computeIfAbsent(angle, any -> new ArrayList<>())
              .add(letter(position, angle, index++, space, text));
          space = false;
        }
      }
    }
    pages.add(lines(byAngle));
  }

  /// Upright text as it reads; what is turned another way than most of the page, such as a credit
  /// along a picture's edge or a stamp across it, after it.
  private List<PdfLine> lines(Map<Integer, List<PdfLetter>> byAngle) {
    List<Map.Entry<Integer, List<PdfLetter>>> groups = new ArrayList<>(byAngle.entrySet());
    groups.sort((a, b) -> b.getValue().size() - a.getValue().size());
    List<PdfLine> lines = new ArrayList<>();
    for (Map.Entry<Integer, List<PdfLetter>> group : groups) {
      List<PdfLine> some = new PdfLines(pages.size(), group.getValue()).lines();
      boolean main = group.getKey().equals(groups.getFirst().getKey());
      lineCount += some.size();
      refuseOver(lineCount, MOST_LINES, "lines");
      refuseOver(lines.size() + some.size(), MOST_LINES_ON_A_PAGE, "lines on a page");
      some.forEach(line -> lines.add(main ? line : line.asChrome("chrome.turned")));
    }
    return lines;
  }

  private static int angle(TextPosition position) {
    Matrix matrix = position.getTextMatrix();
    return (int) Math.round(Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX())));
  }

  private PdfLetter letter(
      TextPosition position, int angle, int index, boolean space, String text) {
    Matrix matrix = position.getTextMatrix();
    double cos = Math.cos(Math.toRadians(angle));
    double sin = Math.sin(Math.toRadians(angle));
    double x = matrix.getTranslateX() * cos + matrix.getTranslateY() * sin;
    double y = matrix.getTranslateX() * sin - matrix.getTranslateY() * cos;
    double width =
        Math.hypot(
            position.getEndX() - matrix.getTranslateX(),
            position.getEndY() - matrix.getTranslateY());
    double size = Math.max(0.1, matrix.getScalingFactorY());
    boolean isBold = bold.computeIfAbsent(position.getFont(), PdfLetters::isBold);
    return new PdfLetter(index, x, y, width, size, isBold, space, text);
  }

  private static boolean isBold(PDFont font) {
    PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean heavy = descriptor != null && descriptor.getFontWeight() >= 600;
    String name = font.getName();
    return heavy || (name != null && BOLD.matcher(name.toLowerCase(Locale.ROOT)).find());
  }

  /// Letters as they are typed; what stands for no letter is left out.
  private static String text(String unicode) {
    StringBuilder text = new StringBuilder();
    Normalizer.normalize(unicode, Normalizer.Form.NFC)
        .codePoints()
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
        .forEach(text::appendCodePoint);
    return COMPOSED
        .matcher(text)
        .replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC));
  }
}
