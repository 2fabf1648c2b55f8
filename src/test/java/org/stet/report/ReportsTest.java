package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ReportsTest {
  private static final String HOSTILE = "<script>alert(\"1\")</script> & {{title}} ]]> burned";

  private final Messages messages = new Messages();
  private final Formats formats = new Formats(messages);

  @Test
  void anUnknownEndingHasNoWriterAndTheKnownOnesAreNamed() {
    assertThat(formats.forFile("report.xls")).isEmpty();
    assertThat(formats.forFile("report")).isEmpty();
    assertThat(formats.endings()).isEqualTo(".html, .json, .txt");
  }

  @Test
  void theJsonIsTheContractFieldByField() throws IOException {
    assertThat(written("out.json", Pairs.checked()))
        .isEqualTo(
            """
            {"tool":{"name":"Stet","version":"1.2.3"},\
            "original":{"sha256":"5ca1ab1e","length":57,\
            "provenance":{"from":"mill.html","read":"2026-11-22T12:00:00Z","charset":"UTF-8",\
            "title":null,"author":null,"published":null,"language":null},"blocks":[\
            {"start":0,"end":10,"kind":"headline"},{"start":12,"end":57,"kind":"paragraph"}]},\
            "rewrite":{"sha256":"5ca1ab1e","length":41,\
            "provenance":{"from":"rewrite.txt","read":"2026-11-22T12:00:00Z","charset":"UTF-8",\
            "title":null,"author":null,"published":null,"language":null},"blocks":[\
            {"start":0,"end":21,"kind":"paragraph"},{"start":23,"end":41,"kind":"chrome"}]},\
            "language":{"original":null,"rewrite":null},"limits":[],"semantic":true,"score":0.97,\
            "sentences":[{"start":0,"end":21,"kind":"sentence","verdict":"contradicted",\
            "support":0.1235,"evidence":[{"start":12,"end":40,"similarity":0.75}]},\
            {"start":23,"end":41,"kind":"chrome","verdict":"not-checked","support":0.0,\
            "evidence":[]}],\
            "omissions":[{"start":41,"end":57,"kind":"sentence","weight":0.9}],\
            "findings":[{"fingerprint":"print-of-figure-differs","check":"figure-differs",\
            "severity":"error","category":"accuracy","confidence":0.9,\
            "rewrite":{"start":0,"end":3,"text":"Six"},\
            "original":{"start":12,"end":16,"text":"Nine"},\
            "message":"The rewrite says Six; the original says Nine."},\
            {"fingerprint":"print-of-gap-known-word","check":"gap-known-word",\
            "severity":"warning","category":"accuracy","confidence":0.9,\
            "rewrite":{"start":3,"end":3,"text":""},\
            "original":{"start":17,"end":22,"text":"mills"},\
            "message":"The original has “mills” here; without it the sentence no longer holds \
            together.","fix":{"start":3,"end":3,"text":" mills"}},\
            {"fingerprint":"print-of-omission-sentence","check":"omission-sentence",\
            "severity":"note","category":"accuracy","confidence":0.9,\
            "rewrite":{"start":21,"end":21,"text":""},\
            "original":{"start":41,"end":57,"text":"Nobody was hurt."},\
            "message":"Left out: “Nobody was hurt.”"}],\
            "timing":{"readMs":1,"alignMs":2,"checkMs":3}}
            """);
  }

  @Test
  void aLineOfABatchBeginsWithTheIdOfThePairAsItWas() {
    String line = new JsonReport(messages).line("\"a \\\"7\\\"\"", Pairs.checked());

    assertThat(line)
        .startsWith(
            """
            {"id":"a \\"7\\"","tool":{"name":"Stet","version":"1.2.3"},\
            "original":{"sha256":"5ca1ab1e","length":57,"blocks":[""")
        .doesNotContain("\n", "provenance", "source");
  }

  @Test
  void theJsonOfAPairWithAFurtherSourceSaysWhatStandsThere() throws IOException {
    String told = written("out.json", Pairs.withSource());

    assertThat(told)
        .contains(
            """
            ,"sources":[{"sha256":"c0ffee","length":26,"name":"Six mills",\
            "provenance":{"from":"https://mills.example/six","read":"2026-11-22T12:00:00Z",\
            "charset":"windows-1252","title":"Six mills","author":"Ada Lund",\
            "published":"22 November 2026","language":"en-GB"},\
            "blocks":[{"start":0,"end":26,"kind":"paragraph"}]}],\
            "language":{"original":null,"rewrite":null},"limits":[],"semantic":true,"score":0.97,""",
            """
            "evidence":[{"start":12,"end":40,"similarity":0.75},\
            {"start":0,"end":26,"similarity":0.8,"source":1}]""",
            """
            "original":{"start":12,"end":16,"text":"Nine"},\
            "sources":[{"source":1,"start":0,"end":3,"text":"Six"}],\
            "message":"The rewrite says Six; the original says Nine. The further source “Six \
            mills” says it as the rewrite does."}""");
    assertThat(told.replaceFirst(",\"sources\":\\[\\{\"sha256\".*?(?=,\"language\":\\{)", ""))
        .isEqualTo(
            written("out.json", Pairs.checked())
                .replace(
                    "\"similarity\":0.75}]",
                    "\"similarity\":0.75},{\"start\":0,\"end\":26,\"similarity\":0.8,\"source\":1}]")
                .replace(
                    "\"text\":\"Nine\"},",
                    "\"text\":\"Nine\"},\"sources\":[{\"source\":1,\"start\":0,\"end\":3,\"text\":\"Six\"}],")
                .replace(
                    "says Nine.",
                    "says Nine. The further source “Six mills” says it as the rewrite does."));
  }

  @Test
  void everyReportSaysWhichChecksTheDeskSwitchedOff() throws IOException {
    String said =
        "This check was switched off by the desk and found nothing: “Name spelled differently”.";
    assertThat(written("out.json", Pairs.switchedOff()))
        .contains(
            said,
            "\"score\":0.97,\"checks\":{\"off\":[\"gone\",\"name-misspelt\"],"
                + "\"severity\":{\"figure-differs\":\"note\"}},\"sentences\"");
    assertThat(written("out.txt", Pairs.switchedOff()).replaceAll("\\s+", " ")).contains(said);
    assertThat(written("out.html", Pairs.switchedOff())).contains("switched off by the desk");
    assertThat(written("out.json", Pairs.checked())).doesNotContain("\"checks\"");
  }

  @Test
  void theTextTellsEachFindingInAParagraph() throws IOException {
    assertThat(written("out.txt", Pairs.checked()))
        .isEqualTo(
            """
            1 error, 1 warning, 1 note; 1 sentence checked.

            Error: Figure differs [figure-differs]
                The rewrite says Six; the original says Nine.
                Rewrite: ⟦Six⟧ burned on Monday.
                Original: ⟦Nine⟧ mills burned on Monday. Nobody was …

            Warning: Word torn out [gap-known-word]
                The original has “mills” here; without it the sentence no longer holds
                together.
                Rewrite: Six⟦⟧ burned on Monday.
                Original: Nine ⟦mills⟧ burned on Monday. Nobody was hurt.

            Note: Sentence left out [omission-sentence]
                Left out: “Nobody was hurt.”
                Rewrite: Six burned on Monday.⟦⟧
                Original: Nine mills burned on Monday. ⟦Nobody was hurt.⟧

            Original
                Read from: mill.html
                Read on: 22 November 2026, 12:00 UTC
                SHA-256: 5ca1ab1e
                Charset: UTF-8

            Rewrite
                Read from: rewrite.txt
                Read on: 22 November 2026, 12:00 UTC
                SHA-256: 5ca1ab1e
                Charset: UTF-8
            """);
  }

  @Test
  void theTextNamesTheFurtherSourceAndWhereItCameFrom() throws IOException {
    assertThat(written("out.txt", Pairs.withSource()))
        .contains(
            """
                The rewrite says Six; the original says Nine. The further source “Six mills”
                says it as the rewrite does.
                Rewrite: ⟦Six⟧ burned on Monday.
                Original: ⟦Nine⟧ mills burned on Monday. Nobody was …
                Further source “Six mills”: ⟦Six⟧ mills burned on Monday
            """,
            """

            Further source 1
                Read from: https://mills.example/six
                Read on: 22 November 2026, 12:00 UTC
                SHA-256: c0ffee
                Charset: windows-1252
                Title: Six mills
                Author: Ada Lund
                Published: 22 November 2026
                Language: English (United Kingdom), en-GB

            Rewrite
            """);
  }

  @Test
  void hostileTextStaysTextInThePage() throws IOException {
    String page = written("out.html", Pairs.of(HOSTILE, HOSTILE));
    Document parsed = Jsoup.parse(page);

    assertThat(parsed.select("script, img, link, iframe, [onclick]")).isEmpty();
    assertThat(parsed.select(".text p").text()).contains("<script>alert(\"1\")</script>");
    assertThat(parsed.select(".text p").text()).contains("{{title}} ]]> burned");
  }

  @Test
  void thePageLoadsNothing() throws IOException {
    Document page = Jsoup.parse(written("out.html", Pairs.checked()));

    assertThat(page.select("[src], link, a[href]:not([href^=#])")).isEmpty();
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
  }

  @Test
  void thePageMarksThePlacesAndShowsTheMissingWord() throws IOException {
    Document page = Jsoup.parse(written("out.html", Pairs.checked()));

    assertThat(page.select(".text").eachText())
        .containsExactly(
            "Mill burns Nine mills burned on Monday. · 3Nobody was hurt.",
            "✕ 1Six! 2missingmills burned on Monday. 1 line around the article Share This Article");
    assertThat(page.select("article h3").eachText())
        .containsExactly(
            "Figure differsError · accuracy · 90 % sure",
            "Word torn outWarning · accuracy · 90 % sure",
            "Sentence left outNote · accuracy · 90 % sure");
    assertThat(page.select("blockquote").eachText())
        .containsExactly(
            "RewriteSix burned on Monday.",
            "OriginalNine mills burned on Monday. Nobody …",
            "RewriteSixmissingmills burned on Monday.",
            "OriginalNine mills burned on Monday. Nobody was …",
            "Rewrite, where it would standSix burned on Monday.",
            "OriginalNine mills burned on Monday. Nobody was hurt.");
    assertThat(page.select(".verdict, .remark")).isEmpty();
  }

  @Test
  void thePageShowsFurtherSourcesOnlyWhereThereAreSome() throws IOException {
    assertThat(Jsoup.parse(written("out.html", Pairs.checked())).select(".sources")).isEmpty();
    Document page = Jsoup.parse(written("out.html", Pairs.withSource()));

    assertThat(page.select(".sources summary").eachText())
        .containsExactly("Further source 1: Six mills https://mills.example/six");
    assertThat(page.select(".sources .text").eachText())
        .containsExactly("✕ 1Six mills burned on Monday");
    assertThat(page.select("blockquote").eachText())
        .contains("Further source 1: Six millsSix mills burned on Monday");
  }

  @Test
  void thePageTellsWhereEveryTextCameFrom() throws IOException {
    Document page = Jsoup.parse(written("out.html", Pairs.withSource()));

    assertThat(page.select(".origins h3").eachText())
        .containsExactly("Original", "Further source 1", "Rewrite", "This report");
    assertThat(page.select(".origins section:nth-child(2) dd").eachText())
        .containsExactly(
            "https://mills.example/six",
            "22 November 2026, 12:00 UTC",
            "c0ffee",
            "windows-1252",
            "Six mills",
            "Ada Lund",
            "22 November 2026",
            "English (United Kingdom), en-GB");
  }

  @Test
  void thePageTellsWhatTheEditorSaid() throws IOException {
    Document page = Jsoup.parse(written("out.html", Pairs.reviewed()));

    assertThat(page.select("h1").text()).isEqualTo("The mill");
    assertThat(page.select(".verdict").eachText())
        .containsExactly("Dismissed: house styleHR, 22 November 2026, 12:00 UTC");
    assertThat(page.select(".remark").eachText())
        .containsExactly(
            "Ask the desk.HR, 22 November 2026, 12:00 UTC",
            "Which Monday?HR, 22 November 2026, 12:00 UTC");
    assertThat(page.select(".chips li").eachText())
        .contains("1 of 3 findings decided, 2 notes by the editor");
  }

  @Test
  void everyReportTellsWhatWasEditedCheckedAndCleared() throws IOException {
    Report report = Pairs.cleared();

    Document page = Jsoup.parse(written("out.html", report));
    assertThat(page.select(".chips li").eachText())
        .contains(
            "1 of 2 sentences, figures, dates, names and quotations checked off",
            "1 line of the rewrite edited",
            "Cleared for publication by HR, 22 November 2026, 12:00 UTC");
    assertThat(page.select(".edits del").eachText()).containsExactly("Eight");
    assertThat(page.select(".edits ins").eachText()).containsExactly("Six");

    assertThat(written("out.txt", report))
        .contains("Cleared for publication by HR, 22 November 2026, 12:00 UTC")
        .contains("[-Eight-]{+Six+}");

    JsonNode json = new JsonMapper().readTree(written("out.json", report));
    assertThat(json.path("review").path("cleared").path("by").asString()).isEqualTo("HR");
    assertThat(json.path("review").path("checked").asInt()).isEqualTo(1);
    assertThat(json.path("review").path("decisions").path(0).path("kind").asString())
        .isEqualTo("dismissed");
  }

  private String written(String file, Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    formats.forFile(file).orElseThrow().write(report, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
