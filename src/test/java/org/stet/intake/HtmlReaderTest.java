package org.stet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.text.Document;
import org.stet.text.Provenance;

final class HtmlReaderTest {
  @TempDir Path folder;

  private final Intake intake = new Intake(InstantSource.fixed(Instant.EPOCH));

  @Test
  void brokenMetadataDoesNotKeepTheTextFromItsReader() throws IntakeException {
    String page =
        """
        <script type="application/ld+json">{"headline": "Half a</script>
        <meta property="og:title" content="Bridge is shut">
        <meta property="article:author" content="https://post.example/ada">
        <h1>Bridge at Stoke Fell is shut</h1><time>4 March</time>
        <p>The bridge is shut until May, the council said.</p>
        """;
    Provenance provenance = intake.pastedHtml(page).document().provenance();
    assertThat(provenance.title()).contains("Bridge is shut");
    assertThat(provenance.byline()).isEmpty();
    assertThat(provenance.published()).contains("4 March");
  }

  @Test
  void aPageSaysNothingOfItselfWhereItHasNothing() throws IntakeException {
    Document document = intake.pastedHtml("<p>The bridge is shut until May.</p>").document();
    assertThat(MarkedText.lines(document))
        .containsExactly("paragraph: The bridge is shut until May.");
    assertThat(document.provenance())
        .isEqualTo(
            new Provenance(
                "pasted text",
                Instant.EPOCH,
                document.provenance().sha256(),
                "UTF-8",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void aWrapperNamedLikeChromeKeepsItsArticle() throws IntakeException {
    Document document =
        intake
            .pastedHtml(
                """
            <div class="social-sharing related"><h1>Bridge at Stoke Fell is shut</h1>
            <p>The bridge at Stoke Fell is shut until May, the council said.</p>
            <p>Traffic goes by the ferry.</p></div>
            """)
            .document();
    assertThat(MarkedText.lines(document))
        .containsExactly(
            "headline: Bridge at Stoke Fell is shut",
            "paragraph: The bridge at Stoke Fell is shut until May, the council said.",
            "paragraph: Traffic goes by the ferry.");
  }

  @Test
  void aDeclaredCharsetIsUsed() throws Exception {
    String page = "<html><meta charset=\"windows-1250\"><p>Premier Dvořák přijel do Brna.</p>";
    Path file = folder.resolve("brno.html");
    Files.write(file, page.getBytes(Charset.forName("windows-1250")));
    Document document = intake.read(file).document();
    assertThat(document.text()).isEqualTo("Premier Dvořák přijel do Brna.");
    assertThat(document.provenance().charset()).isEqualTo("windows-1250");
  }

  @Test
  void aWholePageIsToldFromItsArticle() throws Exception {
    Path file = Files.writeString(folder.resolve("pool.html"), MarkedText.text("pool.html"));
    Document document = intake.read(file).document();
    assertThat(MarkedText.lines(document))
        .containsExactlyElementsOf(
            MarkedText.of(
                    """
                    ⟦menu⟧Skip to content
                    ⟦menu⟧Wenlow Post
                    ⟦menu⟧Home
                    ⟦menu⟧Sport
                    ⟦banner⟧The Post has no owner but you.
                    ⟦headline⟧Council votes to shut Wenlow's lido after 81 summers
                    Engineers put the repair at £2.3m
                    ⟦byline⟧By Ada Birch 4 March 2026
                    ⟦share⟧Share
                    ⟦share⟧Save
                    ⟦caption⟧Swimmers at the lido last August.
                    Wenlow's open-air swimming pool will close for good in June after councillors \
                    voted 19 to 14 to stop paying for its repair.
                    The lido, which opened in 1945, loses 40,000 litres of water a day.
                    ⟦other-story⟧Read more
                    ⟦other-story⟧The last clockmaker of Stoke Fell winds down after sixty years at \
                    his bench in Mill Street.
                    "We would all have liked to keep it," said Mara Quill, who leads the council.
                    ⟦form⟧Your email
                    ⟦form⟧Subscribe
                    ⟦heading⟧A question of money
                    The council says that it must save £4m this year.
                    ⟦list-item⟧The pool opens on 1 May
                    ⟦list-item⟧Its last day is 28 June
                    ⟦quote⟧Shame on you all, shouted one swimmer.
                    ⟦other-story⟧Why the night bus is never on time
                    ⟦other-story⟧For eleven years Pavel Dunn has waited at the same stop.
                    A petition against the closure has 6,200 names.
                    It was handed in on Monday.
                    ⟦other-story⟧Harrow Cross to lose its library as well
                    ⟦other-story⟧More news
                    ⟦other-story⟧Two held after tractor is found
                    ⟦other-story⟧Police have arrested a man of 31 and a woman of 28 after a stolen \
                    tractor was pulled from the river.
                    ⟦menu⟧© 2026 Wenlow Post
                    """)
                .lines());
    assertThat(document.provenance().title())
        .contains("Council votes to shut Wenlow’s lido after 81 summers");
    assertThat(document.provenance().byline()).contains("Ada Birch, Jonas Pell");
    assertThat(document.provenance().published()).contains("2026-03-04T11:20:00Z");
  }
}
