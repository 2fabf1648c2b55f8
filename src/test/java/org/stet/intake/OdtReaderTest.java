package org.stet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.text.Provenance;

final class OdtReaderTest {
  private static final String STYLES =
      """
      <style:style style:family='paragraph' style:name='P1'
        style:parent-style-name='Quotations'/>
      <style:style style:family='paragraph' style:name='P2' style:parent-style-name='Drawing'/>
      <style:style style:family='text' style:name='T1'>
        <style:text-properties text:display='none'/></style:style>
      """;

  /// What a program keeps apart from the text: the styles with names of its own, and the page.
  private static final String COMMON =
      """
      <style:style style:family='paragraph' style:name='Quotations'/>
      <style:style style:family='paragraph' style:name='Title'/>
      <style:style style:family='paragraph' style:name='Caption'/>
      <style:style style:family='paragraph' style:name='Drawing'
        style:parent-style-name='Caption'/>
      <style:style style:family='paragraph' style:name='Contents_20_1'
        style:display-name='Contents 1'/>
      <style:master-page><style:header><text:p>Wenlow Post, draft</text:p></style:header>
        <style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer>
      </style:master-page>
      """;

  @Test
  void aParagraphIsWhatItsStyleAndItsParentsSay() throws IntakeException {
    byte[] odt =
        Zipped.odt(
                STYLES,
                """
                <office:forms><text:p>No text</text:p></office:forms>
                <text:p text:style-name='Title'>Ferry to Stoke Fell sold</text:p>
                <text:table-of-content><text:table-of-content-source>
                  <text:p>Template</text:p></text:table-of-content-source>
                  <text:p text:style-name='Contents_20_1'>What it means 3</text:p>
                </text:table-of-content>
                <text:p>The ferry was sold on Monday for £4m.</text:p>
                <text:list><text:list-item><text:h>What it means</text:h></text:list-item>
                  <text:list-item><text:p>Two boats stay</text:p></text:list-item></text:list>
                <text:p text:style-name='P1'>We did not see it coming.</text:p>
                <text:p text:style-name='P2'>The ferry at the pier.</text:p>
                """)
            .odf("styles.xml", "office:document-styles", COMMON)
            .bytes();
    assertThat(Readings.lines(odt))
        .containsExactly(
            "running-head: Wenlow Post, draft",
            "headline: Ferry to Stoke Fell sold",
            "menu: What it means 3",
            "paragraph: The ferry was sold on Monday for £4m.",
            "heading: What it means",
            "list-item: Two boats stay",
            "quote: We did not see it coming.",
            "caption: The ferry at the pier.",
            "running-head: Page 1");
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPT, The ferry was sold on Tuesday for £5m.",
    "REJECT, The old ferry was sold on Monday for £5m.",
    "ALL, The old ferry was sold on Monday Tuesday for £5m."
  })
  void trackedWordsStandAsAsked(Revisions revisions, String text) throws IntakeException {
    byte[] odt =
        Zipped.odt(
                "",
                """
                <text:tracked-changes>
                <text:changed-region text:id='a'><text:deletion><office:change-info>
                  <dc:creator>Ada</dc:creator><dc:date>2026</dc:date></office:change-info>
                  <text:p>old </text:p></text:deletion></text:changed-region>
                <text:changed-region xml:id='b'><text:deletion><text:p>Monday </text:p>
                  </text:deletion></text:changed-region>
                <text:changed-region text:id='c'><text:insertion/></text:changed-region>
                <text:changed-region text:id='d'><text:format-change/></text:changed-region>
                </text:tracked-changes>
                <text:p>The <text:change text:change-id='a'/>ferry <text:change-start
                text:change-id='d'/>was sold on <text:change-end text:change-id='d'/><text:change
                text:change-id='b'/><text:change-start text:change-id='c'/>Tuesday <text:change-end
                text:change-id='c'/>for £5m.</text:p>
                """)
            .bytes();
    Reading reading = Readings.of(odt, revisions);
    assertThat(reading.document().text()).isEqualTo(text);
    assertThat(reading.revised()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPT, paragraph: The ferry was sold. It was full. It sank.|paragraph: All swam.",
    "REJECT,"
        + " paragraph: The ferry was sold. It was new.|heading: Years ago|paragraph: It was full."
        + " All swam.",
    "ALL,"
        + " paragraph: The ferry was sold. It was new.|heading: Years ago|paragraph: It was full."
        + " It sank.|paragraph: All swam."
  })
  void theEndOfAParagraphIsTrackedToo(Revisions revisions, String lines) throws IntakeException {
    byte[] odt =
        Zipped.odt(
                "",
                """
                <text:tracked-changes><text:changed-region text:id='a'><text:deletion>
                <text:p>It was new.</text:p><text:h>Years ago</text:h><text:p/></text:deletion>
                </text:changed-region><text:changed-region text:id='b'><text:insertion/>
                </text:changed-region></text:tracked-changes>
                <text:p>The ferry was sold. <text:change text:change-id='a'/>It was full.
                <text:change-start text:change-id='b'/>It sank.</text:p><text:p><text:change-end
                text:change-id='b'/>All swam.</text:p>
                """)
            .bytes();
    assertThat(Readings.lines(odt, revisions)).containsExactly(lines.split("\\|"));
  }

  @Test
  void aDeletionBetweenParagraphsIsParagraphsOfItsOwn() throws IntakeException {
    byte[] odt =
        Zipped.odt(
                "",
                """
                <text:tracked-changes><text:changed-region text:id='a'><text:deletion>
                <text:p>It was new.</text:p></text:deletion></text:changed-region>
                </text:tracked-changes><text:p>The ferry was sold.</text:p>
                <text:change text:change-id='a'/><text:p>It was full.</text:p>
                """)
            .bytes();
    assertThat(Readings.lines(odt, Revisions.REJECT))
        .containsExactly(
            "paragraph: The ferry was sold.", "paragraph: It was new.", "paragraph: It was full.");
  }

  @ParameterizedTest
  @CsvSource({"ACCEPT, The ferry was sold.", "REJECT, The old ferry was sold."})
  void aDeletionMayStandInThePlace(Revisions revisions, String text) throws IntakeException {
    byte[] odt =
        Zipped.odt(
                "",
                """
                <text:tracked-changes><text:changed-region text:id='a'><text:deletion/>
                </text:changed-region></text:tracked-changes><text:p>The <text:change-start
                text:change-id='a'/>old <text:change-end text:change-id='a'/>ferry was sold.</text:p>
                """)
            .bytes();
    assertThat(Readings.of(odt, revisions).document().text()).isEqualTo(text);
  }

  @Test
  void anAnnotationKeepsItsAuthorAndItsWords() throws IntakeException {
    byte[] odt =
        Zipped.odt(
                "",
                """
                <text:p>The ferry was sold for <office:annotation office:name='a1'>
                <dc:creator>Ada Birch</dc:creator><dc:date>2026-03-04</dc:date>
                <text:p>Check this.</text:p><text:p>It was £5m.</text:p></office:annotation>£4m
                <office:annotation-end office:name='a1'/>.</text:p>
                <text:p>Nobody was told.<office:annotation><dc:creator>Jonas Pell</dc:creator>
                <text:p>Who says so?</text:p></office:annotation></text:p>
                """)
            .bytes();
    assertThat(Readings.lines(odt))
        .containsExactly("paragraph: The ferry was sold for £4m .", "paragraph: Nobody was told.");
    assertThat(Readings.remarks(odt))
        .containsExactly(
            "Ada Birch on “£4m”: Check this.\nIt was £5m.", "Jonas Pell on “”: Who says so?");
  }

  @Test
  void framesComeAfterTheirParagraphAndNotesBelowTheText() throws IntakeException {
    byte[] odt =
        Zipped.odt(
                "",
                """
                <text:p>The old ferry <draw:frame><draw:text-box><text:p>Two boats stay.</text:p>
                </draw:text-box></draw:frame>was sold<text:note><text:note-citation>1
                </text:note-citation><text:note-body><text:p>For £4m, it is said.</text:p>
                </text:note-body></text:note>.</text:p>
                <table:table><table:table-row><table:table-cell><text:p>For</text:p>
                </table:table-cell><table:table-cell><text:p>19</text:p></table:table-cell>
                </table:table-row></table:table>
                <text:p>Nobody was told.</text:p>
                """)
            .bytes();
    assertThat(Readings.lines(odt))
        .containsExactly(
            "paragraph: The old ferry was sold.",
            "paragraph: Two boats stay.",
            "paragraph: For",
            "paragraph: 19",
            "paragraph: Nobody was told.",
            "list-item: For £4m, it is said.");
  }

  @Test
  void hiddenWordsAreNoTextAndSpacesAreSpaces() throws IntakeException {
    byte[] odt =
        Zipped.odt(
                STYLES,
                """
                <text:section text:display='none'><text:p>Not this.</text:p></text:section>
                <text:p>The<text:s text:c='3'/>ferry<text:tab/><text:span text:style-name='T1'>
                secretly </text:span>was<text:line-break/>sold <text:span>on
                Mon\u00ADday.</text:span></text:p>
                """)
            .bytes();
    assertThat(Readings.lines(odt)).containsExactly("paragraph: The ferry was sold on Monday.");
  }

  @Test
  void titleAndAuthorAreTakenAndNoDateOfTheFile() throws IntakeException {
    byte[] odt =
        Zipped.odt("", "<text:p>The ferry was sold.</text:p>")
            .odf(
                "meta.xml",
                "office:document-meta",
                "<office:meta><dc:title>Ferry sold</dc:title><dc:creator>Desk</dc:creator>"
                    + "<meta:initial-creator>Ada Birch</meta:initial-creator>"
                    + "<dc:date>2026-03-04T10:00:00</dc:date></office:meta>")
            .bytes();
    Provenance provenance = Readings.of(odt).document().provenance();
    assertThat(provenance.title()).isEqualTo(Optional.of("Ferry sold"));
    assertThat(provenance.byline()).isEqualTo(Optional.of("Ada Birch"));
    assertThat(provenance.published()).isEmpty();
  }

  @Test
  void aFlatFileIsTheSameText() throws IntakeException {
    byte[] flat =
        Zipped.flat(
            "<text:p>The ferry<draw:image><office:binary-data>iVBORw0KGgo</office:binary-data>"
                + "</draw:image> was sold.</text:p>");
    assertThat(Readings.lines(flat)).isEqualTo(List.of("paragraph: The ferry was sold."));
  }
}
