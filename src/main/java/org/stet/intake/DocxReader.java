package org.stet.intake;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// DOCX: the parts of a Word document that hold text, found by their relations as the standard
/// asks, and read in the order in which they stand on paper.
final class DocxReader {
  /// Where every Word puts the text.
  static final String USUAL_PART = "word/document.xml";

  private final Origin origin;
  private final Revisions revisions;

  DocxReader(String name, Revisions revisions) {
    this.origin = new Origin(name, "Word document");
    this.revisions = revisions;
  }

  /// One part's link to another.
  ///
  /// @param type a URI; its last segment says what the other part is
  private record Relation(String type, String part) {}

  Page page(Archive archive) throws IntakeException {
    List<Relation> packaged = relations(archive, "");
    String main = parts(packaged, "officeDocument").stream().findFirst().orElse(USUAL_PART);
    if (!archive.has(main)) {
      throw origin.broken();
    }
    List<Relation> relations = relations(archive, main);
    Composer composer = new Composer();
    Tracking tracking = new Tracking(revisions);
    DocxText text = new DocxText(composer, tracking, styles(archive, relations));
    read(archive, parts(relations, "header"), text);
    read(archive, List.of(main), text);
    for (String type : List.of("footnotes", "endnotes", "footer", "comments")) {
      read(archive, parts(relations, type), text);
    }
    Page.Facts facts = facts(archive, parts(packaged, "core-properties"));
    return composer.page(origin, "UTF-8", facts, tracking.revised());
  }

  private void read(Archive archive, List<String> parts, DocxText text) throws IntakeException {
    for (String part : parts) {
      Optional<Markup> markup = archive.markup(part, origin);
      if (markup.isPresent()) {
        text.read(markup.get());
      }
    }
  }

  private DocxStyles styles(Archive archive, List<Relation> relations) throws IntakeException {
    DocxStyles styles = new DocxStyles();
    for (String part : parts(relations, "styles")) {
      Optional<Markup> markup = archive.markup(part, origin);
      if (markup.isPresent()) {
        styles.read(markup.get());
      }
    }
    return styles;
  }

  private static List<String> parts(List<Relation> relations, String type) {
    return relations.stream()
        .filter(relation -> relation.type().endsWith("/" + type))
        .map(Relation::part)
        .distinct()
        .toList();
  }

  /// A part's relations within the package: what lies outside is never fetched.
  private List<Relation> relations(Archive archive, String part) throws IntakeException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    Optional<Markup> markup =
        archive.markup(folder + "_rels/" + part.substring(slash) + ".rels", origin);
    List<Relation> relations = new ArrayList<>();
    if (markup.isPresent()) {
      Markup xml = markup.get();
      while (xml.next()) {
        if (xml.isStart()
            && xml.name().equals("Relationship")
            && !xml.value("TargetMode").equals("External")) {
          String target = URI.create("/" + folder).resolve(xml.value("Target")).getPath();
          relations.add(new Relation(xml.value("Type"), target.substring(1)));
        }
      }
    }
    return relations;
  }

  /// The dates in a document are those of the file, not of the story: none is taken for the day
  /// that it was published.
  private Page.Facts facts(Archive archive, List<String> parts) throws IntakeException {
    String title = "";
    String author = "";
    for (String part : parts) {
      Optional<Markup> markup = archive.markup(part, origin);
      while (markup.isPresent() && markup.get().next()) {
        Markup xml = markup.get();
        if (xml.isStart() && xml.name().equals("dc:title")) {
          title = xml.words();
        } else if (xml.isStart() && xml.name().equals("dc:creator")) {
          author = xml.words();
        }
      }
    }
    return Page.Facts.of(title, author);
  }
}
