package org.stet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What word processors' files can be that no reader should trust.
final class OfficeRefusalTest {
  private static final String PARAGRAPH = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>";
  private static final String OLE = "d0cf11e0a1b11ae1";

  @ParameterizedTest
  @CsvSource({
    "EncryptedPackage, intake.password, ",
    "WordDocument, intake.old-word, ",
    "Workbook, intake.other-document, Excel workbook",
    "PowerPoint Document, intake.other-document, PowerPoint presentation",
    "Contents, intake.other-document, file of an old Office program"
  })
  void theOldContainerIsToldByItsStreams(String stream, String key, String kind) {
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    byte[] bytes = Arrays.copyOf(HexFormat.of().parseHex(OLE), 2048);
    System.arraycopy(name, 0, bytes, 1152, name.length);
    IntakeException refusal = refusal(bytes);
    assertThat(refusal.key()).isEqualTo(key);
    assertThat(refusal.arguments())
        .containsExactlyElementsOf(
            Stream.of("a file", kind).filter(argument -> argument != null).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "xl/workbook.xml, Excel workbook",
    "ppt/presentation.xml, PowerPoint presentation",
    "META-INF/container.xml, e-book (EPUB)",
    "Index/Document.iwa, 'document of Apple’s Pages, Numbers or Keynote'",
    "holiday/beach.jpg, ZIP archive"
  })
  void anArchiveOfSomethingElseIsToldByItsParts(String part, String kind) {
    byte[] bytes = new Zipped().with("a.txt", "a").with(part, "b").bytes();
    assertThat(refusal(bytes).key()).isEqualTo("intake.other-document");
    assertThat(refusal(bytes).arguments()).containsExactly("a file", kind);
  }

  @Test
  void aSpreadsheetOfOpenDocumentIsToldByItsMediaType() {
    byte[] bytes =
        Zipped.odt("", "")
            .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
            .bytes();
    assertThat(refusal(bytes).arguments()).containsExactly("a file", "OpenDocument spreadsheet");
  }

  @Test
  void anOpenDocumentWithAPasswordIsLocked() {
    byte[] bytes =
        Zipped.odt("", "")
            .with("content.xml", new byte[] {1, 2, 3})
            .with(
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
                    + "<m:file-entry><m:encryption-data/></m:file-entry></m:manifest>")
            .bytes();
    assertThat(refusal(bytes).key()).isEqualTo("intake.password");
  }

