package org.stet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// A file that was damaged on its way is read or refused with a sentence; nothing else happens.
final class DamagedOfficePropertyTest {
  private static final String DOCX_BODY =
      "<w:p><w:pPr><w:pStyle w:val='T'/></w:pPr><w:r><w:t>Ferry sold</w:t></w:r></w:p>"
          + "<w:p><w:r><w:t>The ferry was </w:t></w:r><w:ins w:id='1'><w:r><w:t>sold</w:t></w:r>"
          + "</w:ins><w:del w:id='2'><w:r><w:delText>kept</w:delText></w:r></w:del>"
          + "<mc:AlternateContent><mc:Choice Requires='wps'><w:p/></mc:Choice><mc:Fallback/>"
          + "</mc:AlternateContent><w:r><w:fldChar w:fldCharType='begin'/></w:r></w:p>";

  private static final String ODT_BODY =
      "<text:tracked-changes><text:changed-region text:id='a'><text:deletion><text:p>kept</text:p>"
          + "</text:deletion></text:changed-region></text:tracked-changes>"
          + "<text:h>Ferry sold</text:h><text:p>The ferry was <text:span>sold</text:span>"
          + "<text:change text:change-id='a'/><text:note><text:note-body><text:p>For £4m.</text:p>"
          + "</text:note-body></text:note><office:annotation><text:p>So?</text:p>"
          + "</office:annotation></text:p>";

  private static final String RTF =
      "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0\\fcharset128 A;}}{\\stylesheet{\\s1 heading 1;}}"
          + "{\\info{\\title Ferry}}\\s1 Ferry sold\\par\\pard The \\'93\\'8cferry was \\u8220?sold"
          + "{\\deleted kept}{\\footnote For 4m.}{\\*\\atnauthor A}{\\*\\annotation So?}\\par}";

  /// Bytes of a good file, some of them flipped, the end perhaps cut off.
  record Damage(List<Integer> places, int flip, int keep) {
    private byte[] to(byte[] good) {
      byte[] bytes = Arrays.copyOf(good, Math.max(8, good.length * keep / 100));
      places.forEach(place -> bytes[8 + place % (bytes.length - 7) - 1] ^= (byte) flip);
      return bytes;
    }
  }

  @Property(tries = 1000)
  void aDamagedWordDocumentIsReadOrRefused(
      @ForAll("damages") Damage damage, @ForAll Revisions revisions) {
    assertReadOrRefused(damage.to(Zipped.docx(DOCX_BODY).bytes()), revisions);
  }

  /// The damage in the XML, which in the file is behind a checksum.
  @Property(tries = 1000)
  void aWordDocumentOfDamagedXmlIsReadOrRefused(
      @ForAll("damages") Damage damage, @ForAll Revisions revisions) {
    byte[] xml =
        ("<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
                + DOCX_BODY
                + "</w:document>")
            .getBytes(StandardCharsets.UTF_8);
    byte[] docx = Zipped.docx("").with("word/document.xml", damage.to(xml)).bytes();
    assertReadOrRefused(docx, revisions);
  }

  @Property(tries = 1000)
  void aDamagedOpenDocumentIsReadOrRefused(
      @ForAll("damages") Damage damage, @ForAll Revisions revisions) {
    assertReadOrRefused(damage.to(Zipped.odt("", ODT_BODY).bytes()), revisions);
  }

  @Property(tries = 1000)
  void aFlatOpenDocumentOfDamagedXmlIsReadOrRefused(
      @ForAll("damages") Damage damage, @ForAll Revisions revisions) {
    assertReadOrRefused(damage.to(Zipped.flat(ODT_BODY)), revisions);
  }

  @Property(tries = 1000)
  void aDamagedRtfIsReadOrRefused(@ForAll("damages") Damage damage, @ForAll Revisions revisions) {
    assertReadOrRefused(damage.to(RTF.getBytes(StandardCharsets.ISO_8859_1)), revisions);
  }

  /// Elements in any order, and braces: well formed, and yet no file that a program writes.
  @Property(tries = 1000)
  void anyOrderOfControlWordsIsReadOrRefused(@ForAll("controls") String rtf) {
    assertReadOrRefused(rtf.getBytes(StandardCharsets.ISO_8859_1), Revisions.ALL);
  }

  @Provide
  Arbitrary<String> controls() {
    return Arbitraries.of(
            "{",
            "}",
            "{\\*",
            "\\footnote ",
            "\\annotation ",
            "\\upr ",
            "\\ud ",
            "\\title ",
            "\\par ",
            "\\stylesheet ",
            "\\s-1 ",
            "\\fonttbl ",
            "\\fcharset2 ",
            "\\ansicpg99999 ",
            "\\uc-9 ",
            "\\u-9 ",
            "\\atrfend 1",
            "\\bin1 ",
            "\\deleted ",
            "\\header ",
            "\\'",
            "Ferry ")
        .list()
        .ofMaxSize(30)
        .map(words -> "{\\rtf1 " + String.join("", words) + "}");
  }

  @Provide
  Arbitrary<Damage> damages() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 1_000_000).list().ofMaxSize(4),
            Arbitraries.integers().between(1, 255),
            Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, Arbitraries.just(100)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(0, 99))))
        .as(Damage::new);
  }

  private static void assertReadOrRefused(byte[] bytes, Revisions revisions) {
    try {
      assertThat(Readings.of(bytes, revisions).document().text()).isNotBlank();
    } catch (IntakeException refusal) {
      assertThat(refusal.arguments()).isNotEmpty();
    }
  }
}
