package org.stet.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// OpenDocument texts, zipped (ODT) or as one XML file (flat, FODT).
final class OdtReader implements FormatReader {
  /// The part that holds the text.
  static final String CONTENT = "content.xml";

  private static final String STYLES = "styles.xml";
  private static final String META = "meta.xml";

  @Override
  public boolean reads(Source source) {
    String head = source.head();
    return head.startsWith("<") && head.contains("<office:document");
  }

  @Override
  public Page read(Source source, Revisions revisions) throws IntakeException {
    Origin origin = origin(source.name());
    List<byte[]> whole = List.of(source.bytes());
    try {
      return new Parts(whole, whole).page(origin, revisions);
    } catch (RuntimeException e) {
      // The XML parser promises nothing about damaged bytes.
      throw origin.broken();
    }
  }

  /// The page in a zipped text.
  Page page(Archive archive, String name, Revisions revisions) throws IntakeException {
    Origin origin = origin(name);
    refuseLocked(archive, origin);
    if (!archive.has(CONTENT)) {
      throw origin.broken();
    }
    return new Parts(parts(archive, STYLES, CONTENT), parts(archive, META)).page(origin, revisions);
  }

  private static Origin origin(String name) {
    return new Origin(name, "OpenDocument text");
  }

  private static void refuseLocked(Archive archive, Origin origin) throws IntakeException {
    Optional<Markup> manifest = archive.markup("META-INF/manifest.xml", origin);
    while (manifest.isPresent() && manifest.get().next()) {
      if (manifest.get().isStart() && manifest.get().name().equals("manifest:encryption-data")) {
        throw origin.locked();
      }
    }
  }

  private static List<byte[]> parts(Archive archive, String... names) throws IntakeException {
    List<byte[]> parts = new ArrayList<>();
    for (String name : names) {
      archive.part(name).ifPresent(parts::add);
    }
    return parts;
  }

  /// The XML that holds styles and text, and that which holds facts. A flat file holds all.
  private record Parts(List<byte[]> texts, List<byte[]> facts) {
    private Page page(Origin origin, Revisions revisions) throws IntakeException {
      OdtStyles known = new OdtStyles();
      for (byte[] part : texts) {
        known.read(Markup.of(part, origin));
      }
      Composer composer = new Composer();
      Tracking tracking = new Tracking(revisions);
      OdtText text = new OdtText(composer, tracking, known);
      for (byte[] part : texts) {
        text.read(Markup.of(part, origin));
      }
      return composer.page(origin, "UTF-8", readFacts(origin), tracking.revised());
    }

    /// The dates in it are those of the file, not of the story: none is taken for the day that it
    /// was published.
    private Page.Facts readFacts(Origin origin) throws IntakeException {
      String title = "";
      String author = "";
      for (byte[] part : facts) {
        Markup xml = Markup.of(part, origin);
        while (xml.next() && !xml.isEnd("office:meta")) {
          if (xml.isStart() && xml.name().equals("dc:title")) {
            title = xml.words();
          } else if (xml.isStart() && xml.name().equals("meta:initial-creator")) {
            author = xml.words();
          } else if (xml.isStart() && xml.name().equals("dc:creator") && author.isEmpty()) {
            author = xml.words();
          }
        }
      }
      return Page.Facts.of(title, author);
    }
  }
}
