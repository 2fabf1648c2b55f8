package org.stet.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stet.report.Messages;

final class LineByLineTest {
  private final Bench bench = new Bench();
  private final OpenReview review = bench.openPair();
  private final LineByLine lines = new LineByLine(review, new Messages());

  @Test
  void beforeTheFirstSentenceThereIsNone() {
    LineByLine.Line first = lines.line().get();
    lines.previous();
    assertThat(lines.line().get()).isEqualTo(first);
    assertThat(words(first)).isEqualTo("Council to rebuild harbour wall");
  }

  @Test
  void afterTheLastSentenceStandsWhatWasLeftOutAndNothingAfterThat() {
    List<String> seen = walk();
    assertThat(seen).hasSize(lines.line().get().of());
    LineByLine.Line end = lines.line().get();
    assertThat(end.sentence()).isEmpty();
    assertThat(end.findings()).isNotEmpty().allMatch(entry -> entry.finding().isOmission());
    assertThat(end.evidence().stream().map(LineByLineTest::words).toList())
        .anyMatch(passage -> passage.startsWith("Fishermen in the port"));
    lines.next();
    assertThat(lines.line().get()).isEqualTo(end);
  }

  @Test
  void aSentenceComesWithItsEvidenceItsFindingsAndItsWordsForTheEar() {
    select("figure-differs");
    LineByLine.Line line = lines.line().get();
    assertThat(words(line)).startsWith("The work will cost 3 million euros");
    assertThat(line.evidence().stream().map(LineByLineTest::words).toList())
        .singleElement()
        .asString()
        .startsWith("The work will cost 2 million euros");
    assertThat(line.findings())
        .extracting(entry -> entry.finding().check())
        .contains("figure-differs");
    assertThat(line.spoken())
        .startsWith("Sentence 3 of " + line.of() + ". One finding.")
        .contains("Figure: original 2 million, rewrite 3 million.");
  }

  @Test
  void goingToASentenceSelectsItsFindingAndOneWithoutSelectsNone() {
    select("figure-differs");
    lines.previous();
    assertThat(lines.line().get().findings()).isEmpty();
    assertThat(review.selected().get()).isEmpty();
    lines.next();
    assertThat(review.selected().get().orElseThrow().finding().check()).isEqualTo("figure-differs");
  }

  @Test
  void aDecisionOnTheSelectedFindingIsShownAtOnce() {
    select("figure-differs");
    review.confirm();
    assertThat(lines.line().get().findings())
        .filteredOn(entry -> entry.finding().check().equals("figure-differs"))
        .allMatch(entry -> entry.decision().isPresent());
  }

  private List<String> walk() {
    List<String> seen = new ArrayList<>();
    while (lines.line().get().sentence().isPresent()) {
      seen.add(words(lines.line().get()));
      lines.next();
    }
    return seen;
  }

  private static String words(LineByLine.Line line) {
    return words(line.sentence().orElseThrow());
  }

  private static String words(Paragraph paragraph) {
    return paragraph.runs().stream().map(Run::text).collect(Collectors.joining());
  }

  private void select(String check) {
    review.select(
        review.entries().stream()
            .filter(entry -> entry.finding().check().equals(check))
            .findFirst()
            .orElseThrow()
            .fingerprint());
  }
}
