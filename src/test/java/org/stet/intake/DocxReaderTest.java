package org.stet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stet.text.Provenance;

final class DocxReaderTest {
  private static final String STYLES =
      """
      <w:style w:styleId='Titel'><w:name w:val='Title'/></w:style>
      <w:style w:styleId='Kop2'><w:name w:val='heading 2'/></w:style>
      <w:style w:styleId='Huis'><w:name w:val='House head'/><w:basedOn w:val='Kop2'/></w:style>
      <w:style w:styleId='Citaat'><w:name w:val='Intense Quote'/></w:style>
      <w:style w:styleId='Bijschrift'><w:name w:val='caption'/></w:style>
      <w:style w:styleId='Inhoud1'><w:name w:val='toc 1'/></w:style>
      <w:style w:styleId='Bul'><w:name w:val='List Bullet'/>
        <w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>
      <w:style w:styleId='Rond'><w:name w:val='Round'/><w:basedOn w:val='Rond'/></w:style>
      <w:style w:styleId='Weg' w:type='character'><w:rPr><w:vanish/></w:rPr></w:style>
      """;

  @Test
  void aParagraphIsWhatItsStyleSaysInAnyLanguage() throws IntakeException {
    String body =
        styled("Titel", "Ferry to Stoke Fell sold")
            + styled("Inhoud1", "What it means 3")
            + styled("", "The ferry to Stoke Fell was sold on Monday for £4m.")
            + styled("Huis", "What it means")
            + styled("Citaat", "We did not see it coming.")
            + styled("Bul", "Two boats stay")
            + styled("Rond", "The last one sails in May, its owner said on Friday.")
            + styled("Bijschrift", "The ferry at the pier.");
    assertThat(Readings.lines(Zipped.docx(body).part("styles", "w:styles", STYLES).bytes()))
        .containsExactly(
            "headline: Ferry to Stoke Fell sold",
            "menu: What it means 3",
            "paragraph: The ferry to Stoke Fell was sold on Monday for £4m.",
            "heading: What it means",
            "quote: We did not see it coming.",
            "list-item: Two boats stay",
            "paragraph: The last one sails in May, its owner said on Friday.",
            "caption: The ferry at the pier.");
  }

