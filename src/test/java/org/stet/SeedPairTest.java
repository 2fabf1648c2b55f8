package org.stet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.stet.alignment.Aligner;
import org.stet.check.CheckRun;
import org.stet.check.Checks;
import org.stet.check.Finding;
import org.stet.check.Progress;
import org.stet.check.Result;
import org.stet.check.Severity;
import org.stet.claim.Verdict;
import org.stet.intake.Intake;
import org.stet.language.Analyser;
import org.stet.language.GapReader;
import org.stet.language.MiniLmEncoder;
import org.stet.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The real pair against its hand-made answer key. The article is its publisher's and no part of
/// the project, so this runs only beside a folder that has it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SeedPairTest {
  private static final Path PAIR = Path.of("..", "shared", "seed-pair");

  private Result result;
  private JsonNode key;

  @BeforeAll
  void checkThePair() throws Exception {
    assumeTrue(Files.isDirectory(PAIR), "the real pair is not beside this checkout");
    key = new JsonMapper().readTree(Files.readString(PAIR.resolve("expected.json")));
    Intake intake = new Intake(InstantSource.fixed(Instant.EPOCH));
    result =
        new CheckRun(
                new Analyser(),
                new Aligner(MiniLmEncoder.load()),
                Checks.all(),
                InstantSource.fixed(Instant.EPOCH))
            .suspecting(GapReader.load())
            .check(
                intake.read(PAIR.resolve("original.txt")).document(),
                intake.read(PAIR.resolve("rewrite.txt")).document(),
                Progress.NONE);
  }

  @Test
  void theKeyCountsInTheFilesAsTheyStand() throws IOException {
    assertThat(result.texts().original().text())
        .isEqualTo(Files.readString(PAIR.resolve("original.txt")));
    for (JsonNode entry : key.get("unsupported")) {
      assertThat(result.texts().rewrite().in(span(entry))).isEqualTo(entry.get("text").asString());
    }
  }

  @Test
  void everyDroppedWordIsFoundAtItsPlaceAndNamedWhereTheOriginalHasIt() {
    List<String> missed = new ArrayList<>();
    for (JsonNode entry : key.get("dropped_words")) {
      int at = entry.get("at").asInt();
      boolean named = entry.get("original_has_it").asBoolean();
      String missing = entry.get("missing").asString();
      boolean found =
          result.findings().stream()
              .filter(f -> f.check().startsWith("gap-"))
              .filter(f -> Math.abs(f.rewrite().span().start() - at) <= 3)
              .anyMatch(f -> !named || f.arguments().contains(missing));
      if (!found && !entry.has("optional")) {
        missed.add(missing + " at " + at);
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void unsupportedSentencesAndTheHeadingAreFlagged() {
    assertThat(missed("unsupported", errors("claim-"))).isEmpty();
    assertThat(missed("unsupported_heading", errors("heading-"))).isEmpty();
  }

  @Test
  void theMovedTimeTheLostQuotationMarksAndTheResidueAreFlagged() {
    assertThat(missedIn("altered", f -> f.check().startsWith("date-"))).isEmpty();
    assertThat(missedIn("quotation_marks_lost", f -> f.check().equals("quotation-marks-lost")))
        .isEmpty();
    assertThat(missed("markup_residue", f -> f.check().startsWith("markup-"))).isEmpty();
  }

  @Test
  void omittedSentencesAndDetailsAreFlagged() {
    for (String kind : List.of("omitted_sentences", "omitted_details")) {
      List<String> missed = new ArrayList<>();
      for (JsonNode entry : key.get(kind)) {
        boolean found =
            result.findings().stream()
                .filter(Finding::isOmission)
                .anyMatch(f -> f.evidence().getFirst().span().overlaps(span(entry)));
        if (!found) {
          missed.add(entry.get("text").asString());
        }
      }
      assertThat(missed).as(kind).isEmpty();
    }
  }

  @Test
  void theBodyIsToldFromTheChrome() {
    assertThat(result.texts().original().body().getFirst().span())
        .isEqualTo(span(key.get("original_body").get("first")));
    assertThat(result.texts().original().body().getLast().span())
        .isEqualTo(span(key.get("original_body").get("last")));
    for (JsonNode entry : key.get("rewrite_not_body")) {
      assertThat(result.texts().rewrite().body())
          .noneMatch(block -> block.span().overlaps(span(entry)));
    }
  }

  @Test
  void whatTheOriginalSupportsStaysSupported() {
    for (JsonNode entry : key.get("must_stay_supported")) {
      assertThat(result.judgements())
          .as(entry.get("text").asString())
          .filteredOn(judgement -> judgement.sentence().span().overlaps(span(entry)))
          .isNotEmpty()
          .allMatch(judgement -> judgement.verdict() == Verdict.SUPPORTED);
    }
    for (JsonNode entry : key.get("must_not_be_flagged_as_altered_quotation")) {
      assertThat(result.findings())
          .noneMatch(
              f ->
                  (f.check().equals("quotation-altered") || f.check().equals("quotation-invented"))
                      && f.rewrite().span().overlaps(span(entry)));
    }
  }

  @Test
  void atMostOneErrorStandsOutsideTheKey() {
    List<Span> inKey = new ArrayList<>();
    for (String kind : List.of("unsupported", "unsupported_heading", "markup_residue")) {
      key.get(kind).forEach(entry -> inKey.add(span(entry)));
    }
    key.get("altered").forEach(entry -> inKey.add(span(entry.get("rewrite"))));
    key.get("quotation_marks_lost").forEach(entry -> inKey.add(span(entry.get("rewrite"))));
    for (JsonNode entry : key.get("dropped_words")) {
      int at = entry.get("at").asInt();
      inKey.add(new Span(Math.max(0, at - 3), at + 3));
    }
    assertThat(result.findings())
        .filteredOn(f -> f.severity() == Severity.ERROR)
        .filteredOn(
            f ->
                inKey.stream()
                    .noneMatch(
                        s -> s.overlaps(f.rewrite().span()) || s.contains(f.rewrite().span())))
        .hasSizeLessThanOrEqualTo(1);
  }

  private static Predicate<Finding> errors(String family) {
    return f -> f.check().startsWith(family) && f.severity() == Severity.ERROR;
  }

  private List<String> missed(String kind, Predicate<Finding> fits) {
    List<String> missed = new ArrayList<>();
    for (JsonNode entry : key.get(kind)) {
      if (result.findings().stream()
          .filter(fits)
          .noneMatch(f -> f.rewrite().span().overlaps(span(entry)))) {
        missed.add(entry.get("text").asString());
      }
    }
    return missed;
  }

  private List<String> missedIn(String kind, Predicate<Finding> fits) {
    List<String> missed = new ArrayList<>();
    for (JsonNode entry : key.get(kind)) {
      if (result.findings().stream()
          .filter(fits)
          .noneMatch(f -> f.rewrite().span().overlaps(span(entry.get("rewrite"))))) {
        missed.add(entry.get("rewrite").get("text").asString());
      }
    }
    return missed;
  }

  private static Span span(JsonNode entry) {
    return new Span(entry.get("start").asInt(), entry.get("end").asInt());
  }
}
