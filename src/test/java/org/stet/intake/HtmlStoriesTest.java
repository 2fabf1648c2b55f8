package org.stet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stet.text.Document;

final class HtmlStoriesTest {
  private static final String FERRY =
      "<p>The Wenlow ferry will stop in May, the harbour board said on Monday.</p>"
          + "<p>It has carried 40,000 people a year since 1931 and never lost one of them.</p>";
  private static final String FERRY_LINES =
      """
      The Wenlow ferry will stop in May, the harbour board said on Monday.
      It has carried 40,000 people a year since 1931 and never lost one of them.
      """;
  private static final String TRACTOR =
      "<p>Two men were held in Stoke Fell after a tractor was found in the river.</p>";

  private final Intake intake = new Intake(InstantSource.fixed(Instant.EPOCH));

  @Test
  void theNextStoryThatAPageGoesOnWithIsNotItsArticle() throws IntakeException {
    assertThat(
            body(
                "Wenlow ferry to stop in May",
                "<main><article class='a'><h1>Wenlow ferry to stop in May</h1>%s</article>"
                        .formatted(FERRY)
                    + "<article class='a'><h1>Two held over a sunken tractor</h1>%s</article></main>"
                        .formatted(TRACTOR.repeat(9))))
        .isEqualTo("Wenlow ferry to stop in May\n" + FERRY_LINES);
  }

  @Test
  void aStoryThatFollowsInTheSameBoxWithItsOwnAuthorIsNotItsArticle() throws IntakeException {
    assertThat(
            body(
                "Wenlow ferry to stop in May",
                "<article><h1 class='head main'>Wenlow ferry to stop in May</h1>"
                    + "<div>%s</div>".formatted(FERRY)
                    + "<div><div><h1 class='head'>Two held over a sunken tractor</h1>"
                    + "<p>By Sander Holt</p><p>3 May 2026</p>%s</div></div></article>"
                        .formatted(TRACTOR.repeat(9))))
        .isEqualTo("Wenlow ferry to stop in May\n" + FERRY_LINES);
  }

  @Test
  void aSlideshowBehindAnArticleIsNotOfIt() throws IntakeException {
    String slide =
        "<li><h2>%d/3 Boats of 1931</h2><p>A caption that tells of another year.</p></li>";
    assertThat(
            body(
                "Wenlow ferry to stop in May",
                "<article><h1>Wenlow ferry to stop in May</h1>%s<ul>".formatted(FERRY.repeat(9))
                    + slide.formatted(1)
                    + slide.formatted(2)
                    + slide.formatted(3)
                    + "</ul></article>"))
        .isEqualTo("Wenlow ferry to stop in May\n" + FERRY_LINES.repeat(9));
  }

  @Test
  void partsOfOneStoryUnderHeadingsOfTheirOwnAreOneStory() throws IntakeException {
    String part = "<div class='post-part'><h2>%s</h2>%s</div>";
    assertThat(
            body(
                "Wenlow ferry to stop in May",
                "<main><h1>Wenlow ferry to stop in May</h1>"
                    + part.formatted("Why it stops", FERRY)
                    + part.formatted("What follows", FERRY.repeat(2))
                    + "</main>"))
        .isEqualTo(
            "Wenlow ferry to stop in May\nWhy it stops\n"
                + FERRY_LINES
                + "What follows\n"
                + FERRY_LINES.repeat(2));
  }

  @Test
  void aListOfPostsOfWhichNoneIsThePagesOwnIsLeftWhole() throws IntakeException {
    assertThat(
            body(
                "The Wenlow harbour blog",
                "<main><article class='a'><h2>Ferry to stop</h2>%s</article>".formatted(FERRY)
                    + "<article class='a'><h2>Tractor found</h2>%s</article></main>"
                        .formatted(TRACTOR)))
        .contains(FERRY_LINES.strip())
        .contains("after a tractor was found in the river.");
  }

  @Test
  void ofTwoCopiesOfAnArticleItIsAlwaysTheFirst() throws IntakeException {
    String copy = "<div><div><div>" + FERRY + "<p>%s</p></div></div></div>";
    String page = copy.formatted("Last words, here.") + copy.formatted("Other ones, there.");
    String first = body("Wenlow", page);
    assertThat(first).contains("Last words, here.");
    for (int i = 0; i < 30; i++) {
      assertThat(body("Wenlow", page)).isEqualTo(first);
    }
  }

  private String body(String title, String html) throws IntakeException {
    byte[] page =
        ("<html><head><title>" + title + "</title></head><body>" + html + "</body></html>")
            .getBytes(StandardCharsets.UTF_8);
    Document read =
        intake.read(new ByteArrayInputStream(page), "page.html", Revisions.ACCEPT).document();
    return read.body().stream()
        .map(block -> read.in(block.span()))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
