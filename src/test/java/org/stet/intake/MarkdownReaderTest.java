package org.stet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.text.Document;
import org.stet.text.Provenance;

final class MarkdownReaderTest {
  private final Intake intake = new Intake(InstantSource.fixed(Instant.EPOCH));

  @Test
  void aTextOfRemarksAloneIsEmpty() {
    IntakeException refusal =
        catchThrowableOfType(
            IntakeException.class, () -> read("<!-- to do -->\n", Revisions.ACCEPT));
    assertThat(refusal.key()).isEqualTo("intake.empty");
    assertThat(refusal.arguments()).containsExactly("story.md");
  }

  @Test
  void aTextOfAnotherNameKeepsEachOfItsCharacters() throws IntakeException {
    String text = "# Pool shut\n\nThe **council** {++shut++} it on Monday.";
    var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    Reading reading = intake.read(in, "story.txt", Revisions.REJECT);
    assertThat(reading.document().text()).isEqualTo(text);
    assertThat(reading.revised()).isFalse();
  }

  @Test
  void eachBlockIsTheWordsThatAReaderSees() throws IntakeException {
    String text =
        """
        # Council *shuts* the pool

        By Ada Birch

        The **harbour** council met on [Monday](https://example.org "day") and
        said `little` of it.<!-- check --> It rose at&nbsp;ten.

        ## What happens next

        - The pool closes in June.
          1. Tickets are paid back.

        > “Nobody wanted this,” the mayor said.

        ![The pool in 1986](pool.jpg)

        | Year | Visitors |
        |------|---------:|
        | 2024 | 48,200 |

            indented code

        **A line in bold**

        The figures are the council's own.[^1]

        [^1]: Annual report, page 4.
        """;
    assertThat(lines(text, Revisions.ACCEPT))
        .containsExactly(
            "headline: Council shuts the pool",
            "byline: By Ada Birch",
            "paragraph: The harbour council met on Monday and said little of it. It rose at ten.",
            "heading: What happens next",
            "list-item: The pool closes in June.",
            "list-item: Tickets are paid back.",
            "quote: “Nobody wanted this,” the mayor said.",
            "caption: The pool in 1986",
            "paragraph: Year",
            "paragraph: Visitors",
            "paragraph: 2024",
            "paragraph: 48,200",
            "paragraph: indented code",
            "heading: A line in bold",
            "paragraph: The figures are the council's own.",
            "paragraph: Annual report, page 4.");
  }

  @Test
  void whatStandsBetweenDashesAtTheTopIsSaidOfTheText() throws IntakeException {
    String text =
        """
        ---
        title: "Pool: shut"
        author:
          - Ada Birch
          - Nils Ovesen
        date: 2026-06-03
        lang: en-GB
        ---
        The council shut the pool on Monday.
        """;
    Document document = read(text, Revisions.ACCEPT).document();
    assertThat(document.text()).isEqualTo("The council shut the pool on Monday.");
    Provenance said = document.provenance();
    assertThat(List.of(said.title(), said.byline(), said.published()))
        .map(value -> value.orElse("none"))
        .containsExactly("Pool: shut", "Ada Birch, Nils Ovesen", "2026-06-03");
  }

  @Test
  void aLineOfDashesOverTextIsNoFrontMatter() throws IntakeException {
    String text = "---\nThe council shut the pool.\n\n---\n\nIt rose at ten.";
    assertThat(read(text, Revisions.ACCEPT).document().text())
        .isEqualTo("The council shut the pool.\n\nIt rose at ten.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It {++finally ++}rose.            | It finally rose. | It rose.      | It finally rose.",
        "It {--never --}rose.              | It rose.         | It never rose. | It never rose.",
        "It {~~sat~>rose~~} late.          | It rose late.    | It sat late.   | It sat rose late.",
        "It {~~s~~a~~t~>**rose**~~} late.  | It rose late.    | It sat late.   | It sat rose late.",
        "It {++**ro++}{++se**++} late.     | It rose late.    | It late.       | It rose late.",
        "It ~~never~~ rose.                | It rose.         | It never rose. | It never rose.",
        "It <del>sat</del><ins>rose</ins>. | It rose.         | It sat.        | It satrose.",
        "It {++rose.                       | It {++rose.      | It {++rose.    | It {++rose."
      })
  void changesAreAcceptedRejectedOrBothStand(
      String text, String accepted, String rejected, String all) throws IntakeException {
    assertThat(
            List.of(
                read(text, Revisions.ACCEPT).document().text(),
                read(text, Revisions.REJECT).document().text(),
                read(text, Revisions.ALL).document().text()))
        .containsExactly(accepted, rejected, all);
  }

  @Test
  void aChangeMayHoldWholeParagraphs() throws IntakeException {
    String text = "It met.{++\n\n## Then\n\nIt rose.++}";
    assertThat(lines(text, Revisions.ACCEPT))
        .containsExactly("paragraph: It met.", "heading: Then", "paragraph: It rose.");
    assertThat(lines(text, Revisions.REJECT)).containsExactly("paragraph: It met.");
  }

  @Test
  void onlyATextWithChangesIsRevised() throws IntakeException {
    assertThat(read("It {==rose==} at ten.{>>sure?<<}", Revisions.ACCEPT).revised()).isFalse();
    assertThat(read("It {++rose++} at ten.", Revisions.REJECT).revised()).isTrue();
    assertThat(read("It <del>sat</del> rose.", Revisions.ACCEPT).revised()).isTrue();
  }

  @Test
  void aRemarkStandsOnTheWordsThatAreMarkedBeforeIt() throws IntakeException {
    String text =
        "# {==Pool==}{>>Which?<<} shut\n\n{==- One==}{>>Only one?<<}\n\nThe {==**mayor**==}{>> Who? <<}"
            + " rose{>>When?<<} at {++ten++}{>>Sure?<<}.";
    Reading reading = read(text, Revisions.ACCEPT);
    Document document = reading.document();
    assertThat(document.text()).isEqualTo("Pool shut\n\nOne\n\nThe mayor rose at ten.");
    assertThat(reading.comments())
        .extracting(remark -> document.in(remark.span()) + ": " + remark.text())
        .containsExactly("Pool: Which?", "One: Only one?", "mayor: Who?", ": When?", "ten: Sure?");
  }

  @Test
  void aRemarkInWordsThatDoNotStandIsGone() throws IntakeException {
    Reading reading = read("It {--sat{>>no<<}--} rose.", Revisions.ACCEPT);
    assertThat(reading.document().text()).isEqualTo("It rose.");
    assertThat(reading.comments()).isEmpty();
  }

  @Test
  void aForgottenEndOfADeletionEndsWithItsParagraph() throws IntakeException {
    assertThat(read("It <del>sat.\n\nIt rose.", Revisions.ACCEPT).document().text())
        .isEqualTo("It\n\nIt rose.");
  }

  @Test
  void quotesWithinQuotesWithoutEndAreRead() throws IntakeException {
    String text = ">".repeat(100_000) + " It rose.";
    assertThat(read(text, Revisions.ACCEPT).document().text()).endsWith("It rose.");
  }

  private Reading read(String text, Revisions revisions) throws IntakeException {
    var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return intake.read(in, "story.md", revisions);
  }

  private List<String> lines(String text, Revisions revisions) throws IntakeException {
    return MarkedText.lines(read(text, revisions).document());
  }
}
