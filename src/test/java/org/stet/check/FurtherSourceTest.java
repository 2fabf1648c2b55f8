package org.stet.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.alignment.Aligner;
import org.stet.claim.Evidence;
import org.stet.claim.Judgement;
import org.stet.claim.Verdict;
import org.stet.language.Analyser;
import org.stet.report.Messages;
import org.stet.text.Document;
import org.stet.text.Provenance;
import org.stet.text.Texts;

/// What a rewrite says and its original does not may stand in a further source. The finding then
/// says so, and stays.
final class FurtherSourceTest {
  private static final CheckRun RUN =
      new CheckRun(
          new Analyser(),
          new Aligner(Optional.empty()),
          Checks.all(),
          InstantSource.fixed(Instant.EPOCH));
  private static final Document ORIGINAL =
      Texts.document(
          """
          The council closed the old bridge on March 12 after a storm cracked two arches.

          Engineers from Bergen will inspect the arches next week.""");
  private static final String PLEDGE =
      "Sweden pledged nine million kroner to a museum of northern glass.";
  private static final Document FISHING =
      source("Fishing", "Fishermen in the port of Hestvik asked for a delay until May.");
  private static final Document GLASS =
      source(
          "Glass",
          """
          The museum in Vang opened its doors in June.

          Sweden has pledged nine million kroner to the museum of northern glass.""");

  @Test
  void aClaimThatNoSourceSupportsStaysAnErrorAsItWas() {
    Document rewrite = rewrite(PLEDGE);
    Result alone = check(List.of(), rewrite);
    Result asked = check(List.of(FISHING), rewrite);

    assertThat(only(asked, "claim-unsupported")).isEqualTo(only(alone, "claim-unsupported"));
    assertThat(only(asked, "claim-unsupported").severity()).isEqualTo(Severity.ERROR);
    assertThat(asked.judgements()).isEqualTo(alone.judgements());
    assertThat(asked.score()).isEqualTo(alone.score());
  }

  @Test
  void aSourceThatTellsOtherwiseSupportsNoClaim() {
    Document rewrite = rewrite(PLEDGE.replace("nine", "eight"));
    Result asked = check(List.of(GLASS), rewrite);

    assertThat(only(asked, "claim-unsupported").severity()).isEqualTo(Severity.ERROR);
    assertThat(asked.judgements().getLast().verdict()).isEqualTo(Verdict.NOT_FOUND);
  }

