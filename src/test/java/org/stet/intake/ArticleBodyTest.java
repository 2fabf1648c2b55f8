package org.stet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.report.Messages;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Document;

final class ArticleBodyTest {
  private final Intake intake = new Intake(InstantSource.fixed(Instant.EPOCH));

  @Test
  void anArticleThatSpeaksLikeChromeStaysBody() {
    assertAsMarked(
        """
        ⟦headline⟧Newsletter firm asks its readers to share the cost

        The firm behind a weekly newsletter said on Monday that subscribers must pay from June.

        "Help us reach 20,000 members," its founder wrote. "Subscribe now, or we close."

        By Monday morning the comments under the post had been shut. More news is due on Friday.

        The paper uses cookies to count its readers, a spokesman said. He would not share the sum.

        A membership costs £40 a year. Most read the newsletter on their way to work, the firm says.
        """);
  }

  @Test
  void aTextOfOneParagraphIsBody() {
    assertAsMarked("The bridge at Stoke Fell is shut until May, the council said on Tuesday.");
  }

  @Test
  void aTextOfOneLineWithoutAStopIsBody() {
    assertAsMarked("the bridge at stoke fell is shut until may");
  }

  @Test
  void aTextInLowerCaseWithOneSentenceALineIsBody() {
    assertAsMarked(
        """
        the bridge at stoke fell is shut until may , the council said on tuesday .
        traffic goes by the ferry until then .
        a new deck will be laid in april .
        """);
  }

  @Test
  void aRewriteWithoutAHeadlineIsBody() {
    assertAsMarked(
        """
        The bridge at Stoke Fell is shut until May. Traffic goes by the ferry until then.

        ⟦heading⟧A new deck

        Engineers will lay a new deck in April, the council said.
        """);
  }

  @Test
  void aLastParagraphThatWasCutOffIsBody() {
    assertAsMarked(
        """
        ⟦headline⟧Bridge at Stoke Fell is shut until May

        The bridge at Stoke Fell is shut until May. Traffic goes by the ferry until then.

        ⟦heading⟧What engineers found
        In the third of four inspections this winter divers saw that two of the bridge's piers had lost the stones that keep the current from their feet, and
        """);
  }

  @Test
  void aTimelineIsBodyBetweenItsHours() {
    assertAsMarked(
        """
        ⟦headline⟧How the flood came to Wenlow, hour by hour

        ⟦time⟧4:10 AM
        Rain fills the upper lock. A keeper, Tom Ashby, sees the gauge pass two metres.

        ⟦time⟧5:35 AM
        Water stands in Mill Street. The first calls reach the fire brigade.

        ⟦time⟧6:50 AM
        The school is opened to those who have left their homes. Forty people come.

        ⟦time⟧9:00 AM
        Soldiers from the barracks at Harrow bring sandbags and two boats.
        """);
  }

  @Test
  void headingsCloseOverTheirParagraphsAreBody() {
    assertAsMarked(
        """
        ⟦headline⟧Four days on the moor

        We set out from Stoke Fell in rain.

        ⟦heading⟧Day one on the ridge
        The path climbs through bracken to a cairn, where an old shepherd sold us cheese.

        ⟦heading⟧Day two in the fog
        Nothing could be seen but our boots. A dog found us and led us to an inn.
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pool.txt", "ferry.txt", "storm.txt", "weblog.txt"})
  void aPastedPageIsToldFromItsArticle(String page) {
    assertAsMarked(MarkedText.resource(page));
  }

  @Test
  void aPageFromWindowsIsToldTheSame() {
    MarkedText page = MarkedText.resource("pool.txt");
    Document document = intake.plain(page.text().replace("\n", "\r\n"), "page");
    assertThat(MarkedText.lines(document)).isEqualTo(page.lines());
  }

  @Test
  void aGeneratedTextKeepsItsMarksInItsBlocks() {
    assertAsMarked(MarkedText.resource("generated.txt"));
  }

  @Test
  void aRewritesHeadingsListsAndResidueAreNamed() {
    assertAsMarked(MarkedText.resource("rewrite.txt"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "by Ada Birch March 28, 2026 12:56 PM 2 min read",
        "By Ada Birch and Jonas Pell",
        "Ada Birch 4 March 2026",
        "By ADA BIRCH, Science Editor",
        "(Reporting by Ada Birch; Editing by Jo Pell)",
        "Words by Ada Birch"
      })
  void aBylineIsKnown(String line) {
    assertThat(ChromeLanguage.of(line)).map(Verdict::kind).contains(BlockKind.BYLINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor opens the pool in 1945. (Ada Birch / Getty Images)", "Photo: Ada Birch",
        "Image source, Getty Images", "Swimmers in June (AP Photo/Ada Birch)",
        "A lock in flood (Reuters)", "Photograph: Ada Birch/The Post",
        "FILE - The mayor leaves the town hall on Monday, 2 March 2026."
      })
  void aCaptionIsKnown(String line) {
    assertThat(ChromeLanguage.of(line)).map(Verdict::kind).contains(BlockKind.CAPTION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Tuesday Night the water had gone down.",
        "By Order of the Council",
        "The fund (formerly Pictures) grew.",
        "He works in London (and sometimes Paris).",
        "Comments made by the mayor were struck from the record.",
        "Search teams found the boat",
        "Latest figures show a fall",
        "Home is where the heart is",
        "On 4 March 2026 it rained.",
        "Contact was lost at noon",
        "Submit or resign, mayor told",
        "Follow the river north and you come to Wenlow.",
        "The latest figures help us see what the ferry earns.",
        "Follow the money"
      })
  void aLineThatOnlyBeginsLikeChromeIsNot(String line) {
    assertThat(ChromeLanguage.of(line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Follow The Wenlow Post on Facebook and Instagram, or write to the desk.",
        "For the latest stories and updates download the Wenlow Post app.",
        "The Wenlow Post is not responsible for the opinions of contributors.",
        "Opinions expressed in this column are those of the author and not of the paper.",
        "This article is the copyrighted property of the Wenlow Post.",
        "Lesen Sie auch: Warum der Nachtbus nie pünktlich ist",
        "Das könnte Sie auch interessieren",
        "À lire aussi : pourquoi le bus de nuit est en retard",
        "Vea también: Por qué el autobús nunca llega a tiempo",
        "Czytaj też: Dlaczego autobus się spóźnia",
        "Artikel teilen"
      })
  void aLineOfThePageIsKnown(String line) {
    assertThat(ChromeLanguage.of(line)).map(Verdict::kind).contains(BlockKind.CHROME);
  }

  @Test
  void aLongParagraphThatSpeaksOnceOfMembersIsNoAppeal() {
    String paragraph =
        "We should not wonder that the rowers want the ferry kept, just as we expect the anglers to want"
            + " it gone. The club has had to fight for its pier in each of the last nine years, and its"
            + " membership has never been larger than in the three winters in which the pier was shut for"
            + " repairs, which our own figures for the harbour show as plainly as the club’s do.";
    assertThat(ChromeLanguage.of(paragraph)).isEmpty();
  }

  @Test
  void everyReasonHasWords() {
    Messages messages = new Messages();
    assertThat(intake.plain(MarkedText.resource("pool.txt").text(), "page").blocks())
        .extracting(Block::reason)
        .filteredOn(reason -> !reason.isEmpty())
        .allMatch(messages::has);
  }

  private void assertAsMarked(String marked) {
    assertAsMarked(MarkedText.of(marked));
  }

  private void assertAsMarked(MarkedText page) {
    assertThat(MarkedText.lines(intake.plain(page.text(), "page"))).isEqualTo(page.lines());
  }
}
