package org.stet.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stet.review.DismissalReason;
import org.stet.review.Side;

final class OneColumnTest {
  private final OpenReview review = new Bench().openPair();

  @Test
  void theCleanColumnIsTheRewriteWithNothingButThePlaceOfTheSelectedFinding() {
    Page clean = OneColumn.clean(review).page().get();
    assertThat(runs(clean)).allMatch(run -> run.marks().isEmpty() || run.isInserted());
    assertThat(words(clean).replace("‸", "")).isEqualTo(wordsOf(Bench.REWRITE));
    OneColumn column = OneColumn.clean(review);
    select("figure-differs");
    assertThat(runs(column.page().get()).filter(run -> run.has(Mark.SELECTED)))
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

  @Test
  void theCleanColumnHasOneQuietCaretWhereSomethingWasLeftOut() {
    OneColumn column = OneColumn.clean(review);
    assertThat(runs(column.page().get()).filter(Run::isInserted))
        .extracting(Run::text, Run::marks)
        .containsExactly(tuple("‸", Set.of(Mark.GAP, Mark.NOTE)));
    for (Entry entry : List.copyOf(review.entries())) {
      review.select(entry.fingerprint());
      review.dismiss(DismissalReason.INTENDED);
    }
    review.deselect();
    assertThat(runs(column.page().get()).filter(Run::isInserted)).isEmpty();
  }

  @Test
  void changesWithLittleBetweenThemAreStruckAsOnePhrase() {
    assertThat(
            struck(
                "The mayor of the old town said on Monday that the bridge was safe to cross.",
                "The head of the new town said on Monday that the bridge was safe to cross."))
        .containsExactly("mayor of the old ");
    assertThat(
            struck(
                "The mayor opened the long wooden bridge in Hestvik on Monday morning.",
                "The mayor closed the long wooden bridge in Hestvik on Friday morning."))
        .containsExactly("opened ", "Monday ");
  }

  private static List<String> struck(String original, String rewrite) {
    String top = "Bridge of Hestvik\n\n";
    Page page = OneColumn.marked(new Bench().open(top + original, top + rewrite)).page().get();
    return runs(page).filter(run -> run.isInserted() && run.has(Mark.CUT)).map(Run::text).toList();
  }

  @Test
  void aSelectionLeavesTheOtherParagraphsAsTheyAre() {
    OneColumn column = OneColumn.marked(review);
    List<Paragraph> before = column.page().get().paragraphs();
    select("figure-differs");
    List<Paragraph> after = column.page().get().paragraphs();
    assertThat(after).hasSameSizeAs(before);
    assertThat(Stream.iterate(0, i -> i + 1).limit(after.size()))
        .filteredOn(i -> !after.get(i).equals(before.get(i)))
        .containsExactly(1);
    assertThat(after.getFirst()).isSameAs(before.getFirst());
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
