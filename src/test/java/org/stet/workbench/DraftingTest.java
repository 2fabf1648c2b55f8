package org.stet.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stet.review.DismissalReason;
import org.stet.review.Note;
import org.stet.review.Side;
import org.stet.text.Anchor;
import org.stet.text.Span;

final class DraftingTest {
  private static final String COST =
      "The town council voted on Monday to rebuild the old harbour wall. The work will cost 3"
          + " million euros, said the mayor Ada Lund. \"We cannot wait for the next storm,\" she"
          + " said.";

  private final Bench bench = new Bench();
  private final OpenReview review = bench.openPair();
  private final Drafting drafting = review.drafting();

  @Test
  void anEditThatIsGivenUpChangesNothing() {
    drafting.begin(Bench.REWRITE.indexOf("3 million"));
    drafting.type(COST.replace("3 million", "2 million"));
    drafting.abandon();
    assertThat(drafting.draft().get()).isEmpty();
    assertThat(bench.store.only().rewrite()).isEqualTo(bench.store.only().received());
    assertThat(review.entries()).extracting(e -> e.finding().check()).contains("figure-differs");
  }

  @Test
  void nothingIsEditedBetweenTheParagraphs() {
    drafting.begin(Bench.REWRITE.indexOf("\n\nThe minister") + 1);
    assertThat(drafting.draft().get()).isEmpty();
    drafting.type("lost");
    assertThat(bench.store.only().rewrite().text()).isEqualTo(Bench.REWRITE);
  }

  @Test
  void anEditBeginsWithTheWordsOfTheParagraphAndTheCaretAtTheirPlace() {
    drafting.begin(Bench.REWRITE.indexOf("3 million"));
    assertThat(drafting.draft().get())
        .contains(new Drafting.Draft(1, COST, COST.indexOf("3 million")));
  }

  @Test
  void whatIsTypedIsKeptAndCheckedAtOnceAndIsOneStepToUndo() {
    drafting.begin(Bench.REWRITE.indexOf("3 million"));
    drafting.type(COST.replace("3 million", "2.5 million"));
    drafting.type(COST.replace("3 million", "2 million"));
    String mended = Bench.REWRITE.replace("3 million", "2 million");
    assertThat(bench.store.only().rewrite().text()).isEqualTo(mended);
    assertThat(review.entries())
        .extracting(e -> e.finding().check())
        .doesNotContain("figure-differs");
    drafting.finish();
    review.undo();
    assertThat(bench.store.only().rewrite().text()).isEqualTo(Bench.REWRITE);
    assertThat(review.entries()).extracting(e -> e.finding().check()).contains("figure-differs");
    review.redo();
    assertThat(bench.store.only().rewrite().text()).isEqualTo(mended);
  }

  @Test
  void aParagraphThatWasEmptiedCanBeWrittenAgain() {
    drafting.begin(Bench.REWRITE.indexOf("minister"));
    drafting.type("");
    assertThat(bench.store.only().rewrite().text()).doesNotContain("minister");
    drafting.type("The mayor praised the plan.");
    drafting.finish();
    assertThat(bench.store.only().rewrite().text()).endsWith("\n\nThe mayor praised the plan.\n");
    assertThat(bench.store.only().rewrite().blocks()).hasSize(3);
  }

  @Test
  void aDecisionStaysWithItsFindingWhenWordsBesideItAreEdited() {
    Entry figure = entry("figure-differs");
    review.select(figure.fingerprint());
    review.dismiss(DismissalReason.HOUSE_STYLE);
    drafting.begin(Bench.REWRITE.indexOf("3 million"));
    drafting.type(COST.replace("said the mayor", "said mayor"));
    drafting.finish();
    Entry after = entry("figure-differs");
    assertThat(after.fingerprint()).isNotEqualTo(figure.fingerprint());
    assertThat(after.decision().orElseThrow().reason()).contains(DismissalReason.HOUSE_STYLE);
    assertThat(bench.store.only().marks().decision(after.fingerprint())).isPresent();
  }

  @Test
  void aNoteMovesAlongWithItsWordsAndIsLostWithThem() {
    int at = Bench.REWRITE.indexOf("Ada Lund");
    review.note(UUID.randomUUID(), Side.REWRITE, new Span(at, at + 8), "Spelling?");
    drafting.begin(at);
    drafting.type(COST.replace("mayor", "mayoress").replace("Lund. \"We", "Lund: \"We"));
    drafting.finish();
    assertThat(place()).contains("Ada Lund");
    drafting.begin(Bench.REWRITE.indexOf("3 million"));
    drafting.type(COST.replace("Ada Lund", "Ida Lund"));
    drafting.finish();
    assertThat(place()).isEmpty();
    review.undo();
    assertThat(place()).contains("Ada Lund");
  }

  private Optional<String> place() {
    Note note = bench.store.only().notes().getFirst();
    return note.anchor().in(bench.store.only().rewrite().text()).map(Anchor::exact);
  }

  @Test
  void aSentenceIsTakenOverInThePlaceOfWhatAnswersToIt() {
    assertThat(drafting.takeOver(span("2 million"))).isTrue();
    assertThat(bench.store.only().rewrite().text())
        .isEqualTo(Bench.REWRITE.replace("3 million", "2 million"));
    assertThat(drafting.takeOver(span("2 million"))).as("it stands there already").isFalse();
    review.undo();
    assertThat(bench.store.only().rewrite().text()).isEqualTo(Bench.REWRITE);
  }

  @Test
  void anOmittedSentenceIsTakenOverBehindWhatAnswersToTheOneBefore() {
    assertThat(drafting.takeOver(span("Fishermen"))).isTrue();
    assertThat(bench.store.only().rewrite().text())
        .isEqualTo(
            Bench.REWRITE.replace(
                "she said.",
                "she said. Fishermen in the port of Hestvik asked for a delay until their season"
                    + " ends in May."));
  }

  private static Span span(String words) {
    int at = Bench.ORIGINAL.indexOf(words);
    return new Span(at, at + words.length());
  }

  private Entry entry(String check) {
    List<Entry> found =
        review.entries().stream().filter(e -> e.finding().check().equals(check)).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }
}