  @Test
  void aClaimThatTheSecondSourceSupportsIsANoteThatNamesIt() {
    Document rewrite = rewrite(PLEDGE);
    Result unasked = check(List.of(), rewrite);
    Finding alone = only(unasked, "claim-unsupported");
    Result asked = check(List.of(FISHING, GLASS), rewrite);
    Finding found = only(asked, "claim-unsupported");

    assertThat(found.severity()).isEqualTo(Severity.NOTE);
    assertThat(found.fingerprint()).isEqualTo(alone.fingerprint());
    assertThat(words(found))
        .isEqualTo("The original does not say this; the further source “Glass” does.");
    assertThat(found.inOriginal()).isEqualTo(alone.evidence());
    Evidence evidence = found.evidence().getLast();
    assertThat(evidence.source()).isEqualTo(2);
    assertThat(asked.textOf(evidence).in(evidence.span()))
        .isEqualTo("Sweden has pledged nine million kroner to the museum of northern glass.");
    Judgement judgement = asked.judgements().getLast();
    assertThat(judgement.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(judgement.evidence()).endsWith(evidence);
    assertThat(asked.score()).isLessThan(unasked.score());
  }

  @Test
  void aFigureThatTheOriginalLacksIsANoteWhereASourceSaysTheSame() {
    Document rewrite =
        Texts.document(
            "The council closed the old bridge on March 12 after a storm cracked two arches and"
                + " 140 lamps.");
    Document lamps =
        source(
            "Lamps",
            "The council closed the old bridge on March 12 after a storm cracked arches, two in"
                + " all, and 140 lamps.");
    Document elsewhere = source("Parade", "The parade in Vang was lit by 140 lamps.");

    assertThat(only(check(List.of(), rewrite), "figure-new").severity()).isEqualTo(Severity.ERROR);
    Finding mentioned = only(check(List.of(elsewhere), rewrite), "figure-new");
    assertThat(mentioned.severity()).isEqualTo(Severity.ERROR);
    assertThat(words(mentioned))
        .isEqualTo(
            "The original has no figure 140. The further source “Parade” has this figure,"
                + " perhaps of something else.");
    assertThat(elsewhere.in(mentioned.evidence().getLast().span())).isEqualTo("140");
    Finding supported = only(check(List.of(elsewhere, lamps), rewrite), "figure-new");
    assertThat(supported.severity()).isEqualTo(Severity.NOTE);
    assertThat(words(supported))
        .isEqualTo("The original has no figure 140; the further source “Lamps” says it.");
  }

  @Test
  void aNameThatAFurtherSourceHasIsNamedWithItsPlace() {
    Document rewrite =
        Texts.document(
            "The council closed the old bridge on March 12 after a storm cracked two arches, Ola"
                + " Brekke said.");
    Document other = source("Parade", "Ola Brekke led the parade in Vang.");
    Finding alone = only(check(List.of(FISHING), rewrite), "name-new");
    Finding found = only(check(List.of(other), rewrite), "name-new");

    assertThat(words(alone)).isEqualTo("The original has no name “Ola Brekke”.");
    assertThat(words(found))
        .isEqualTo(
            "The original has no name “Ola Brekke”. The further source “Parade” has this name,"
                + " perhaps of somebody or something else.");
    assertThat(other.in(found.evidence().getLast().span())).isEqualTo("Ola Brekke");
  }

  @Test
  void aFigureOfWhichTheOriginalTellsOtherwiseStaysAnError() {
    Document rewrite =
        Texts.document(
            "The council closed the old bridge on March 12 after a storm cracked three arches.");
    Document other =
        source(
            "Arches",
            "The council closed the old bridge on March 12 after a storm cracked three arches.");
    Result asked = check(List.of(other), rewrite);
    Finding found = only(asked, "figure-differs");

    assertThat(found.severity()).isEqualTo(Severity.ERROR);
    assertThat(words(found))
        .isEqualTo(
            "The rewrite says three; the original says two. The further source “Arches” says it as"
                + " the rewrite does.");
    assertThat(asked.judgements().getFirst().verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void quotedWordsOfAFurtherSourceAreNamedWithTheirPlace() {
    Document rewrite =
        Texts.document(
            "The council closed the old bridge on March 12 after a storm cracked two arches, “a sad"
                + " day for everyone”.");
    Document other = source("Diary", "It was a sad day for everyone, wrote Ada Lund of her dog.");
    Finding found = only(check(List.of(FISHING, other), rewrite), "quotation-invented");

    assertThat(found.severity()).isEqualTo(Severity.ERROR);
    assertThat(words(found))
        .isEqualTo(
            "The original does not have the words “a sad day for everyone”. The further source"
                + " “Diary” has them, perhaps from somebody else.");
    assertThat(found.evidence()).extracting(Evidence::source).endsWith(2);
  }

  @Test
  void everyFindingThatASourceMayAnswerHasTheWordsForIt() {
    Messages messages = new Messages();
    assertThat(FurtherSource.CONCERNED).allMatch(check -> messages.has(check + ".elsewhere"));
    assertThat(messages.has("date-differs.new-elsewhere")).isTrue();
  }

  private static Result check(List<Document> sources, Document rewrite) {
    return RUN.check(ORIGINAL, sources, rewrite, Progress.NONE);
  }

  private static Document rewrite(String more) {
    return Texts.document("Engineers from Bergen will inspect the arches next week.\n\n" + more);
  }

  private static Document source(String title, String text) {
    Document document = Texts.document(text);
    return new Document(
        text,
        document.blocks(),
        new Provenance(
            "https://example.org",
            Instant.EPOCH,
            "0".repeat(64),
            "UTF-8",
            Optional.of(title),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private static Finding only(Result result, String check) {
    List<Finding> found = result.findings().stream().filter(f -> f.check().equals(check)).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static String words(Finding finding) {
    return new Messages().text(finding.messageKey(), finding.arguments().toArray());
  }
}
