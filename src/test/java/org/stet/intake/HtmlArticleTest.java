package org.stet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.text.Document;

final class HtmlArticleTest {
  private static final String FERRY =
      "<p>The Wenlow ferry will stop in May, the harbour board said on Monday.</p>"
          + "<p>It has carried 40,000 people a year since 1931 and never lost one of them.</p>";
  private static final String FERRY_LINES =
      """
      The Wenlow ferry will stop in May, the harbour board said on Monday.
      It has carried 40,000 people a year since 1931 and never lost one of them.
      """;

  private final Intake intake = new Intake(InstantSource.fixed(Instant.EPOCH));

  @Test
  void commentsThatAreLongerThanTheArticleAreNotTheArticle() throws IntakeException {
    String comment = "<p>I took that ferry every day for thirty years and I will miss it, Ada.</p>";
    assertThat(
            body(
                "<h1>Ferry to stop</h1><div>%s</div><div id='comments'>%s</div>"
                    .formatted(FERRY, comment.repeat(3))))
        .isEqualTo("Ferry to stop\n" + FERRY_LINES);
  }

  @Test
  void aFeedBesideTheArticleIsNotTheArticle() throws IntakeException {
    String feed =
        "<div><h3><a href='/t'>Two held in Stoke Fell</a></h3><p>Two men were held after a tractor was found in the river.</p></div>";
    assertThat(
            body(
                "<div><div><h1>Ferry to stop</h1>%s</div><div>%s</div></div>"
                    .formatted(FERRY, feed)))
        .isEqualTo("Ferry to stop\n" + FERRY_LINES);
  }

  @Test
  void aBoxInTheMiddleIsNotTheArticle() throws IntakeException {
    String box = "<div class='storyRelatedLinks'><p>Why the night bus is never on time.</p></div>";
    assertThat(body("<h1>Ferry to stop</h1><div>%s%s%s</div>".formatted(FERRY, box, FERRY)))
        .isEqualTo("Ferry to stop\n" + FERRY_LINES + FERRY_LINES);
  }

  @Test
  void whatIsHiddenIsNotRead() throws IntakeException {
    assertThat(
            body(
                "<div>%s<p style='display: none'>Old words.</p><p hidden>More.</p></div>"
                    .formatted(FERRY)))
        .isEqualTo(FERRY_LINES);
  }

  @Test
  void anAddressNamedByItsHeadingIsNoMark() throws IntakeException {
    assertThat(
            body(
                "<div>%s<section id='sharing-the-last-day-with-us'>%s</section></div>"
                    .formatted(FERRY, "<p>The last boat leaves at noon on 31 May.</p>")))
        .isEqualTo(FERRY_LINES + "The last boat leaves at noon on 31 May.\n");
  }

  @Test
  void aHeadingThatLinksToItselfStays() throws IntakeException {
    assertThat(
            body(
                "<h1>Ferry to stop</h1><div>%s<h2><a href='#why'>Why the ferry stops</a></h2>%s</div>"
                    .formatted(FERRY, FERRY)))
        .isEqualTo("Ferry to stop\n" + FERRY_LINES + "Why the ferry stops\n" + FERRY_LINES);
  }

  @Test
  void aPostInTheArticleIsQuoted() throws IntakeException {
    Document page =
        read(
            "<div>%s<div class='social-embed'><blockquote class='twitter-tweet'><p>I will miss the boat."
                    .formatted(FERRY)
                + "</p></blockquote></div></div>",
            Revisions.ACCEPT);
    assertThat(MarkedText.lines(page)).contains("quote: I will miss the boat.");
  }

  @Test
  void aPageLaidOutByTablesIsReadByItsBreaks() throws IntakeException {
    assertThat(
            body(
                "<table><tr><td><a href='/'>Home</a><br><a href='/s'>Sport and more sport</a></td><td>"
                    + FERRY.replace("<p>", "").replace("</p>", "<br><br>")
                    + "</td></tr></table>"))
        .isEqualTo(FERRY_LINES);
  }

  @Test
  void aRowOfFiguresIsOneLine() throws IntakeException {
    assertThat(
            body(
                "<div>%s<table><tr><td>1931</td><td>40,000</td></tr></table>%s</div>"
                    .formatted(FERRY, FERRY)))
        .isEqualTo(FERRY_LINES + "1931 40,000\n" + FERRY_LINES);
  }

