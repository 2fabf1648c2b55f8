package org.stet.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/// PDF, by its first bytes. A PDF knows letters and their places and nothing else, so lines,
/// columns and paragraphs are rebuilt here: [PdfLetters], [PdfLines], [PdfColumns], [PdfMargins],
/// [PdfParagraphs], in this order.
final class PdfReader implements FormatReader {
  private static final String OVERFULL = "intake.pdf-overfull";
  private static final String DAMAGED = "intake.pdf-damaged";

  /// The text of a PDF is Unicode however its fonts count their letters.
  private static final String CHARSET = StandardCharsets.UTF_16BE.name();

  /// What PDFBox may hold of streams that it decodes.
  private static final long MEMORY = 100_000_000;

  /// The end mark stands in the last bytes; mail programs put a few of their own behind it.
  private static final int TAIL = 2048;

  @Override
  public boolean reads(Source source) {
    String head = source.head();
    // What stands before the mark is a mail program's. A text that only speaks of PDF has no end
    // mark.
    return head.startsWith("%pdf-") || (head.contains("%pdf-") && tail(source).contains("%%EOF"));
  }

  private static String tail(Source source) {
    byte[] bytes = source.bytes();
    int from = Math.max(0, bytes.length - TAIL);
    return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
  }

  @Override
  public Page read(Source source, Revisions revisions) throws IntakeException {
    // Without its end PDFBox would read the pages that are there, and the others would be lost
    // without a word.
    if (!tail(source).contains("%%EOF")) {
      throw new IntakeException("intake.pdf-cut", source.name());
    }
    try {
      new PdfStreams(source.bytes()).check();
      return page(source);
    } catch (InvalidPasswordException e) {
      throw new IntakeException("intake.password", source.name());
    } catch (PdfOverfull | OutOfMemoryError e) {
      // A stream can swell in ways that no check foresees; what it took is free again by now.
      throw new IntakeException(OVERFULL, source.name());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox trusts what it reads: a broken file breaks it in many ways, none of them ours.
      throw new IntakeException(DAMAGED, source.name());
    }
  }

  private static Page page(Source source) throws IOException, IntakeException {
    PdfFonts.useOnlyTheirOwn();
    try (PDDocument document =
        Loader.loadPDF(
            source.bytes(),
            "",
            null,
            null,
            MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache)) {
      PdfLetters letters = new PdfLetters(document);
      List<List<PdfLine>> pages = letters.pages();
      if (pages.isEmpty()) {
        throw new IntakeException("intake.empty", source.name());
      }
      if (letters.lacksLetters()) {
        throw new IntakeException("intake.pdf-no-letters", source.name());
      }
      if (pages.stream().allMatch(List::isEmpty)) {
        throw new IntakeException("intake.pdf-no-text", source.name());
      }
      PdfType type = PdfType.of(pages);
      PdfMargins margins = new PdfMargins(pages);
      List<PdfLine> flow = new ArrayList<>();
      for (List<PdfLine> page : pages) {
        flow.addAll(margins.heads(page));
        flow.addAll(new PdfColumns(new PdfDropCaps(type).merged(margins.body(page))).inOrder());
        flow.addAll(margins.feet(page));
      }
      PageWriter writer = new PageWriter();
      new PdfParagraphs(type, flow).writeTo(writer);
      return writer.page(CHARSET, facts(document), false);
    }
  }

  /// The file's own dates say when it was made, not when the article was published.
  private static Page.Facts facts(PDDocument document) {
    PDDocumentInformation about = document.getDocumentInformation();
    return new Page.Facts(
        said(about.getTitle()).filter(title -> !title.matches("(?i).*\\.\\w{2,4}|untitled.*")),
        said(about.getAuthor()),
        Optional.empty(),
        said(document.getDocumentCatalog().getLanguage()));
  }

  private static Optional<String> said(@Nullable String text) {
    return Optional.ofNullable(text)
        .map(String::strip)
        .filter(words -> !words.isEmpty() && words.length() <= 300);
  }
}
