package org.stet.intake;

import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stet.language.LanguageGuess;
import org.stet.text.Block;
import org.stet.text.Document;
import org.stet.text.Provenance;

/// Reads articles: a file, standard input or the clipboard becomes a document whose blocks tell the
/// article's body from the page around it. Stateless but for its clock; safe to share.
public final class Intake {
  private static final String PASTED = "pasted text";

  /// The first that knows a source reads it.
  private static final List<FormatReader> READERS =
      List.of(
          new PdfReader(),
          new ArchiveReader(),
          new OldOfficeReader(),
          new RtfReader(),
          new OdtReader(),
          new NinjsReader(),
          new NewsXmlReader(),
          new HtmlReader(),
          new MarkdownReader(),
          new PlainTextReader());

  /// What is attached to a mail is no mail: an endless chain of them could be.
  private static final FormatReader MAIL = new MailReader(READERS);

  /// Under the ten seconds after which people think that a program hangs.
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private final InstantSource clock;
  private final Web web;

  /// @param clock dates each document's provenance
  public Intake(InstantSource clock) {
    this(clock, PATIENCE);
  }

  /// @param patience how long a page of the web may take
  Intake(InstantSource clock, Duration patience) {
    this.clock = clock;
    web = new Web(patience);
  }

  /// Whether a word names a page of the web, as people type it, rather than a file.
  public static boolean isAddress(String typed) {
    return WebAddress.isMeant(typed);
  }

  /// Reads a page of the web by its content. Its provenance names the address where it was found
  /// after all redirects.
  ///
  /// @param address with http or https; spaces and letters beyond ASCII are taken as people type
  /// @throws IntakeException when it can't be had, or can't be read as a text
  public Reading read(String address, Revisions revisions) throws IntakeException {
    URI asked =
        WebAddress.of(address)
            .orElseThrow(() -> new IntakeException("intake.web-address", address));
    return read(asked, revisions);
  }

  /// Reads a page of the web by its content.
  ///
  /// @throws IntakeException when it can't be had, or can't be read as a text
  public Reading read(URI address, Revisions revisions) throws IntakeException {
    return read(web.fetch(address), revisions);
  }

  /// Reads a file by its content, tracked changes accepted.
  ///
  /// @throws IntakeException when it can't be read as a text
  public Reading read(Path file) throws IntakeException {
    return read(file, Revisions.ACCEPT);
  }

  /// Reads a file by its content.
  ///
  /// @throws IntakeException when it is missing, a folder, locked, empty, binary, damaged, too
  ///     large
  public Reading read(Path file, Revisions revisions) throws IntakeException {
    return read(Source.of(file), revisions);
  }

  /// Reads a stream to its end; the caller closes it.
  ///
  /// @param name what the user knows it by, such as `standard input`
  /// @throws IntakeException when it is empty, binary, damaged or too large
  public Reading read(InputStream in, String name, Revisions revisions) throws IntakeException {
    return read(Source.of(in, name), revisions);
  }

  /// Plain text from the clipboard.
  ///
  /// @throws IntakeException when it is empty or too long
  public Document pasted(String plainText) throws IntakeException {
    refuseUnfit(plainText);
    return plain(plainText, PASTED);
  }

  /// HTML from the clipboard, such as a browser puts there, tracked changes accepted.
  ///
  /// @throws IntakeException when it holds no text or is too long
  public Reading pastedHtml(String html) throws IntakeException {
    return pastedHtml(html, Revisions.ACCEPT);
  }

  /// HTML from the clipboard.
  ///
  /// @throws IntakeException when it holds no text or is too long
  public Reading pastedHtml(String html, Revisions revisions) throws IntakeException {
    refuseUnfit(html);
    return reading(source(html, PASTED), HtmlReader.page(html, PASTED, "UTF-8", revisions));
  }

  /// A string exactly as it is, never refused, its chrome told from its body as in a text file.
  ///
  /// @param name what the user knows it by
  public Document plain(String text, String name) {
    return document(source(text, name), PlainTextReader.page(text, "UTF-8"));
  }

  private Reading read(Source source, Revisions revisions) throws IntakeException {
    if (MAIL.reads(source)) {
      return reading(source, MAIL.read(source, revisions));
    }
    for (FormatReader reader : READERS) {
      if (reader.reads(source)) {
        return reading(source, reader.read(source, revisions));
      }
    }
    throw new IllegalStateException("the last reader reads everything");
  }

  private Reading reading(Source source, Page page) throws IntakeException {
    Source.refuseTooLong(page.text(), source.name());
    return new Reading(document(source, page), page.comments(), page.revised());
  }

  private Document document(Source source, Page page) {
    Page.Facts facts = page.facts();
    List<Block> blocks = new ArticleBody(page.units(), page.told()).blocks();
    Provenance provenance =
        new Provenance(
            source.name(),
            clock.instant(),
            source.sha256(),
            page.charset(),
            facts.title(),
            facts.byline(),
            facts.published(),
            language(page, blocks));
    return new Document(page.text(), blocks, provenance);
  }

  /// What the page says, else what the article's own words say: menus may be in another language.
  private static Optional<String> language(Page page, List<Block> blocks) {
    return page.facts()
        .language()
        .flatMap(LanguageGuess::tag)
        .or(
            () ->
                LanguageGuess.of(
                    blocks.stream()
                        .filter(block -> block.kind().isBody())
                        .map(block -> block.span().in(page.text()))
                        .collect(Collectors.joining("\n"))));
  }

  private static Source source(String text, String name) {
    return new Source(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void refuseUnfit(String text) throws IntakeException {
    if (Shape.isBlank(text)) {
      throw new IntakeException("intake.empty", PASTED);
    }
    Source.refuseTooLong(text, PASTED);
    Source.refuseTooMany(text, c -> c == '\n' || c == '\r', PASTED);
  }
}
