package org.stet.intake;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// XML from a stranger, read from front to back and never into a tree. It may have no document type
/// declaration, so there are no entities to expand and nothing is ever fetched. Names are given
/// with the prefix that the format's own specification uses (`w:p`, `text:h`), whatever the file's
/// is.
final class Markup {
  /// Tables in tables in tables come to a few dozen.
  static final int DEPTH_LIMIT = 500;

  private static final Pattern OPEN_DOCUMENT =
      Pattern.compile("urn:oasis:names:tc:opendocument:xmlns:([a-z]+)[a-z-]*:1\\.0");

  /// Word's, both as Word writes them (transitional) and as ISO 29500 has them (strict).
  private static final Map<String, String> PREFIXES =
      Map.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:",
          "http://purl.oclc.org/ooxml/wordprocessingml/main", "w:",
          "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:",
          "http://schemas.openxmlformats.org/officeDocument/2006/math", "m:",
          "http://purl.oclc.org/ooxml/officeDocument/math", "m:",
          "http://schemas.openxmlformats.org/package/2006/relationships", "",
          "http://purl.org/dc/elements/1.1/", "dc:",
          "http://www.w3.org/XML/1998/namespace", "xml:");

  private final XMLStreamReader reader;
  private final Origin origin;
  private final Map<String, String> prefixes = new java.util.HashMap<>(PREFIXES);

  private Markup(XMLStreamReader reader, Origin origin) {
    this.reader = reader;
    this.origin = origin;
  }

  static Markup of(byte[] xml, Origin origin) throws IntakeException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(DEPTH_LIMIT));
    try {
      return new Markup(factory.createXMLStreamReader(characters(xml)), origin);
    } catch (XMLStreamException e) {
      throw origin.broken();
    }
  }

  /// Decoded here and strictly: the parser tells of a wrong byte on standard error.
  private static Reader characters(byte[] xml) {
    int head = Math.min(xml.length, 200);
    String latin = new String(xml, 0, head, StandardCharsets.ISO_8859_1);
    boolean wide = latin.startsWith("þÿ") || latin.startsWith("ÿþ");
    int mark = latin.startsWith("ï»¿") ? 3 : 0;
    Charset charset =
        wide
            ? StandardCharsets.UTF_16
            : Decoder.declaredIn(latin.toLowerCase(Locale.ROOT)).orElse(StandardCharsets.UTF_8);
    ByteArrayInputStream in = new ByteArrayInputStream(xml, mark, xml.length - mark);
    return new InputStreamReader(in, charset.newDecoder());
  }

  /// Goes on to the next start, end or stretch of text; false after the last.
  ///
  /// @throws IntakeException when it is no XML or has a document type declaration
  boolean next() throws IntakeException {
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
          throw new IntakeException("intake.doctype", origin.name(), origin.kind());
        }
        if (isStart() || isEnd() || isText()) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw origin.broken();
    }
  }

  boolean isStart() {
    return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
  }

  boolean isEnd() {
    return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
  }

  boolean isEnd(String name) {
    return isEnd() && name().equals(name);
  }

  boolean isText() {
    int event = reader.getEventType();
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  String name() {
    return name(reader.getNamespaceURI(), reader.getLocalName());
  }

  String text() {
    return reader.getText();
  }

  Optional<String> attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (name(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i)).equals(name)) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /// An attribute's value; without characters where there is none.
  String value(String name) {
    return attribute(name).orElse("");
  }

  /// Passes over the element whose start was met last, with all that it holds.
  void skip() throws IntakeException {
    int depth = 1;
    while (depth > 0 && next()) {
      depth += isStart() ? 1 : isEnd() ? -1 : 0;
    }
  }

  /// All text in the element whose start was met last.
  String words() throws IntakeException {
    StringBuilder words = new StringBuilder();
    int depth = 1;
    while (depth > 0 && next()) {
      depth += isStart() ? 1 : isEnd() ? -1 : 0;
      words.append(isText() ? text() : "");
    }
    return words.toString().strip();
  }

  private String name(@Nullable String namespace, String local) {
    return namespace == null || namespace.isEmpty()
        ? local
        : prefixes.computeIfAbsent(namespace, Markup::prefix) + local;
  }

  private static String prefix(String namespace) {
    Matcher match = OPEN_DOCUMENT.matcher(namespace);
    return match.matches() ? match.group(1) + ":" : "other:";
  }
}