  @Test
  void aDocumentWithoutWordsIsEmpty() {
    assertThat(refusal(Zipped.docx(PARAGRAPH.formatted(" ")).bytes()).key())
        .isEqualTo("intake.empty");
    assertThat(refusal(Zipped.odt("", "<text:p/>").bytes()).key()).isEqualTo("intake.empty");
    assertThat(refusal(latin("{\\rtf1\\par}")).key()).isEqualTo("intake.empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE d [<!ENTITY e SYSTEM '%s'>]>",
        "<!DOCTYPE d SYSTEM '%s'>",
        "<!DOCTYPE d [<!ENTITY %% e SYSTEM '%s'> %%e;]>",
        "<!DOCTYPE d [<!ENTITY a 'lol'><!ENTITY e '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;%s'>]>"
      })
  void noEntityIsExpandedOrFetched(String doctype, @TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "The ferry was sold.");
    String prolog = doctype.formatted(secret.toUri());
    byte[] docx = Zipped.docx("").with("word/document.xml", prolog + "<d><p>&e;</p></d>").bytes();
    byte[] odt = Zipped.odt("", "").with("content.xml", prolog + "<d><p>&e;</p></d>").bytes();
    byte[] flat =
        latin("<?xml version='1.0'?>" + prolog + "<office:document>&e;</office:document>");
    assertThat(Stream.of(docx, odt, flat).map(bytes -> refusal(bytes).key()))
        .containsOnly("intake.doctype");
  }

  @Test
  void aPartThatUnpacksWithoutEndIsLeftAtTheLimit() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] spaces = new byte[1_000_000];
      Arrays.fill(spaces, (byte) ' ');
      for (int i = 0; i < 200; i++) {
        zip.write(spaces);
      }
    }
    IntakeException refusal = refusal(bytes.toByteArray());
    assertThat(refusal.key()).isEqualTo("intake.unpacks-too-large");
    assertThat(refusal.arguments()).containsExactly("a file", "64");
  }

  @Test
  void aPictureThatUnpacksWithoutEndDoesNoHarm() throws IntakeException {
    byte[] docx =
        Zipped.docx(PARAGRAPH.formatted("The ferry was sold."))
            .with("word/media/image1.emf", new byte[Archive.PART_LIMIT + 1])
            .bytes();
    assertThat(Readings.of(docx).document().text()).isEqualTo("The ferry was sold.");
  }

  @Test
  void anArchiveOfVeryManyPartsIsRefusedByTheirNumber() {
    Zipped docx = Zipped.docx(PARAGRAPH.formatted("The ferry was sold."));
    for (int i = 0; i < Archive.PARTS_LIMIT; i++) {
      docx.with("a" + i, "");
    }
    assertThat(refusal(docx.bytes()).key()).isEqualTo("intake.unpacks-too-large");
  }

  @Test
  void moreTextThanAnyBookIsRefused() {
    byte[] docx = Zipped.docx(PARAGRAPH.formatted("a".repeat(Source.TEXT_LIMIT + 1))).bytes();
    assertThat(refusal(docx).key()).isEqualTo("intake.too-long");
    String notes = "{\\footnote b}".repeat(300_000);
    assertThat(refusal(latin("{\\rtf1 a" + notes + "}")).key()).isEqualTo("intake.too-long");
  }

  @Test
  void depthWithoutEndIsDamage() {
    String opened = "<w:tbl>".repeat(100_000);
    String closed = "</w:tbl>".repeat(100_000);
    assertThat(refusal(Zipped.docx(opened + closed).bytes()).key())
        .isEqualTo("intake.broken-document");
    String spans = "<text:span>".repeat(100_000) + "</text:span>".repeat(100_000);
    assertThat(refusal(Zipped.odt("", "<text:p>" + spans + "</text:p>").bytes()).key())
        .isEqualTo("intake.broken-document");
    assertThat(refusal(latin("{\\rtf1 " + "{".repeat(100_000) + "}".repeat(100_001))).key())
        .isEqualTo("intake.broken-document");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\\rtf1 The ferry was sold.",
        "{\\rtf1 The ferry was sold.\\",
        "{\\rtf1 The ferry was sold.\\bin2000000000 }",
        "{\\rtf1 The ferry was sold.\\'a"
      })
  void rtfThatBreaksOffIsDamaged(String rtf) {
    assertThat(refusal(latin(rtf)).key()).isEqualTo("intake.broken-document");
    assertThat(refusal(latin(rtf)).arguments()).containsExactly("a file", "RTF document");
  }

  @Test
  void aDocumentThatBreaksOffIsDamaged() {
    byte[] docx = Zipped.docx(PARAGRAPH.formatted("The ferry was sold.")).bytes();
    IntakeException refusal = refusal(Arrays.copyOf(docx, docx.length / 2));
    assertThat(refusal.key()).isEqualTo("intake.broken-document");
    byte[] noXml = Zipped.docx("").with("word/document.xml", "The ferry was sold.").bytes();
    assertThat(refusal(noXml).arguments()).containsExactly("a file", "Word document");
    byte[] noMain = new Zipped().with("[Content_Types].xml", "<Types/>").bytes();
    assertThat(refusal(noMain).key()).isEqualTo("intake.broken-document");
  }

  private static IntakeException refusal(byte[] bytes) {
    IntakeException refusal = catchThrowableOfType(IntakeException.class, () -> Readings.of(bytes));
    assertThat(refusal).isNotNull();
    return refusal;
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
