package org.stet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PdfReaderTest {
  private static final String FILLER = "The harbour council met on Monday and said little.";

  private final Intake intake = new Intake(InstantSource.fixed(Instant.EPOCH));

  @Test
  void aHeadWithoutAFileBreaksOff() {
    assertRefused("%PDF-1.7\n%âãÏÓ".getBytes(StandardCharsets.ISO_8859_1), "intake.pdf-cut");
  }

  @Test
  void aFileThatLostItsEndIsNotReadAsIfItWereWhole() {
    byte[] whole = page(FILLER);
    assertRefused(Arrays.copyOf(whole, whole.length * 2 / 3), "intake.pdf-cut");
  }

  @Test
  void aBrokenStreamIsNotReadAsAShortOne() {
    byte[] bytes = page(FILLER);
    int stream = latin(bytes).indexOf("stream\r\n") + 8;
    Arrays.fill(bytes, stream + 20, stream + 30, (byte) 0xFF);
    assertRefused(bytes, "intake.pdf-damaged");
  }

  @Test
  void pagesThatPointAtThemselvesAreDamaged() {
    assertRefused(
        written("<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 1 >>", "", ""), "intake.pdf-damaged");
  }

  @Test
  void pagesThatAreNotThereAreDamaged() {
    assertRefused(
        written("<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>", "", "BT ET"),
        "intake.pdf-damaged");
  }

  @Test
  void aFormThatDrawsItselfTwiceEndsAfterSoManySteps() {
    String twice = "/A Do /A Do";
    byte[] bytes =
        written(
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /A 5 0 R >>"
                + " >> /Length "
                + twice.length()
                + " >>\nstream\n"
                + twice
                + "\nendstream",
            "/A Do");
    assertThat(refusal(bytes).key()).startsWith("intake.pdf-");
  }

  @Test
  void aStreamThatSwellsIsLeftAtItsLimit() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      byte[] spaces = new byte[1_000_000];
      Arrays.fill(spaces, (byte) ' ');
      for (int i = 0; i < 60; i++) {
        out.write(spaces);
      }
    }
    String stream = new String(packed.toByteArray(), StandardCharsets.ISO_8859_1);
    byte[] bytes =
        written(
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Filter /FlateDecode /Length "
                + stream.length()
                + " >>\nstream\n"
                + stream
                + "\nendstream",
            "BT ET");
    assertRefused(bytes, "intake.pdf-overfull");
  }

  @Test
  void moreLettersThanAPageHoldsAreNoArticle() {
    String words = "BT /F 1 Tf (" + "a".repeat(1000) + ") Tj ET\n";
    byte[] bytes = written("<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "", words.repeat(200));
    assertRefused(bytes, "intake.pdf-overfull");
  }

  @Test
  void pagesWithoutTextNeedTextRecognition() {
    byte[] bytes = written("<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "", "0 0 100 100 re f");
    assertRefused(bytes, "intake.pdf-no-text");
  }

  @Test
  void aPasswordIsAskedForInOneSentence() {
    try (PdfSheets sheets = new PdfSheets()) {
      assertRefused(
          sheets.text(50, 100, 10, FILLER).lockedWith("owner", "secret").bytes(),
          "intake.password");
    }
  }

  @Test
  void aFileLockedAgainstChangesOnlyIsRead() throws IntakeException {
    try (PdfSheets sheets = new PdfSheets()) {
      byte[] bytes = sheets.text(50, 100, 10, FILLER).lockedWith("owner", "").bytes();
      assertThat(read(bytes)).containsExactly("paragraph: " + FILLER);
    }
  }

  @Test
  void aTextThatSpeaksOfPdfIsAText() throws IntakeException {
    byte[] bytes = "A file that begins with %PDF-1.7 is a PDF.".getBytes(StandardCharsets.UTF_8);
    assertThat(reading(bytes).document().provenance().charset()).isEqualTo("UTF-8");
  }

  @Test
  void bytesBeforeTheMarkAreNoMatter() throws IntakeException {
    byte[] junk = "Sent by the gateway.\n\n".getBytes(StandardCharsets.US_ASCII);
    byte[] pdf = page(FILLER);
    byte[] bytes = Arrays.copyOf(junk, junk.length + pdf.length);
    System.arraycopy(pdf, 0, bytes, junk.length, pdf.length);
    assertThat(read(bytes)).containsExactly("paragraph: " + FILLER);
  }

  @Test
  void whatTheFileSaysOfItselfIsKeptButNotItsDates() throws IntakeException {
    try (PdfSheets sheets = new PdfSheets()) {
      sheets.text(50, 100, 10, FILLER).about("Council meets", "Ada Birch");
      sheets.document().getDocumentInformation().setCreationDate(new java.util.GregorianCalendar());
      var provenance = reading(sheets.bytes()).document().provenance();
      assertThat(provenance.title()).contains("Council meets");
      assertThat(provenance.byline()).contains("Ada Birch");
      assertThat(provenance.published()).isEqualTo(Optional.empty());
    }
  }

  @Test
  void aFilesNameIsNoTitle() throws IntakeException {
    try (PdfSheets sheets = new PdfSheets()) {
      byte[] bytes = sheets.text(50, 100, 10, FILLER).about("story_final2.docx", " ").bytes();
      var provenance = reading(bytes).document().provenance();
      assertThat(provenance.title()).isEmpty();
      assertThat(provenance.byline()).isEmpty();
    }
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws IntakeException {
    try (PdfSheets sheets = new PdfSheets()) {
      sheets.bold(50, 80, 24, "Council shuts the pool after forty years");
      sheets.lines(50, 120, 10, Collections.nCopies(3, "the left column runs on and on"));
      sheets.lines(230, 120, 10, Collections.nCopies(3, "the middle column runs and runs"));
      sheets.lines(410, 120, 10, List.of("the right column runs on and then", "it ends."));
      assertThat(read(sheets.bytes()))
          .containsExactly(
              "headline: Council shuts the pool after forty years",
              "paragraph: the left column runs on and on the left column runs on and on the left"
                  + " column runs on and on the middle column runs and runs the middle column runs"
                  + " and runs the middle column runs and runs the right column runs on and then it"
                  + " ends.");
    }
  }

  @Test
  void columnsDrawnRowByRowAreColumnsToo() throws IntakeException {
    try (PdfSheets sheets = new PdfSheets()) {
      for (int row = 0; row < 6; row++) {
        String left = "left row " + row + " of the column goes";
        String right = "right row " + row + " of the page goes";
        sheets.text(50, 100 + 12 * row, 10, left).text(50 + 190, 100 + 12 * row, 10, right);
      }
      String text = reading(sheets.bytes()).document().text();
      assertThat(text).startsWith("left row 0 of the column goes left row 1");
      assertThat(text.indexOf("right row 0")).isGreaterThan(text.indexOf("left row 5"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "the mayor sat to-, gether with her, the mayor sat together with her",
    "a well-, known man, a well-known man",
    "the under-, ground line and the underground, the underground line and the underground",
    "the by-, election and every by-election, the by-election and every by-election",
    "she was the vice-, president, she was the vice-president",
    "in the years 2025-, 26 and after, in the years 2025-26 and after",
    "an Anglo-, Saxon hoard, an Anglo-Saxon hoard",
    "THE COUN-, CIL ROSE, THE COUNCIL ROSE",
    "a state-of-, the-art pump, a state-of-the-art pump",
    "a soft hyph\u00AD, en goes, a soft hyphen goes",
    "it came —, and went, it came — and went",
    "it came—, and went, it came—and went"
  })
  void aWordThatWasPartedIsWholeAndACompoundKeepsItsHyphen(
      String first, String second, String whole) throws IntakeException {
    try (PdfSheets sheets = new PdfSheets()) {
      byte[] bytes = sheets.lines(50, 100, 10, List.of(first, second)).bytes();
      assertThat(reading(bytes).document().text()).isEqualTo(whole);
    }
  }

  @Test
  void paragraphsBeginAtAnIndentASpaceOrAfterAShortLine() throws IntakeException {
    try (PdfSheets sheets = new PdfSheets()) {
      sheets.lines(50, 100, 10, List.of(FILLER + " It rose at", "ten. Nobody spoke to the press."));
      sheets
          .text(62, 124, 10, "An indented line begins a new paragraph of")
          .text(50, 136, 10, "two lines.");
      sheets.text(50, 160, 10, "A line after a space begins one more, and so on and on");
      sheets.text(50, 172, 10, "until it ends.");
      sheets.text(50, 184, 10, "After a short line begins another.");
      assertThat(read(sheets.bytes()))
          .containsExactly(
              "paragraph: " + FILLER + " It rose at ten. Nobody spoke to the press.",
              "paragraph: An indented line begins a new paragraph of two lines.",
              "paragraph: A line after a space begins one more, and so on and on until it ends.",
              "paragraph: After a short line begins another.");
    }
  }

  @Test
  void aParagraphGoesOnOverThePageAndRunningHeadsAreChrome() throws IntakeException {
    try (PdfSheets sheets = new PdfSheets()) {
      sheets.text(50, 40, 8, "The Harbour Echo, Monday 3 June").text(290, 800, 8, "12");
      sheets.lines(
          50, 100, 10, List.of("The council met on Monday in the old house", "by the quay"));
      sheets.text(50, 124, 10, "and for three hours long it spoke about the");
      sheets.nextPage();
      sheets.text(50, 40, 8, "The Harbour Echo, Monday 3 June").text(290, 800, 8, "13");
      sheets.lines(50, 100, 10, List.of("pool and those who swim there every day", "of the year."));
      assertThat(read(sheets.bytes()))
          .containsExactly(
              "running-head: The Harbour Echo, Monday 3 June",
              "paragraph: The council met on Monday in the old house by the quay and for three"
                  + " hours long it spoke about the pool and those who swim there every day of the"
                  + " year.",
              "running-head: 12",
              "running-head: The Harbour Echo, Monday 3 June",
              "running-head: 13");
    }
  }

  @Test
  void lettersThatTheFileDoesNotNameAreNotLostInSilence() {
    try (PdfSheets sheets = new PdfSheets(true)) {
      sheets.lines(50, 100, 10, Collections.nCopies(6, "The first official finds the five files."));
      assertRefused(sheets.bytes(), "intake.pdf-no-letters");
    }
  }

  @Test
  void aLargeInitialBeginsItsWord() throws IntakeException {
    try (PdfSheets sheets = new PdfSheets()) {
      sheets.text(50, 124, 33, "T");
      sheets.lines(
          72, 100, 10, List.of("he council met on Monday in the", "old customs house by the quay"));
      sheets.text(72, 124, 10, "and said nothing of the pool or");
      sheets.lines(50, 136, 10, List.of("of the people who swim there every", "day of the year."));
      assertThat(read(sheets.bytes()))
          .containsExactly(
              "paragraph: The council met on Monday in the old customs house by the quay and said"
                  + " nothing of the pool or of the people who swim there every day of the year.");
    }
  }

  @Test
  void smallTypeIsACaptionAndTurnedTypeIsNoBody() throws IntakeException {
    try (PdfSheets sheets = new PdfSheets()) {
      sheets.lines(50, 100, 10, Collections.nCopies(8, FILLER));
      sheets.text(50, 300, 8, "The pool in 1986, with its first guests");
      sheets.turned(500, 300, 7, 90, "Nils Ovesen");
      assertThat(read(sheets.bytes()))
          .containsExactly(
              "paragraph: " + String.join(" ", Collections.nCopies(8, FILLER)),
              "caption: The pool in 1986, with its first guests",
              "turned: Nils Ovesen");
    }
  }

  @Test
  void aPageThatLiesOnItsSideReadsLikeAnUprightOne() throws IntakeException {
    try (PdfSheets sheets = new PdfSheets()) {
      sheets
          .quarterTurned()
          .turned(100, 700, 10, 90, FILLER)
          .turned(112, 700, 10, 90, "Then it rose.");
      assertThat(read(sheets.bytes())).containsExactly("paragraph: " + FILLER + " Then it rose.");
    }
  }

  @Test
  void bulletsAreListItemsAndLigaturesLetters() throws IntakeException {
    try (PdfSheets sheets = new PdfSheets()) {
      sheets.lines(50, 100, 10, List.of(FILLER, "• The oﬃce is first.", "• The ﬂoor is", "next."));
      assertThat(read(sheets.bytes()))
          .containsExactly(
              "paragraph: " + FILLER,
              "list-item: The office is first.",
              "list-item: The floor is next.");
    }
  }

  private static byte[] page(String words) {
    try (PdfSheets sheets = new PdfSheets()) {
      return sheets.text(50, 100, 10, words).bytes();
    }
  }

  /// A PDF by hand: its page tree, one more object, and what its page draws.
  private static byte[] written(String pages, String more, String drawing) {
    List<String> objects =
        List.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            pages,
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <<"
                + " /XObject << /A 5 0 R >> /Font << /F << /Type /Font /Subtype /Type1"
                + " /BaseFont /Helvetica >> >> >> >>",
            "<< /Length " + drawing.length() + " >>\nstream\n" + drawing + "\nendstream",
            more.isEmpty() ? "null" : more);
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    StringBuilder table = new StringBuilder("xref\n0 6\n0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      table.append("%010d 00000 n \n".formatted(pdf.length()));
      pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int start = pdf.length();
    pdf.append(table).append("trailer\n<< /Root 1 0 R /Size 6 >>\nstartxref\n").append(start);
    return pdf.append("\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private Reading reading(byte[] bytes) throws IntakeException {
    return intake.read(new ByteArrayInputStream(bytes), "story", Revisions.ACCEPT);
  }

  private List<String> read(byte[] bytes) throws IntakeException {
    return MarkedText.lines(reading(bytes).document());
  }

  private IntakeException refusal(byte[] bytes) {
    return catchThrowableOfType(IntakeException.class, () -> reading(bytes));
  }

  private void assertRefused(byte[] bytes, String key) {
    IntakeException refusal = refusal(bytes);
    assertThat(refusal).as(key).isNotNull();
    assertThat(refusal.key()).isEqualTo(key);
    assertThat(refusal.arguments()).containsExactly("story");
  }
}
