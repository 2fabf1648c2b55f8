package org.stet.intake;

import java.nio.charset.Charset;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// HTML as browsers read it, by the name of the file or by its first bytes.
final class HtmlReader implements FormatReader {
  /// No page of people is nested deeper; what is, the parser flattens.
  private static final int DEEPEST = 256;

  @Override
  public boolean reads(Source source) {
    String head = source.head();
    return source.endsWith(".html", ".htm", ".xhtml")
        || head.startsWith("<!doctype html")
        || head.startsWith("<html")
        || (head.startsWith("<") && head.contains("<html"));
  }

  @Override
  public Page read(Source source, Revisions revisions) throws IntakeException {
    Optional<Charset> declared = Decoder.declaredIn(source.head());
    Decoder.Text text = Decoder.decodePage(source, declared);
    return page(text.characters(), source.name(), text.charset().name(), revisions);
  }

  /// @throws IntakeException when the page shows no text
  static Page page(String html, String name, String charset, Revisions revisions)
      throws IntakeException {
    Source.refuseTooMany(html, c -> c == '<', name);
    Document document = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
    Page page = new HtmlBlocks(document, HtmlFacts.of(document), revisions).page(charset);
    if (ScriptPage.isOne(document, page.units())) {
      throw new IntakeException("intake.needs-script", name);
    }
    if (page.units().isEmpty()) {
      throw new IntakeException("intake.empty", name);
    }
    return page;
  }
}
