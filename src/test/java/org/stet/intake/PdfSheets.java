package org.stet.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/// Writes PDFs for tests: words at places, as a typesetting program does. Heights are counted from
/// the top of the page.
final class PdfSheets implements AutoCloseable {
  static final double HEIGHT = PDRectangle.A4.getHeight();

  private final PDDocument document = new PDDocument();
  private final PDFont regular;
  private final PDFont bold;
  private PDPage page = new PDPage(PDRectangle.A4);

  private final boolean ligatures;

  PdfSheets() {
    this(false);
  }

  /// @param ligatures whether two letters become one that nothing names
  PdfSheets(boolean ligatures) {
    this.ligatures = ligatures;
    regular = font("CharisSIL-Regular.ttf");
    bold = font("CharisSIL-Bold.ttf");
    document.addPage(page);
  }

  private PDFont font(String name) {
    try (InputStream in = PdfSheets.class.getResourceAsStream("/fonts/" + name)) {
      TrueTypeFont font =
          new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(in)));
      // PDFBox writes ligatures without saying which letters they stand for.
      font.setEnableGsub(ligatures);
      return PDType0Font.load(document, font, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PdfSheets nextPage() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  PdfSheets text(double x, double y, double size, String words) {
    return draw(regular, Matrix.getTranslateInstance((float) x, (float) (HEIGHT - y)), size, words);
  }

  PdfSheets bold(double x, double y, double size, String words) {
    return draw(bold, Matrix.getTranslateInstance((float) x, (float) (HEIGHT - y)), size, words);
  }

  PdfSheets turned(double x, double y, double size, double degrees, String words) {
    double angle = Math.toRadians(degrees);
    return draw(
        regular, Matrix.getRotateInstance(angle, (float) x, (float) (HEIGHT - y)), size, words);
  }

  /// Lines under one another.
  PdfSheets lines(double x, double y, double size, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      text(x, y + i * size * 1.2, size, lines.get(i));
    }
    return this;
  }

  private PdfSheets draw(PDFont font, Matrix place, double size, String words) {
    try (PDPageContentStream out =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
      out.beginText();
      out.setFont(font, (float) size);
      out.setTextMatrix(place);
      out.showText(words);
      out.endText();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How wide words are, in points.
  double width(double size, String words) {
    try {
      return regular.getStringWidth(words) * size / 1000;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PdfSheets about(String title, String author) {
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setAuthor(author);
    return this;
  }

  PdfSheets quarterTurned() {
    page.setRotation(90);
    return this;
  }

  PdfSheets lockedWith(String owner, String user) {
    try {
      document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PDDocument document() {
    return document;
  }

  byte[] bytes() {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
