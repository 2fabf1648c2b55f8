package org.stet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.Document;

/// What a page says for those who can't see it, over its first paragraph, and beside its pictures.
final class HtmlSignsTest {
  private static final String FERRY =
      "<p>The Wenlow ferry will stop in May, the harbour board said on Monday.</p>"
          + "<p>It has carried 40,000 people a year since 1931 and never lost one of them.</p>";
  private static final String FERRY_LINES =
      """
      The Wenlow ferry will stop in May, the harbour board said on Monday.
      It has carried 40,000 people a year since 1931 and never lost one of them.
      """;

  private final Intake intake = new Intake(InstantSource.fixed(Instant.EPOCH));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<section role='complementary'><p>Why the night bus is never on time.</p></section>",
        "<div role='dialog'><p>You have ten articles to give away each month.</p></div>",
        "<h2 class='visually-hidden'>Article content</h2>",
        "<p class='sr-only'>This is the end of the picture row.</p>",
        "<div class='photo__desc'>The ferry at her last berth | Wenlow</div>",
        "<div>Facebook Twitter Xing LinkedIn Whatsapp Mail</div>",
        "<div>1,186 Retweets 3,780 Likes</div>",
        "<div>+10</div>",
        "<div><span>0:00/1:33:01</span></div>",
        "<center>Image by Ada Finch</center>"
      })
  void aSignInTheMiddleIsNotTheArticle(String sign) throws IntakeException {
    assertThat(body("<h1>Ferry to stop</h1>" + FERRY + sign + FERRY))
        .isEqualTo("Ferry to stop\n" + FERRY_LINES + FERRY_LINES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on March 10, 2026 by Ada Finch",
        "Posted 21 November 2026 · Filed by the harbour desk",
        "23. März 2026, aktualisiert | Quelle: Wenlower Bote",
        "Wenlow Tidende 18:45"
      })
  void whenItWasWrittenStandsOverTheArticleAndIsNotOfIt(String stamp) throws IntakeException {
    assertThat(body("<h1>Ferry to stop</h1><p>" + stamp + "</p>" + FERRY))
        .isEqualTo("Ferry to stop\n" + FERRY_LINES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The 2026 ferry sails on 14 routes from the harbour at Wenlow",
        "On 14 March 2026 the last ferry sails."
      })
  void aStandfirstWithFiguresIsOfTheArticle(String standfirst) throws IntakeException {
    assertThat(body("<h1>Ferry to stop</h1><p>" + standfirst + "</p>" + FERRY))
        .isEqualTo("Ferry to stop\n" + standfirst + "\n" + FERRY_LINES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><a href='http://wenlow.example/log'>http://wenlow.example/log</a></p>",
        "<blockquote><p><a href='/f'>The last log of the Wenlow ferry, 1931</a></p></blockquote>"
      })
  void whatTheArticleCitesIsOfTheArticle(String citation) throws IntakeException {
    String cited = citation.replaceAll("<[^>]*>", "");
    assertThat(body("<h1>Ferry to stop</h1><div>" + FERRY + citation + FERRY + "</div>"))
        .isEqualTo("Ferry to stop\n" + FERRY_LINES + cited + "\n" + FERRY_LINES);
  }

  private String body(String html) throws IntakeException {
    byte[] page = ("<html><body>" + html).getBytes(StandardCharsets.UTF_8);
    Document read =
        intake.read(new ByteArrayInputStream(page), "page.html", Revisions.ACCEPT).document();
    return read.body().stream()
        .map(block -> read.in(block.span()))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
