package org.stet.intake;

import java.io.StringReader;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Stories as news agencies send them in XML: NewsML-G2 (a `newsItem`, or the first text of a
/// `newsMessage`) and NITF, by itself or inside NewsML. Other XML is refused.
final class NewsXmlReader implements FormatReader {
  private static final Pattern NEWS =
      Pattern.compile(
          "(?s)(?:<\\?.*?\\?>|<!--.*?-->|<!doctype[^>\\[]*(?:\\[.*?\\])?\\s*>|\\s)*"
              + "<(?:[\\w.-]+:)?(?:newsitem|newsmessage|newsml|nitf)[\\s>].*");

  private static final int DEPTH = 200;

  /// What NITF calls differently from HTML.
  private static final Map<String, String> TAGS =
      Map.of(
          "hl2", "h2",
          "bq", "blockquote",
          "block", "div",
          "media", "figure",
          "media-caption", "figcaption",
          "media-producer", "figcaption",
          "tagline", "p",
          "datasource", "p",
          "note", "aside",
          "body.end", "div");

  @Override
  public boolean reads(Source source) {
    String head = source.head();
    return NEWS.matcher(head).matches() || (head.startsWith("<?xml") && !head.contains("<html"));
  }

  @Override
  public Page read(Source source, Revisions revisions) throws IntakeException {
    Decoder.Text text = Decoder.decode(source, Decoder.declaredIn(source.head()));
    refuseUnsafe(text.characters(), source.name());
    Document xml = Jsoup.parse(text.characters(), "", Parser.xmlParser());
    Element item = item(xml);
    Element nitf = item.selectFirst("*|nitf");
    String headline =
        said(item, "*|contentMeta > *|headline")
            .or(() -> said(item, "*|hedline > *|hl1"))
            .or(() -> said(item, "*|HeadLine"))
            .orElse("");
    String body = nitf == null ? body(item) : nitf(nitf);
    if (Jsoup.parse(body).text().isBlank()) {
      throw new IntakeException("intake.xml", source.name());
    }
    String html =
        repeats(headline, body) ? body : "<h1>" + Entities.escape(headline) + "</h1>" + body;
    return HtmlReader.page(html, source.name(), text.charset().name(), revisions)
        .with(facts(item, headline));
  }

  /// Goes through it once with the strict parser, which fetches nothing: a page that breaks off, an
  /// entity of its own, elements without end in each other.
  private static void refuseUnsafe(String text, String name) throws IntakeException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    int depth = 0;
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
      while (reader.hasNext()) {
        int event = reader.next();
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        boolean foreign =
            event == XMLStreamConstants.ENTITY_REFERENCE
                && !Entities.isNamedEntity(String.valueOf(reader.getLocalName()));
        if (depth > DEPTH || foreign) {
          throw new IntakeException("intake.xml-damaged", name, line(reader));
        }
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      throw new IntakeException("intake.xml-damaged", name, String.valueOf(Math.max(1, line)));
    } catch (MissingResourceException e) {
      // The JDK's parser lacks the words for some faults in a document type.
      throw new IntakeException("intake.xml-damaged", name, "1");
    }
  }

  private static String line(XMLStreamReader reader) {
    return String.valueOf(Math.max(1, reader.getLocation().getLineNumber()));
  }

  /// The first item that holds a text; a message may open with the list of its pictures.
  private static Element item(Document xml) {
    for (Element item : xml.select("*|newsItem")) {
      if (item.selectFirst("*|inlineXML, *|inlineData") != null) {
        return item;
      }
    }
    return xml;
  }

  private static String nitf(Element nitf) {
    StringBuilder html = new StringBuilder();
    for (Element part : nitf.select("*|body\\.content, *|body\\.end")) {
      Element copy = part.clone();
      for (Element element : copy.getAllElements()) {
        String html5 = TAGS.get(element.normalName().replaceFirst("^.*:", ""));
        element.tagName(html5 == null ? element.normalName().replaceFirst("^.*:", "") : html5);
      }
      html.append(copy.html());
    }
    return html.toString();
  }

  private static String body(Element item) {
    Element xml = item.selectFirst("*|inlineXML");
    if (xml != null) {
      Element within = xml.selectFirst("*|body");
      Element copy = (within == null ? xml : within).clone();
      copy.getAllElements().forEach(e -> e.tagName(e.normalName().replaceFirst("^.*:", "")));
      return copy.html();
    }
    Element data = item.selectFirst("*|inlineData");
    if (data == null) {
      return "";
    }
    String words = data.wholeText();
    if (data.attr("contenttype").contains("html")) {
      return words;
    }
    StringBuilder html = new StringBuilder();
    new MailLines(words)
        .unwrapped()
        .lines()
        .forEach(line -> html.append("<p>").append(Entities.escape(line)).append("</p>"));
    return html.toString();
  }

  private static boolean repeats(String headline, String body) {
    Element first = Jsoup.parse(body).selectFirst("h1, h2, p");
    return headline.isEmpty() || (first != null && first.text().equals(headline));
  }

  private static Page.Facts facts(Element item, String headline) {
    return new Page.Facts(
        Optional.of(headline).filter(text -> !text.isEmpty()),
        said(item, "*|contentMeta > *|by").or(() -> said(item, "*|byline")),
        said(item, "*|itemMeta > *|versionCreated")
            .or(() -> attribute(item.selectFirst("*|docdata *|date\\.issue"), "norm")),
        attribute(item.selectFirst("*|contentMeta > *|language"), "tag")
            .or(() -> attribute(item, "xml:lang"))
            .or(() -> attribute(item.selectFirst("[xml:lang]"), "xml:lang")));
  }

  private static Optional<String> said(Element item, String selector) {
    return Optional.ofNullable(item.selectFirst(selector))
        .map(Element::text)
        .filter(text -> !text.isBlank());
  }

  private static Optional<String> attribute(@Nullable Element element, String name) {
    return Optional.ofNullable(element).map(e -> e.attr(name)).filter(text -> !text.isBlank());
  }
}
