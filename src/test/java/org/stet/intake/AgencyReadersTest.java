package org.stet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.Document;
import org.stet.text.Provenance;

/// ninjs, NewsML-G2 and NITF.
final class AgencyReadersTest {
  private static final String FIRST = "The quay café closes on Friday after sixty years.";
  private static final String SECOND = "Its owner, Ann Vale, said that the rent had doubled.";
  private static final String[] LINES = {
    "headline: Café closes", "paragraph: " + FIRST, "heading: What now", "paragraph: " + SECOND
  };

  private final Intake intake = new Intake(InstantSource.fixed(Instant.EPOCH));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\": \"stet\", \"version\": 1}",
        "{\"headline\": \"Café closes\"}",
        "[{\"headline\": \"a\"}, {\"headline\": \"b\"}]",
        "{\"bodies\": [{\"value\": \"  \"}], \"body_text\": \"\"}"
      })
  void otherJsonIsNoStory(String json) {
    assertRefused(json, "intake.json");
  }

  @Test
  void jsonThatBreaksOffIsDamaged() {
    assertRefused("{\"headline\": \"Café closes\", \"body_text\": \"The q", "intake.json-damaged");
  }

  @Test
  void jsonOfAThousandFloorsIsRefused() {
    assertRefused("{\"body_text\":" + "[".repeat(100_000), "intake.json-damaged");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version='1.0'?><rss><channel><title>News</title></channel></rss>",
        "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'><contentMeta/></newsItem>",
        "<nitf><head/><body><body.content> </body.content></body></nitf>"
      })
  void otherXmlIsNoStory(String xml) {
    assertRefused(xml, "intake.xml");
  }

  @Test
  void xmlThatBreaksOffIsDamaged() {
    assertRefused("<nitf><body><body.content>\n<p>The quay</p>", "intake.xml-damaged");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE nitf [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
            + "<nitf><body><body.content><p>&x;</p></body.content></body></nitf>",
        "<!DOCTYPE nitf [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]>"
            + "<nitf><body><body.content><p>&b;</p></body.content></body></nitf>",
        "<!DOCTYPE nitf [<!ENTITY % p SYSTEM 'http://localhost:9/x.dtd'> %p;]>"
            + "<nitf><body><body.content><p>&q;</p></body.content></body></nitf>"
      })
  void noEntityIsFetchedOrUnfolded(String xml) {
    assertRefused(xml, "intake.xml-damaged");
  }

  @Test
  void xmlOfAThousandFloorsIsRefused() {
    assertRefused("<nitf>" + "<p>".repeat(100_000), "intake.xml-damaged");
  }

  @Test
  void bracesAloneMakeNoJson() throws IntakeException {
    assertThat(read("{Update} " + FIRST).text()).isEqualTo("{Update} " + FIRST);
  }

  @Test
  void ninjs1IsReadFromItsHtml() throws IntakeException {
    Document story =
        read(
            """
            {"uri": "urn:x", "type": "text", "language": "en-GB", "headline": "Café closes",
             "byline": "Ann Vale", "versioncreated": "2026-11-20T09:30:00Z",
             "body_text": "no",
             "body_html": "<p>%s</p><h2>What now</h2><p>%s</p>"}
            """
                .formatted(FIRST, SECOND));
    assertThat(MarkedText.lines(story)).containsExactly(LINES);
    assertSaid(story, "Ann Vale", "2026-11-20T09:30:00Z", "en-GB");
  }

  @Test
  void ninjs3IsReadFromItsBodies() throws IntakeException {
    Document story =
        read(
            """
            {"uri": "urn:x", "headlines": [{"role": "main", "value": "Café closes"}],
             "by": "Ann Vale", "versionCreated": "2026-11-20T09:30:00Z", "language": "de",
             "bodies": [{"role": "main", "contentType": "text/plain", "value": "%s\\n\\n%s"}],
             "associations": [{"name": "other", "bodies": [{"value": "Another story."}]}]}
            """
                .formatted(FIRST, SECOND));
    assertThat(MarkedText.lines(story))
        .containsExactly("headline: Café closes", "paragraph: " + FIRST, "paragraph: " + SECOND);
    assertSaid(story, "Ann Vale", "2026-11-20T09:30:00Z", "de");
  }

  @Test
  void aHeadlineThatTheBodyRepeatsStandsOnce() throws IntakeException {
    Document story =
        read(
            "{\"headline\": \"Café closes\", \"body_text\": \"Café closes\\n\\n%s\"}"
                .formatted(FIRST));
    assertThat(story.text()).isEqualTo("Café closes\n\n" + FIRST);
  }

  @Test
  void halfACharacterInJsonIsNone() throws IntakeException {
    Document story = read("{\"body_text\": \"Half \\ud83d and \\u0000 none of it is here.\"}");
    assertThat(story.text()).isEqualTo("Half \uFFFD and none of it is here.");
  }

  @Test
  void nitfIsReadByItself() throws IntakeException {
    Document story = read(nitf(""));
    assertThat(MarkedText.lines(story)).containsExactly(LINES);
    assertSaid(story, "By Ann Vale", "20261120T093000Z", "en");
  }

  @Test
  void aDocumentTypeIsPassedOverAndNamedLettersAreRead() throws IntakeException {
    String xml = nitf("<!DOCTYPE nitf SYSTEM 'http://localhost:9/nitf-3-4.dtd'>");
    assertThat(MarkedText.lines(read(xml.replace("é", "&eacute;")))).containsExactly(LINES);
  }

  @Test
  void theFirstTextOfANewsMessageIsRead() throws IntakeException {
    Document story =
        read(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <nar:newsMessage xmlns:nar="http://iptc.org/std/nar/2006-10-01/"><nar:itemSet>
            <nar:newsItem guid="urn:p"><nar:contentMeta><nar:headline>A picture</nar:headline>
            </nar:contentMeta><nar:contentSet><nar:remoteContent href="a.jpg"/></nar:contentSet>
            </nar:newsItem>
            <nar:newsItem guid="urn:x" xml:lang="en-GB">
            <nar:itemMeta><nar:versionCreated>2026-11-20T09:30:00Z</nar:versionCreated></nar:itemMeta>
            <nar:contentMeta><nar:headline>Café closes</nar:headline><nar:by>Ann Vale</nar:by>
            </nar:contentMeta>
            <nar:contentSet><nar:inlineXML contenttype="application/xhtml+xml">
            <html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head>
            <body><p>%s</p><h2>What now</h2><p>%s</p></body></html>
            </nar:inlineXML></nar:contentSet></nar:newsItem>
            </nar:itemSet></nar:newsMessage>
            """
                .formatted(FIRST, SECOND));
    assertThat(MarkedText.lines(story)).containsExactly(LINES);
    assertSaid(story, "Ann Vale", "2026-11-20T09:30:00Z", "en-GB");
  }

  @Test
  void aNewsItemHoldsNitfOrPlainWords() throws IntakeException {
    String item =
        """
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentMeta>
        <headline>Café closes</headline></contentMeta><contentSet>%s</contentSet></newsItem>
        """;
    assertThat(MarkedText.lines(read(item.formatted("<inlineXML>" + nitf("") + "</inlineXML>"))))
        .containsExactly(LINES);
    String words =
        "<inlineData contenttype='text/plain'>" + FIRST + "\n\n" + SECOND + "</inlineData>";
    assertThat(MarkedText.lines(read(item.formatted(words))))
        .containsExactly("headline: Café closes", "paragraph: " + FIRST, "paragraph: " + SECOND);
  }

  private static String nitf(String type) {
    return type
        + """
        <nitf xml:lang="en"><head><title>t</title><docdata><date.issue norm="20261120T093000Z"/>
        </docdata></head><body><body.head><hedline><hl1>Café closes</hl1></hedline>
        <byline>By Ann Vale</byline><dateline>PORT</dateline></body.head>
        <body.content><block><p>%s</p><hl2>What now</hl2><p>%s</p></block></body.content>
        </body></nitf>
        """
            .formatted(FIRST.replace("Friday", "<chron>Friday</chron>"), SECOND);
  }

  private static void assertSaid(Document story, String by, String published, String language) {
    Provenance from = story.provenance();
    assertThat(new Page.Facts(from.title(), from.byline(), from.published(), from.language()))
        .isEqualTo(
            new Page.Facts(
                Optional.of("Café closes"),
                Optional.of(by),
                Optional.of(published),
                Optional.of(language)));
  }

  private Document read(String text) throws IntakeException {
    return intake
        .read(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            "story.dat",
            Revisions.ACCEPT)
        .document();
  }

  private void assertRefused(String text, String key) {
    IntakeException refusal = catchThrowableOfType(IntakeException.class, () -> read(text));
    assertThat(refusal).isNotNull();
    assertThat(refusal.key()).isEqualTo(key);
    assertThat(refusal.arguments()).first().isEqualTo("story.dat");
  }
}
