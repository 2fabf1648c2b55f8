package org.stet.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A zipped document of parts as XML, for what no program can be asked to write.
final class Zipped {
  private static final String WORD =
      "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
          + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
          + " xmlns:v='urn:schemas-microsoft-com:vml'";

  private static final String RELATIONS =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>%s"
          + "</Relationships>";

  private static final String RELATION =
      "<Relationship Id='r%d' Type='http://schemas.openxmlformats.org/%s' Target='%s'/>";

  private static final String ODF =
      "office:version='1.3' xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
          + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
          + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
          + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
          + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
          + " xmlns:meta='urn:oasis:names:tc:opendocument:xmlns:meta:1.0'"
          + " xmlns:dc='http://purl.org/dc/elements/1.1/'";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();
  private int count;

  Zipped with(String name, String content) {
    return with(name, content.getBytes(StandardCharsets.UTF_8));
  }

  Zipped with(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// A Word document with a body.
  static Zipped docx(String body) {
    String main = RELATION.formatted(1, "officeDocument/2006/relationships/officeDocument", "%s");
    String core =
        RELATION.formatted(2, "package/2006/relationships/metadata/core-properties", "%s");
    return new Zipped()
        .with("[Content_Types].xml", "<Types/>")
        .with(
            "_rels/.rels",
            RELATIONS.formatted(
                main.formatted("word/document.xml") + core.formatted("docProps/core.xml")))
        .with(
            "word/document.xml",
            "<w:document %s><w:body>%s</w:body></w:document>".formatted(WORD, body));
  }

  /// A Word document with another part that it refers to.
  ///
  /// @param type what it is: `styles`, `comments`, `footnotes`, `header`
  Zipped part(String type, String root, String content) {
    String name = type + ++count + ".xml";
    relations.append(RELATION.formatted(count, "officeDocument/2006/relationships/" + type, name));
    with("word/_rels/document.xml.rels", RELATIONS.formatted(relations));
    return with("word/" + name, "<%s %s>%s</%s>".formatted(root, WORD, content, root));
  }

  /// The facts that a Word document says of itself.
  Zipped facts(String facts) {
    return with(
        "docProps/core.xml",
        "<c xmlns:dc='http://purl.org/dc/elements/1.1/'>%s</c>".formatted(facts));
  }

  /// An OpenDocument text.
  static Zipped odt(String styles, String body) {
    return new Zipped()
        .with("mimetype", "application/vnd.oasis.opendocument.text")
        .with(
            "content.xml",
            ("<office:document-content %s><office:automatic-styles>%s</office:automatic-styles>"
                    + "<office:body><office:text>%s</office:text></office:body>"
                    + "</office:document-content>")
                .formatted(ODF, styles, body));
  }

  /// Another part of an OpenDocument text.
  Zipped odf(String name, String root, String content) {
    return with(name, "<%s %s>%s</%s>".formatted(root, ODF, content, root));
  }

  /// The same as one file.
  static byte[] flat(String body) {
    return ("<?xml version='1.0'?><office:document %s><office:body><office:text>%s</office:text>"
            + "</office:body></office:document>")
        .formatted(ODF, body)
        .getBytes(StandardCharsets.UTF_8);
  }
}
