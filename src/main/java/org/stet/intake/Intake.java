package org.stet.intake;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.stet.text.Document;
import org.stet.text.Provenance;

/// Reads articles: a file, standard input or the clipboard becomes a document whose blocks tell the
/// article's body from the page around it. Stateless but for its clock; safe to share.
public final class Intake {
  private static final String PASTED = "pasted text";

  /// The first that knows a source reads it.
  private static final List<FormatReader> READERS =
      List.of(new HtmlReader(), new PlainTextReader());

  private final InstantSource clock;

  /// @param clock dates each document's provenance
  public Intake(InstantSource clock) {
    this.clock = clock;
  }

  /// Reads a file of at most 5 MB: HTML by its name or its first bytes, else plain text.
  ///
  /// @throws IntakeException when it is missing, a folder, locked, empty, binary, damaged or larger
  public Document read(Path file) throws IntakeException {
    return read(Source.of(file));
  }

  /// Reads a stream to its end, at most 5 MB; the caller closes it.
  ///
  /// @param name what the user knows it by, such as `standard input`
  /// @throws IntakeException when it is empty, binary, damaged or larger
  public Document read(InputStream in, String name) throws IntakeException {
    return read(Source.of(in, name));
  }

  /// Plain text from the clipboard.
  ///
  /// @throws IntakeException when it is empty or more than 5 MB
  public Document pasted(String plainText) throws IntakeException {
    refuseUnfit(plainText);
    return plain(plainText, PASTED);
  }

  /// HTML from the clipboard, such as a browser puts there.
  ///
  /// @throws IntakeException when it holds no text or is more than 5 MB
  public Document pastedHtml(String html) throws IntakeException {
    refuseUnfit(html);
    return document(source(html, PASTED), HtmlReader.page(html, PASTED, "UTF-8"));
  }

  /// A string exactly as it is, never refused, its chrome told from its body as in a text file.
  ///
  /// @param name what the user knows it by
  public Document plain(String text, String name) {
    return document(source(text, name), PlainTextReader.page(text, "UTF-8"));
  }

  private Document read(Source source) throws IntakeException {
    for (FormatReader reader : READERS) {
      if (reader.reads(source)) {
        return document(source, reader.read(source));
      }
    }
    throw new IllegalStateException("the last reader reads everything");
  }

  private Document document(Source source, Page page) {
    Page.Facts facts = page.facts();
    Provenance provenance =
        new Provenance(
            source.name(),
            clock.instant(),
            source.sha256(),
            page.charset(),
            facts.title(),
            facts.byline(),
            facts.published());
    return new Document(page.text(), new ArticleBody(page.units()).blocks(), provenance);
  }

  private static Source source(String text, String name) {
    return new Source(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void refuseUnfit(String text) throws IntakeException {
    if (Shape.isBlank(text)) {
      throw new IntakeException("intake.empty", PASTED);
    }
    if (text.length() > Source.LIMIT) {
      throw Source.tooLarge(PASTED);
    }
  }
}
