package org.stet.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.stet.text.Block;
import org.stet.text.Span;

/// The target of coverage-guided fuzzing (Jazzer, outside the gate): whatever the bytes, a reader
/// gives a page whose blocks and remarks lie within its text, or refuses it. The system property
/// `stet.reader` names the reader (`Pdf`, `Docx`); without one it is HTML's. How to run it is in
// the README.
public final class ReaderFuzz {
  private static final String NAME = System.getProperty("stet.reader", "Html");
  private static final FormatReader READER = reader(NAME);

  private ReaderFuzz() {}

  /// Jazzer calls this with each input.
  public static void fuzzerTestOneInput(byte[] data) {
    try {
      Page page = READER.read(new Source("input", wrapped(data)), Revisions.ALL);
      int end = 0;
      for (Block block : new ArticleBody(page.units()).blocks()) {
        end = within(block.span(), end, page);
      }
      for (Comment comment : page.comments()) {
        within(comment.span(), 0, page);
      }
    } catch (IntakeException e) {
      // A refusal in words is what broken input is to get.
    }
  }

  private static int within(Span span, int from, Page page) {
    if (span.start() < from || span.end() > page.text().length()) {
      throw new IllegalStateException("outside the text: " + span);
    }
    return span.end();
  }

  /// A Word document is fuzzed by its body: in a damaged archive nothing behind it is reached.
  private static byte[] wrapped(byte[] data) {
    boolean word = NAME.equals("Docx");
    return word ? Zipped.docx(new String(data, StandardCharsets.UTF_8)).bytes() : data;
  }

  private static FormatReader reader(String name) {
    return switch (name) {
      case "Docx" -> new ArchiveReader();
      case "Mail" -> new MailReader(List.of(new HtmlReader(), new PlainTextReader()));
      case "Markdown" -> new MarkdownReader();
      case "NewsXml" -> new NewsXmlReader();
      case "Ninjs" -> new NinjsReader();
      case "Odt" -> new OdtReader();
      case "Pdf" -> new PdfReader();
      case "PlainText" -> new PlainTextReader();
      case "Rtf" -> new RtfReader();
      default -> new HtmlReader();
    };
  }
}
