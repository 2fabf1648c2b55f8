package org.stet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.text.Provenance;

final class RtfReaderTest {
  private static final String HEAD =
      """
      {\\fonttbl{\\f0\\fswiss\\fcharset0 Helvetica;}{\\f1\\fcharset204 Times New Roman Cyr;}\
      {\\f2\\fcharset128 MS Mincho;}}
      {\\stylesheet{\\ql Normal;}{\\s1\\outlinelevel0 heading 1;}{\\s2 Intense Quote;}\
      {\\s3 caption;}{\\*\\cs4 Gone;}}
      """;

  @Test
  void aParagraphIsWhatItsStyleSays() throws IntakeException {
    assertThat(
            lines(
                """
                \\pard\\s1 Ferry to Stoke Fell sold\\par
                \\pard The ferry was sold on Monday.\\par
                {\\listtext\\bullet\\tab}\\ls1\\ilvl0 Two boats stay\\par
                \\pard\\outlinelevel1 What it means\\par
                \\pard\\s2 We did not see it coming.\\par
                \\pard\\s3 The ferry at the pier.\\par
                \\pard\\intbl For\\cell 19\\cell\\row
                \\pard Nobody was told."""))
        .containsExactly(
            "headline: Ferry to Stoke Fell sold",
            "paragraph: The ferry was sold on Monday.",
            "list-item: Two boats stay",
            "heading: What it means",
            "quote: We did not see it coming.",
            "caption: The ferry at the pier.",
            "paragraph: For",
            "paragraph: 19",
            "paragraph: Nobody was told.");
  }

  @Test
  void lettersComeInEveryWayThatTheFormatHas() throws IntakeException {
    assertThat(
            lines(
                "Caf\\'e9 \\u8220?Zo\\u235\\'ebs\\u8221? {\\f1 \\'cc\\'ee\\'f1\\'ea\\'e2\\'e0}"
                    + " {\\f2 \\'93\\'8c\\'8b\\'9e}"
                    + " {\\uc2\\u-10179\\'3f\\'3f\\u-8704??} \\{5\\\\6\\} \\lquote a\\rquote"
                    + "\\~\\endash\\~E\\_mail mo\\-ney{\\uc0\\u8364}5.\\line\\tab End."))
        .containsExactly("paragraph: Café “Zoës” Москва 東京 😀 {5\\6} ‘a’ – E-mail money€5. End.");
  }

  @Test
  void theFilesCharsetHoldsWhereNoFontHasOne() throws IntakeException {
    byte[] polish = rtf("\\ansicpg1250\\deff9", "Czwartek, \\'b3\\'f3d\\'9f odp\\'b3ywa.");
    assertThat(Readings.lines(polish)).containsExactly("paragraph: Czwartek, łódź odpływa.");
    assertThat(Readings.of(polish).document().provenance().charset()).isEqualTo("windows-1250");
    assertThat(Readings.lines(rtf("\\mac\\deff9", "Caf\\'8e, she said.")))
        .containsExactly("paragraph: Café, she said.");
  }

  @Test
  void whatIsNoTextIsPassedOver() throws IntakeException {
    assertThat(
            lines(
                """
                {\\*\\generator Wordbench;}{\\info{\\subject none}}{\\pict\\wmetafile8 0102ff}\
                {\\*\\unheard of {it}}The {\\*\\bkmkstart a}ferry {\\v secretly }\
                {\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt was sold}}{\\xe ferry} on \
                {\\upr{Mi?sk}{\\*\\ud{Monday}}}\\bin3 }}}.\\par"""))
        .containsExactly("paragraph: The ferry was sold on Monday.");
  }

  @Test
  void aBackslashAtALinesEndEndsTheParagraph() throws IntakeException {
    assertThat(lines("The ferry was sold.\\\nNobody was told.\\\r\n"))
        .containsExactly("paragraph: The ferry was sold.", "paragraph: Nobody was told.");
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPT, paragraph: The ferry was sold on Tuesday. It was full.",
    "REJECT, paragraph: The old ferry was sold on Monday.|paragraph: It was full.",
    "ALL, paragraph: The old ferry was sold on Monday Tuesday.|paragraph: It was full."
  })
  void trackedChangesStandAsAsked(Revisions revisions, String lines) throws IntakeException {
    byte[] rtf =
        rtf(
            "",
            "The {\\deleted\\revauthdel1\\revdttmdel-2015295488 old }ferry was sold on {\\deleted Monday}"
                + "{\\revised\\revauth1  Tuesday}.{\\deleted\\par} It was full.\\par");
    assertThat(Readings.lines(rtf, revisions)).containsExactly(lines.split("\\|"));
    assertThat(Readings.of(rtf, revisions).revised()).isTrue();
  }

  @Test
  void anAnnotationKeepsItsAuthorAndItsWords() throws IntakeException {
    byte[] rtf =
        rtf(
            "",
            "The ferry was sold for {\\*\\atrfstart 0}\\'a34m{\\*\\atrfend 0}{\\*\\atnid AB}"
                + "{\\*\\atnauthor Ada Birch}\\chatn{\\*\\annotation{\\*\\atnref 0}{\\*\\atndate"
                + " 1}\\pard Check this.\\par It was \\'a35m.}.\\par Nobody was told."
                + "{\\*\\atnauthor Jonas Pell}\\chatn{\\*\\annotation Who says so?}");
    assertThat(Readings.lines(rtf))
        .containsExactly("paragraph: The ferry was sold for £4m.", "paragraph: Nobody was told.");
    assertThat(Readings.remarks(rtf))
        .containsExactly(
            "Ada Birch on “£4m”: Check this.\nIt was £5m.", "Jonas Pell on “”: Who says so?");
  }

  @Test
  void boxesNotesAndRunningHeadsHaveTheirPlaces() throws IntakeException {
    assertThat(
            lines(
                """
                {\\header Wenlow Post, draft\\par}{\\footerf Page {\\field{\\*\\fldinst PAGE}\
                {\\fldrslt 1}}\\par}The ferry {\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn a}{\\sv b}}\
                {\\shptxt \\pard Two boats stay.\\par}}{\\shprslt{\\pict 00}Two boats stay.}}was \
                sold{\\super\\chftn{\\footnote \\chftn For \\'a34m, it is said.}}\
                {\\deleted{\\footnote Never.}}.\\par Nobody was told."""))
        .containsExactly(
            "running-head: Wenlow Post, draft",
            "paragraph: The ferry was sold.",
            "paragraph: Two boats stay.",
            "paragraph: Nobody was told.",
            "list-item: For £4m, it is said.",
            "running-head: Page 1");
  }

  @Test
  void titleAndAuthorAreTakenAndNoDateOfTheFile() throws IntakeException {
    byte[] rtf =
        rtf(
            "",
            "{\\info{\\upr{\\title F?ry}{\\*\\ud{\\title F\\u232\\'3fry sold}}}{\\author Ada Birch}"
                + "{\\creatim\\yr2026\\mo3\\dy4}}The ferry was sold.");
    Provenance provenance = Readings.of(rtf).document().provenance();
    assertThat(provenance.title()).isEqualTo(Optional.of("Fèry sold"));
    assertThat(provenance.byline()).isEqualTo(Optional.of("Ada Birch"));
    assertThat(provenance.published()).isEmpty();
  }

  private static List<String> lines(String body) throws IntakeException {
    return Readings.lines(rtf("", body));
  }

  private static byte[] rtf(String charset, String body) {
    return ("{\\rtf1\\ansi" + charset + "\n" + HEAD + body + "}")
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
