package org.stet.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stet.review.Side;

final class OneColumnTest {
  private final OpenReview review = new Bench().openPair();

  @Test
  void theCleanColumnIsTheRewriteWithNothingButThePlaceOfTheSelectedFinding() {
    Page clean = OneColumn.clean(review).page().get();
    assertThat(runs(clean)).allMatch(run -> run.marks().isEmpty());
    assertThat(words(clean)).isEqualTo(wordsOf(Bench.REWRITE));
    OneColumn column = OneColumn.clean(review);
    select("figure-differs");
    assertThat(runs(column.page().get()).filter(run -> !run.marks().isEmpty()))
        .extracting(Run::text, Run::marks)
        .containsExactly(tuple("3 million", Set.of(Mark.SELECTED)));
  }

  @Test
  void theCleanColumnKeepsItsMarksForTheEar() {
    Page clean = OneColumn.clean(review).page().get();
    assertThat(clean.paragraphs())
        .flatExtracting(Paragraph::marks)
        .extracting(Marked::mark)
        .contains(Mark.ERROR, Mark.ADDED);
  }

  @Test
  void theMarkedColumnPutsCutWordsInBesideTheWordsThatCameForThem() {
    Page marked = OneColumn.marked(review).page().get();
    List<Run> runs = runs(marked).toList();
    Run cut =
        runs.stream()
            .filter(run -> run.isInserted() && run.text().startsWith("2"))
            .findFirst()
            .orElseThrow();
    assertThat(cut.marks()).contains(Mark.CUT);
    assertThat(runs.get(runs.indexOf(cut) + 1).text()).startsWith("3");
    assertThat(runs.get(runs.indexOf(cut) + 1).marks()).contains(Mark.ADDED);
  }

  @Test
  void theMarkedColumnHasLeftOutSentencesInBandsAfterTheParagraphWhereTheyAreMissed() {
    OneColumn column = OneColumn.marked(review);
    select("omission-sentence");
    List<Paragraph> omitted =
        column.page().get().paragraphs().stream()
            .filter(line -> line.band().equals(Optional.of(Mark.OMITTED)))
            .toList();
    assertThat(omitted).isNotEmpty();
    assertThat(omitted.getFirst().runs().getFirst().text()).startsWith("Fishermen in the port");
    assertThat(omitted.getFirst().runs().getFirst().marks()).contains(Mark.SELECTED);
    assertThat(column.page().get().paragraphs())
        .filteredOn(line -> line.band().isEmpty() || !omitted.contains(line))
        .extracting(Paragraph::span)
        .containsExactlyElementsOf(
            review.page(Side.REWRITE).get().paragraphs().stream().map(Paragraph::span).toList());
  }

  private static Stream<Run> runs(Page page) {
    return page.paragraphs().stream().flatMap(line -> line.runs().stream());
  }

  private static String words(Page page) {
    return wordsOf(
        page.paragraphs().stream()
            .map(line -> line.runs().stream().map(Run::text).collect(Collectors.joining()))
            .collect(Collectors.joining(" ")));
  }

  private static String wordsOf(String text) {
    return text.strip().replaceAll("\\s+", " ");
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