  @Test
  void outlineLevelsAndNumbersCountWithoutStyles() throws IntakeException {
    String body =
        para("<w:outlineLvl w:val='0'/>", run("Ferry sold"))
            + para("", run("The ferry was sold on Monday."))
            + para("<w:numPr><w:numId w:val='7'/></w:numPr>", run("Two boats stay"))
            + para("<w:outlineLvl w:val='9'/>", run("Nobody was told."));
    assertThat(lines(body))
        .containsExactly(
            "headline: Ferry sold",
            "paragraph: The ferry was sold on Monday.",
            "list-item: Two boats stay",
            "paragraph: Nobody was told.");
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPT, The ferry was sold on Tuesday for £5m.",
    "REJECT, The old ferry was sold on Monday for £5m.",
    "ALL, The old ferry was sold on Monday Tuesday never for £5m."
  })
  void trackedWordsStandAsAsked(Revisions revisions, String text) throws IntakeException {
    String body =
        para(
            "",
            run("The ")
                + del("old ")
                + run("ferry was sold on ")
                + del("Monday ")
                + "<w:ins w:id='3' w:author='B'>"
                + run("Tuesday ")
                + del("never ")
                + "</w:ins>"
                + run("for £5m."));
    Reading reading = Readings.of(Zipped.docx(body).bytes(), revisions);
    assertThat(reading.document().text()).isEqualTo(text);
    assertThat(reading.revised()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPT, Nobody was told. The ferry was sold.",
    "REJECT, The ferry was sold. Nobody was told.",
    "ALL, The ferry was sold. Nobody was told. The ferry was sold."
  })
  void movedWordsAreGoneHereAndNewThere(Revisions revisions, String text) throws IntakeException {
    String body =
        para(
            "",
            "<w:moveFromRangeStart w:id='1' w:name='m'/><w:moveFrom w:id='2' w:author='A'>"
                + run("The ferry was sold. ")
                + "</w:moveFrom><w:moveFromRangeEnd w:id='1'/>"
                + run("Nobody was told. ")
                + "<w:moveTo w:id='4' w:author='A'>"
                + run("The ferry was sold.")
                + "</w:moveTo>");
    assertThat(Readings.of(Zipped.docx(body).bytes(), revisions).document().text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPT, paragraph: It was noon. The ferry left.|paragraph: It was full.",
    "REJECT, paragraph: It was noon.|paragraph: The ferry left. It was full.",
    "ALL, paragraph: It was noon.|paragraph: The ferry left.|paragraph: It was full."
  })
  void theEndOfAParagraphIsTrackedToo(Revisions revisions, String lines) throws IntakeException {
    String mark = "<w:rPr><w:%s w:id='1' w:author='A'/></w:rPr>";
    String body =
        para(mark.formatted("del"), run("It was noon. "))
            + para(mark.formatted("ins"), run("The ferry left. "))
            + para("", run("It was full."));
    assertThat(Readings.lines(Zipped.docx(body).bytes(), revisions))
        .containsExactly(lines.split("\\|"));
  }

  @Test
  void aDeletedParagraphLeavesNoTraceAndJoinsNothingAcrossCells() throws IntakeException {
    String gone = "<w:rPr><w:del w:id='1' w:author='A'/></w:rPr>";
    String body =
        para("", run("The ferry was sold."))
            + para(gone, del("Nobody was told."))
            + "<w:tbl><w:tr><w:trPr><w:del w:id='5' w:author='A'/></w:trPr><w:tc>"
            + para(gone, run("Boats"))
            + "</w:tc><w:tc>"
            + para("", run("Two"))
            + "</w:tc></w:tr></w:tbl>";
    assertThat(lines(body))
        .containsExactly("paragraph: The ferry was sold.", "paragraph: Boats", "paragraph: Two");
  }

  @ParameterizedTest
  @EnumSource(Revisions.class)
  void aChangeOfFormatIsNoRevision(Revisions revisions) throws IntakeException {
    String body =
        para(
            "<w:rPr><w:b/></w:rPr><w:pPrChange w:id='1' w:author='A'><w:pPr>"
                + "<w:pStyle w:val='Titel'/></w:pPr></w:pPrChange>",
            "<w:r><w:rPr><w:rPrChange w:id='2' w:author='A'><w:rPr><w:vanish/></w:rPr>"
                + "</w:rPrChange></w:rPr><w:t>The ferry was sold.</w:t></w:r>");
    Reading reading = Readings.of(Zipped.docx(body).bytes(), revisions);
    assertThat(reading.document().text()).isEqualTo("The ferry was sold.");
    assertThat(reading.revised()).isFalse();
  }

  @Test
  void aCommentKeepsItsAuthorAndItsWords() throws IntakeException {
    byte[] docx =
        Zipped.docx(
                para(
                        "",
                        run("The ferry was sold for ")
                            + "<w:commentRangeStart w:id='4'/>"
                            + run(" £4m")
                            + "<w:commentRangeEnd w:id='4'/><w:r><w:commentReference w:id='4'/>"
                            + "</w:r>"
                            + run("."))
                    + para("", run("Nobody was told.<w:commentReference w:id='2'/>")))
            .part(
                "comments",
                "w:comments",
                "<w:comment w:id='2' w:author='Jonas Pell'>"
                    + para("", run("Who says so?"))
                    + "</w:comment><w:comment w:id='4' w:author='Ada Birch'>"
                    + para("", run("Check this."))
                    + para("", run("It was £5m."))
                    + "</w:comment>")
            .bytes();
    assertThat(Readings.remarks(docx))
        .containsExactly(
            "Ada Birch on “£4m”: Check this.\nIt was £5m.", "Jonas Pell on “”: Who says so?");
  }

  @Test
  void textBoxesComeAfterTheirParagraphAndOnce() throws IntakeException {
    String box = "<w:txbxContent>" + para("", run("Two boats stay.")) + "</w:txbxContent>";
    String body =
        para(
                "",
                run("The ferry ")
                    + "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx>"
                    + box
                    + "</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                    + box
                    + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                    + run("was sold."))
            + para("", run("Nobody was told."));
    assertThat(lines(body))
        .containsExactly(
            "paragraph: The ferry was sold.",
            "paragraph: Two boats stay.",
            "paragraph: Nobody was told.");
  }

  @Test
  void tablesAreReadRowByRow() throws IntakeException {
    String body =
        para("", run("The votes on the ferry were cast on Monday."))
            + "<w:tbl><w:tr><w:tc>"
            + para("", run("For"))
            + "</w:tc><w:tc>"
            + para("", run("19"))
            + "</w:tc></w:tr><w:tr><w:tc>"
            + para("", run("Against"))
            + "</w:tc><w:tc>"
            + para("", run("14"))
            + "</w:tc></w:tr></w:tbl>";
    assertThat(lines(body))
        .containsExactly(
            "paragraph: The votes on the ferry were cast on Monday.",
            "paragraph: For",
            "paragraph: 19",
            "paragraph: Against",
            "paragraph: 14");
  }

  @Test
  void notesStandBelowTheTextAndRunningHeadsAreNone() throws IntakeException {
    byte[] docx =
        Zipped.docx(
                para(
                    "",
                    run("The ferry was sold<w:footnoteReference w:id='2'/> on Monday.")
                        + del("Ever?<w:footnoteReference w:id='3'/>")
                        + run("<w:endnoteReference w:id='2'/>")))
            .part(
                "footnotes",
                "w:footnotes",
                "<w:footnote w:id='0' w:type='separator'>"
                    + para("", run("- - -"))
                    + "</w:footnote><w:footnote w:id='2'>"
                    + para("", run("For £4m, it is said."))
                    + "</w:footnote><w:footnote w:id='3'>"
                    + para("", run("Never."))
                    + "</w:footnote>")
            .part(
                "endnotes",
                "w:endnotes",
                "<w:endnote w:id='2'>" + para("", run("The buyer is Dutch.")) + "</w:endnote>")
            .part("footer", "w:ftr", para("", run("Page 1")))
            .part("header", "w:hdr", para("", run("Wenlow Post, draft")))
            .bytes();
    assertThat(Readings.lines(docx))
        .containsExactly(
            "running-head: Wenlow Post, draft",
            "paragraph: The ferry was sold on Monday.",
            "list-item: For £4m, it is said.",
            "list-item: The buyer is Dutch.",
            "running-head: Page 1");
  }

  @Test
  void hiddenWordsAreNoText() throws IntakeException {
    byte[] docx =
        Zipped.docx(
                para(
                    "",
                    run("The ferry ")
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secretly </w:t></w:r>"
                        + "<w:r><w:rPr><w:rStyle w:val='Weg'/></w:rPr><w:t>quietly </w:t></w:r>"
                        + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>was sold.</w:t></w:r>"))
            .part("styles", "w:styles", STYLES)
            .bytes();
    assertThat(Readings.of(docx).document().text()).isEqualTo("The ferry was sold.");
  }

  @Test
  void aFieldIsItsResult() throws IntakeException {
    String body =
        para(
            "",
            "<w:fldSimple w:instr=' DATE '>"
                + run("On Monday ")
                + "</w:fldSimple>"
                + run("<w:fldChar w:fldCharType='begin'/>")
                + "<w:r><w:instrText> IF </w:instrText><w:t>not shown</w:t></w:r>"
                + run("<w:fldChar w:fldCharType='separate'/>the ferry ")
                + run("<w:fldChar w:fldCharType='end'/>was sold."));
    assertThat(lines(body)).containsExactly("paragraph: On Monday the ferry was sold.");
  }

  @Test
  void whatNobodyFilledInIsNoText() throws IntakeException {
    String body =
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
            + para("", run("Click here to enter text."))
            + "</w:sdtContent></w:sdt><w:sdt><w:sdtPr/><w:sdtContent>"
            + para("", run("The ferry was sold."))
            + "</w:sdtContent></w:sdt>";
    assertThat(lines(body)).containsExactly("paragraph: The ferry was sold.");
  }

  @Test
  void signsOfTheTypesetterBecomeWordsAndSpaces() throws IntakeException {
    String body =
        para(
            "",
            "<w:r><w:t>The fer\u00ADry</w:t><w:tab/><w:t>was re</w:t><w:softHyphen/><w:t>sold"
                + "</w:t><w:br/><w:t>at 5</w:t><w:sym w:font='Symbol' w:char='F06D'/><w:t>m by E"
                + "</w:t><w:noBreakHyphen/><w:t>mail.</w:t>"
                + "<w:sym w:font='Wingdings' w:char='F04A'/><w:br/><w:br/>"
                + "<w:t>Nobody was told.</w:t></w:r>");
    assertThat(lines(body))
        .containsExactly(
            "paragraph: The ferry was resold at 5μm by E-mail.", "paragraph: Nobody was told.");
  }

  @Test
  void titleAndAuthorAreTakenAndNoDateOfTheFile() throws IntakeException {
    byte[] docx =
        Zipped.docx(para("", run("The ferry was sold.")))
            .facts(
                "<dc:title>Ferry sold</dc:title><dc:creator>Ada Birch</dc:creator>"
                    + "<created>2026-03-04T10:00:00Z</created>")
            .bytes();
    Provenance provenance = Readings.of(docx).document().provenance();
    assertThat(provenance.title()).isEqualTo(Optional.of("Ferry sold"));
    assertThat(provenance.byline()).isEqualTo(Optional.of("Ada Birch"));
    assertThat(provenance.published()).isEmpty();
  }

  @Test
  void theStrictFormAndOtherPrefixesAreTheSameFormat() throws IntakeException {
    byte[] docx =
        new Zipped()
            .with("[Content_Types].xml", "<Types/>")
            .with(
                "word/document.xml",
                "<a:document xmlns:a='http://purl.oclc.org/ooxml/wordprocessingml/main'><a:body>"
                    + "<a:p><a:r><a:t>The ferry was sold.</a:t></a:r></a:p></a:body></a:document>")
            .bytes();
    assertThat(Readings.lines(docx)).containsExactly("paragraph: The ferry was sold.");
  }

  private static java.util.List<String> lines(String body) throws IntakeException {
    return Readings.lines(Zipped.docx(body).bytes());
  }

  private static String styled(String style, String text) {
    return para(style.isEmpty() ? "" : "<w:pStyle w:val='%s'/>".formatted(style), run(text));
  }

  private static String para(String properties, String runs) {
    return "<w:p><w:pPr>%s</w:pPr>%s</w:p>".formatted(properties, runs);
  }

  /// Words, with elements among them.
  private static String run(String words) {
    return "<w:r><w:t>%s</w:t></w:r>".formatted(words.replaceAll("(<[^>]+>)", "</w:t>$1<w:t>"));
  }

  private static String del(String words) {
    return "<w:del w:id='8' w:author='A'>%s</w:del>"
        .formatted(run(words).replace("w:t>", "w:delText>"));
  }
}
