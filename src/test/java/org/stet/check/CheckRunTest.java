package org.stet.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.stet.alignment.Aligner;
import org.stet.claim.Verdict;
import org.stet.language.Analyser;
import org.stet.language.SentenceEncoder;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Document;
import org.stet.text.Span;
import org.stet.text.Texts;

/// A whole run, here without the encoder: what it says must hold by words alone too.
final class CheckRunTest {
  private static final CheckRun RUN =
      new CheckRun(
          new Analyser(),
          new Aligner(Optional.empty()),
          Checks.all(),
          InstantSource.fixed(Instant.EPOCH));
  private static final String ORIGINAL =
      """
      Storm closes old bridge

      The council closed the old bridge on March 12 after a storm cracked two arches.

      Engineers from Bergen will inspect the arches next week.""";

  @Test
  void aRunThatNobodyWaitsForEnds() {
    Document text = Texts.document(ORIGINAL);
    List<Progress.Stage> seen = new ArrayList<>();
    assertThatThrownBy(
            () ->
                RUN.check(
                    text,
                    text,
                    (stage, done) -> {
                      seen.add(stage);
                      if (stage == Progress.Stage.ALIGNING) {
                        throw new CancellationException();
                      }
                    }))
        .isInstanceOf(CancellationException.class);
    assertThat(seen).doesNotContain(Progress.Stage.CHECKING);
  }

  @Test
  void aPairOfBooksIsToldByWordsFirstAndThenByMeaning() {
    StringBuilder book = new StringBuilder();
    for (int page = 0; page < 2_001; page++) {
      book.append("Boat ").append(page).append(" sank.\n\n");
    }
    Document text = Texts.document(book.toString());
    CheckRun run =
        new CheckRun(
            new Analyser(),
            new Aligner(Optional.of(new Deaf())),
            List.of(),
            InstantSource.fixed(Instant.EPOCH));
    List<Boolean> semantic = new ArrayList<>();
    Progress progress =
        new Progress() {
          @Override
          public void at(Stage stage, double done) {}

          @Override
          public void soFar(Supplier<Result> result) {
            semantic.add(result.get().texts().alignment().semantic());
          }
        };
    Result last = run.check(text, text, progress);
    semantic.add(last.texts().alignment().semantic());
    assertThat(semantic).containsExactly(false, true);
    assertThat(last.texts().alignment().links()).hasSize(2_001);
  }

  /// To it every sentence means the same.
  private static final class Deaf implements SentenceEncoder {
    @Override
    public List<float[]> encode(List<String> sentences) {
      return sentences.stream().map(sentence -> new float[] {1}).toList();
    }

    @Override
    public void close() {}
  }

  @Test
  void ofAllThatALongOriginalTellsMoreTheHeaviestTwentyAreListed() {
    StringBuilder original = new StringBuilder("The council closed the old bridge on Friday.\n\n");
    for (char boat = 'A'; boat <= 'Z'; boat++) {
      original.append("Fishermen lost the boat ").append(boat).append("lga in the storm.\n\n");
    }
    Document rewrite = Texts.document("The council closed the old bridge on Friday.");
    List<String> omitted =
        RUN.check(Texts.document(original.toString()), rewrite, Progress.NONE).findings().stream()
            .filter(Finding::isOmission)
            .map(found -> found.arguments().getFirst())
            .toList();
    assertThat(omitted)
        .hasSize(20)
        .contains("Fishermen lost the boat Alga in the storm.")
        .doesNotContain("Fishermen lost the boat Zlga in the storm.");
  }

  @Test
  void textsWithoutABodyGiveNoFindingAndNoFailure() {
    Document empty = new Document("", List.of(), Texts.provenance());
    Document text = Texts.document(ORIGINAL);
    assertThat(RUN.check(empty, empty, Progress.NONE).judgements()).isEmpty();
    assertThat(RUN.check(empty, text, Progress.NONE).judgements())
        .allMatch(judgement -> judgement.verdict() == Verdict.NOT_FOUND);
    assertThat(RUN.check(text, empty, Progress.NONE).findings())
        .extracting(Finding::check)
        .containsOnly("omission-sentence");
  }

  @Test
  void withoutTheEncoderTheWordsStillTellAndTheResultSaysSo() {
    Result result =
        RUN.check(
            Texts.document(ORIGINAL),
            Texts.document(
                """
                The council closed the old bridge on March 21 after a storm cracked two arches.
                Sweden pledged nine million kroner to a museum of northern glass."""),
            Progress.NONE);
    assertThat(result.texts().alignment().semantic()).isFalse();
    assertThat(result.judgements())
        .extracting(judgement -> judgement.verdict())
        .containsExactly(Verdict.CONTRADICTED, Verdict.NOT_FOUND);
    assertThat(result.score()).isGreaterThan(0.9);
  }

  @Test
  void chromeSupportsNoClaim() {
    String text = "The council closed the bridge.\nSweden pledged nine million kroner to a museum.";
    int line = text.indexOf('\n');
    Document original =
        new Document(
            text,
            List.of(
                Block.body(BlockKind.PARAGRAPH, new Span(0, line)),
                new Block(
                    BlockKind.CHROME, new Span(line + 1, text.length()), "chrome.other-story")),
            Texts.provenance());
    Document rewrite = Texts.document("Sweden pledged nine million kroner to a museum.");
    assertThat(RUN.check(original, rewrite, Progress.NONE).findings())
        .extracting(Finding::check)
        .contains("claim-unsupported");
    Document taken = original.withKind(1, BlockKind.PARAGRAPH, "");
    assertThat(RUN.check(taken, rewrite, Progress.NONE).findings())
        .extracting(Finding::check)
        .doesNotContain("claim-unsupported");
  }

  @Test
  void aFindingKeepsItsFingerprintWhenTextIsAddedBeforeIt() {
    String rewrite =
        "The council closed the old bridge on March 21 after a storm cracked two arches.";
    Document original = Texts.document(ORIGINAL);
    Finding first = date(RUN.check(original, Texts.document(rewrite), Progress.NONE));
    Finding later =
        date(
            RUN.check(
                original,
                Texts.document(
                    "Engineers from Bergen will inspect the arches next week.\n\n" + rewrite),
                Progress.NONE));
    assertThat(later.fingerprint()).isEqualTo(first.fingerprint());
    assertThat(later.rewrite().span()).isNotEqualTo(first.rewrite().span());
  }

  private static Finding date(Result result) {
    return result.findings().stream()
        .filter(finding -> finding.check().equals("date-differs"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theFixOfAFindingClearsIt() {
    Document original = Texts.document(ORIGINAL);
    Document rewrite =
        Texts.document(
            "The council closed the old bridge on March 21 after a storm cracked two arches.");
    Finding finding = date(RUN.check(original, rewrite, Progress.NONE));
    String mended = finding.fix().orElseThrow().applyTo(rewrite.text());
    assertThat(mended).contains("March 12");
    assertThat(RUN.check(original, Texts.document(mended), Progress.NONE).findings())
        .extracting(Finding::check)
        .doesNotContain("date-differs");
  }
}