  @Test
  void theDeclaredBodyTellsWhatIsNotTheArticle() throws IntakeException {
    String declared =
        "<script type='application/ld+json'>{\"headline\":\"Ferry to stop\",\"articleBody\":\"%s\"}"
                .formatted(FERRY_LINES.replace("\n", " "))
            + "</script>";
    String other = "<p>A tractor was pulled from the river at Stoke Fell on Sunday night.</p>";
    assertThat(body(declared + "<h1>Ferry to stop</h1><div>%s%s</div>".formatted(FERRY, other)))
        .isEqualTo("Ferry to stop\n" + FERRY_LINES);
  }

  @Test
  void aTeaserThatLeadsElsewhereIsNotTheArticle() throws IntakeException {
    String teaser =
        "<div class='teaser-text'><p>A tractor lay in the river. <a href='/t'>More</a></p></div>";
    assertThat(body("<h1>Ferry to stop</h1>%s<div>%s</div>".formatted(teaser, FERRY)))
        .isEqualTo("Ferry to stop\n" + FERRY_LINES);
  }

  @Test
  void aStandfirstNamedTeaserStays() throws IntakeException {
    String standfirst = "<div class='teaser-text'><p>Wenlow loses its last boat.</p></div>";
    assertThat(body("<h1>Ferry to stop</h1>%s<div>%s</div>".formatted(standfirst, FERRY)))
        .isEqualTo("Ferry to stop\nWenlow loses its last boat.\n" + FERRY_LINES);
  }

  @Test
  void aNameThatTheArticlesOwnBoxesBearSaysNothing() throws IntakeException {
    String parts =
        "<section class='part part--ads'><div>%s</div></section>".formatted(FERRY)
            + "<section class='part part--ads'><div><p>Wenlow has had no bridge since the flood of 1890.</p></div></section>";
    String feed = "<div><p>Two men were held. <a href='/t'>A tractor in the river</a></p></div>";
    assertThat(body("<div><h1>Ferry to stop</h1>%s</div>%s".formatted(parts, feed.repeat(3))))
        .isEqualTo(
            "Ferry to stop\n"
                + FERRY_LINES
                + "Wenlow has had no bridge since the flood of 1890.\n");
  }

  @Test
  void partsWithCreditsBetweenThemAreOneArticle() throws IntakeException {
    String credit = "<div class='caption'><p>%s</p></div>".formatted("The old ferry. ".repeat(3));
    String more =
        "<p>The harbour board wants to sell the boat to a museum in Stoke Fell by June.</p>";
    assertThat(
            body(
                "<h1>Ferry to stop</h1><article><div><div>%s</div></div>%s<div><div>%s</div></div></article>"
                    .formatted(FERRY, credit, more)))
        .isEqualTo("Ferry to stop\n" + FERRY_LINES + more.replaceAll("<.*?>", "") + "\n");
  }

  @Test
  void aWindowOverThePageIsNotTheArticleWhateverHoldsIt() throws IntakeException {
    String window =
        "<div class='popup-window'><div><p>Would you like to read of each boat that stops?</p></div></div>";
    assertThat(body("<h1>Ferry to stop</h1><div><span>%s</span></div>%s".formatted(FERRY, window)))
        .isEqualTo("Ferry to stop\n" + FERRY_LINES);
  }

  @Test
  void anArticleInABoxNamedForItsShareBarIsTheArticle() throws IntakeException {
    String comment = "<p>I took that ferry every day for ten years.</p>";
    assertThat(
            body(
                "<h1>Ferry to stop</h1><div class='entry share'>%s</div><div id='comments'>%s</div>"
                    .formatted(FERRY, comment.repeat(4))))
        .isEqualTo("Ferry to stop\n" + FERRY_LINES);
  }

  @Test
  void anArticleThatStandsTwiceIsReadOnce() throws IntakeException {
    String more =
        "<p>The board wants to sell the boat by June.</p><p>Wenlow has had no bridge since 1890.</p>";
    assertThat(
            body(
                "<h1>Ferry to stop</h1><div>%s</div><div>%s</div>"
                    .formatted(FERRY + more, FERRY + more)))
        .isEqualTo(
            "Ferry to stop\n"
                + FERRY_LINES
                + "The board wants to sell the boat by June.\nWenlow has had no bridge since 1890.\n");
  }

  @Test
  void anItemThatIsALinkStaysAmongItemsThatAreText() throws IntakeException {
    String list =
        "<ul><li>It was built at Stoke Fell in 1931.</li><li><a href='/b'>Its engine is from 1950</a></li></ul>";
    assertThat(body("<h1>Ferry to stop</h1><div>%s%s</div>".formatted(FERRY, list)))
        .isEqualTo(
            "Ferry to stop\n"
                + FERRY_LINES
                + "It was built at Stoke Fell in 1931.\nIts engine is from 1950\n");
  }

