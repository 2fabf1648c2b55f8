package org.stet.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/// Stands in for a font that a PDF names and does not hold, with the one that comes with PDFBox.
/// PDFBox's own mapper reads every font of the machine first, for seconds, and keeps a list of them
/// in the user's folder; the places of letters come from the PDF itself, so nothing is won by it.
final class PdfFonts implements FontMapper {
  private static final String STAND_IN =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /// Loaded with the first PDF, not with the program.
  private static final class Loaded {
    private static final PdfFonts FONTS = new PdfFonts();
  }

  private final TrueTypeFont font = standIn();

  private PdfFonts() {}

  /// Keeps PDFBox from the machine's fonts. It has one mapper for the whole program.
  static void useOnlyTheirOwn() {
    FontMappers.set(Loaded.FONTS);
  }

  private static TrueTypeFont standIn() {
    try (InputStream in = PdfFonts.class.getResourceAsStream(STAND_IN)) {
      if (in == null) {
        throw new IllegalStateException("PDFBox lacks its own font");
      }
      return new TTFParser().parse(new RandomAccessReadBuffer(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      String name, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(font, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      String name, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(font, true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
    return new CIDFontMapping(noOpenType(), font, true);
  }

  /// PDFBox takes none here for "not an OpenType font with outlines of its own".
  @SuppressWarnings("NullAway")
  private static OpenTypeFont noOpenType() {
    return null;
  }
}
