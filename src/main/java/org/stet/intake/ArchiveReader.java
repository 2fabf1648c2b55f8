package org.stet.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Zipped documents, known by what is in them: DOCX and OpenDocument texts are read, others refused
/// by their names.
final class ArchiveReader implements FormatReader {
  private static final List<String> FIRST_BYTES =
      List.of("pk\u0003\u0004", "pk\u0005\u0006", "pk\u0007\b");

  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

  /// What a `mimetype` part says, up to its last letters, and the name that people know it by.
  private static final Map<String, String> MIME_TYPES =
      Map.of(
          OPEN_DOCUMENT + "spreadsheet",
          "OpenDocument spreadsheet",
          OPEN_DOCUMENT + "presentation",
          "OpenDocument presentation",
          OPEN_DOCUMENT + "graphics",
          "OpenDocument drawing",
          "application/epub+zip",
          "e-book (EPUB)");

  /// A part that only one kind of archive has.
  private static final Map<String, String> TELLING_PARTS =
      Map.of(
          "xl/workbook.xml", "Excel workbook",
          "xl/workbook.bin", "Excel workbook",
          "ppt/presentation.xml", "PowerPoint presentation",
          "Index/Document.iwa", "document of Apple’s Pages, Numbers or Keynote",
          "META-INF/container.xml", "e-book (EPUB)",
          "META-INF/MANIFEST.MF", "Java program");

  @Override
  public boolean reads(Source source) {
    return FIRST_BYTES.stream().anyMatch(source.head()::startsWith);
  }

  @Override
  public Page read(Source source, Revisions revisions) throws IntakeException {
    Origin origin = new Origin(source.name(), "ZIP archive");
    try (Archive archive = Archive.of(source, origin)) {
      Optional<String> other = otherKind(archive);
      if (other.isPresent()) {
        throw new IntakeException("intake.other-document", source.name(), other.get());
      }
      if (archive.has(OdtReader.CONTENT)) {
        return new OdtReader().page(archive, source.name(), revisions);
      }
      if (archive.has("[Content_Types].xml") || archive.has(DocxReader.USUAL_PART)) {
        return new DocxReader(source.name(), revisions).page(archive);
      }
      throw new IntakeException("intake.other-document", source.name(), "ZIP archive");
    } catch (RuntimeException e) {
      // The libraries promise nothing about damaged bytes.
      throw origin.broken();
    }
  }

  private static Optional<String> otherKind(Archive archive) throws IntakeException {
    String mimeType = mimeType(archive);
    for (Map.Entry<String, String> known : MIME_TYPES.entrySet()) {
      if (mimeType.startsWith(known.getKey())) {
        return Optional.of(known.getValue());
      }
    }
    return TELLING_PARTS.entrySet().stream()
        .filter(telling -> archive.has(telling.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static String mimeType(Archive archive) throws IntakeException {
    return archive
        .part("mimetype")
        .map(bytes -> new String(bytes, StandardCharsets.US_ASCII).strip())
        .orElse("");
  }
}