  @Test
  void aLinkedHeadingOverItsParagraphStays() throws IntakeException {
    assertThat(
            body(
                "<h1>Ferry to stop</h1><div>%s<h2><a href='/b'>The boat they built in 1931</a></h2>%s</div>"
                    .formatted(FERRY, FERRY)))
        .isEqualTo("Ferry to stop\n" + FERRY_LINES + "The boat they built in 1931\n" + FERRY_LINES);
  }

  @Test
  void aDeclaredSummaryDoesNotMakeTheHeadTheArticle() throws IntakeException {
    String summary = "Wenlow will lose its last boat in May, after ninety-five years on the river.";
    String declared =
        "<script type='application/ld+json'>{\"headline\":\"Ferry to stop\",\"articleBody\":\"%s\"}</script>"
            .formatted(summary);
    String head = "<div><h1>Ferry to stop</h1><h2>%s</h2></div>".formatted(summary);
    assertThat(body(declared + head + "<div><div>%s</div></div>".formatted(FERRY)))
        .isEqualTo("Ferry to stop\n" + summary + "\n" + FERRY_LINES);
  }

  @ParameterizedTest
  @CsvSource({"ACCEPT,in June", "REJECT,in May", "ALL,in May in June"})
  void insertionsAndDeletionsFollowTheChoice(Revisions revisions, String when)
      throws IntakeException {
    Document page =
        read("<p>The ferry stops <del>in May</del> <ins>in June</ins> for good.</p>", revisions);
    assertThat(page.text()).isEqualTo("The ferry stops %s for good.".formatted(when));
  }

  @Test
  void aPageSaysWhetherItHoldsTrackedChanges() throws IntakeException {
    assertThat(reading("<p>It stops <ins>in June</ins>.</p>", Revisions.ACCEPT).revised()).isTrue();
    assertThat(reading("<p>It stops in June.</p>", Revisions.ACCEPT).revised()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Порт закривають|Пором через Венлу перестане ходити у травні, повідомила влада.|Він возив людей"
            + " із 1931 року й жодного разу не затонув.",
        "Fähre hört auf|Die Fähre über die Wenlow stellt im Mai den Betrieb ein, sagte der Rat.|Sie fuhr"
            + " seit 1931 und ging nie unter.",
        "العبارة تتوقف|ستتوقف العبارة عن العمل في شهر مايو المقبل كما قال مجلس الميناء.|نقلت العبارة"
            + " الناس منذ عام 1931 ولم تغرق أبدا.",
        "渡轮将停运|港务局星期一表示，温洛渡轮将于五月停止运营，当地居民对此深感遗憾和不满。|这艘渡轮自一九三一年以来每年运送四万人，从未发生过任何沉没事故。"
      })
  void structureCarriesInAnyLanguage(String title, String first, String second)
      throws IntakeException {
    assertThat(
            body(
                "<nav><a href='/'>%s</a></nav><h1>%s</h1><div><p>%s</p><p>%s</p></div>"
                    .formatted(first, title, first, second)))
        .isEqualTo(String.join("\n", title, first, second) + "\n");
  }

  @Test
  void aPageWithAWrongByteIsReadAndShowsWhere() throws IntakeException {
    String page = "<html><body><h1>Fähre hört auf</h1><p>Sie fuhr seit 1931 # über die Wenlow.</p>";
    byte[] bytes = (page + "<!--" + "-".repeat(1000) + "-->").getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '#' ? (byte) 0xE9 : bytes[i];
    }
    Document read =
        intake.read(new ByteArrayInputStream(bytes), "f.html", Revisions.ACCEPT).document();
    assertThat(read.text()).contains("Sie fuhr seit 1931 \uFFFD über die Wenlow.");
  }

  @Test
  void aPageNestedTooDeepForAnyBrowserIsReadAllTheSame() throws IntakeException {
    assertThat(body("<div>".repeat(50_000) + FERRY)).isEqualTo(FERRY_LINES);
  }

  private String body(String html) throws IntakeException {
    Document page = read(html, Revisions.ACCEPT);
    List<String> lines = page.body().stream().map(block -> page.in(block.span())).toList();
    return String.join("\n", lines) + "\n";
  }

  private Document read(String html, Revisions revisions) throws IntakeException {
    return reading(html, revisions).document();
  }

  private Reading reading(String html, Revisions revisions) throws IntakeException {
    byte[] bytes = ("<html><body>" + html).getBytes(StandardCharsets.UTF_8);
    return intake.read(new ByteArrayInputStream(bytes), "ferry.html", revisions);
  }
}
