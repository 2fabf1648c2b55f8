package org.stet.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stet.check.Severity;
import org.stet.review.Decision;
import org.stet.review.DismissalReason;
import org.stet.review.Note;
import org.stet.review.Side;
import org.stet.text.BlockKind;
import org.stet.text.Span;

final class OpenReviewTest {
  private final Bench bench = new Bench();
  private final OpenReview review = bench.openPair();

  @Test
  void findingsStandInTheOrderOfTheRewriteWithTheirWords() {
    Entry figure = entry("figure-differs");
    assertThat(figure.words().title()).isEqualTo("Figure differs");
    assertThat(figure.words().quote()).contains("3 million");
    assertThat(review.entries().stream().map(Entry::number))
        .containsExactlyElementsOf(
            java.util.stream.IntStream.rangeClosed(1, review.entries().size()).boxed().toList());
  }

  @Test
  void steppingGoesThroughAllFindingsAndAroundTheEnd() {
    review.previous();
    assertThat(selected().number()).isEqualTo(review.entries().size());
    review.next();
    assertThat(selected().number()).isEqualTo(1);
    review.next();
    assertThat(selected().number()).isEqualTo(2);
  }

  @Test
  void theListsThatTheWindowListensToLiveAsLongAsTheReview() {
    assertThat(review.entries()).isSameAs(review.entries());
    assertThat(review.list().shown()).isSameAs(review.list().shown());
  }

  @Test
  void whoHearsOfADecisionCountsItAlready() {
    long before = review.openFindings();
    List<Long> heard = new ArrayList<>();
    review.review().addListener((value, old, now) -> heard.add(review.openFindings()));
    select("figure-differs");
    review.confirm();
    review.undo();
    assertThat(heard).containsExactly(before - 1, before);
  }

  @Test
  void aDismissalIsKeptAtOnceAndComesBackFromUndo() {
    select("figure-differs");
    review.dismiss(DismissalReason.INTENDED);
    Decision expected =
        new Decision(
            selected().fingerprint(),
            Decision.Kind.DISMISSED,
            Optional.of(DismissalReason.INTENDED),
            "ED",
            Bench.NOON);
    assertThat(bench.store.only().decisions()).containsExactly(expected);
    assertThat(selected().decision()).contains(expected);
    review.undo();
    assertThat(bench.store.only().decisions()).isEmpty();
    assertThat(selected().decision()).isEmpty();
    review.redo();
    assertThat(bench.store.only().decisions()).containsExactly(expected);
  }

  @Test
  void undoOfAChangedDecisionBringsTheFirstBack() {
    select("figure-differs");
    review.confirm();
    review.dismiss(DismissalReason.OTHER);
    review.undo();
    assertThat(selected().decision().map(Decision::kind)).contains(Decision.Kind.CONFIRMED);
    assertThat(bench.store.only().decisions()).hasSize(1);
  }

  @Test
  void aNoteHalfWrittenIsKeptAndIsTheSameNoteWhenItIsDone() {
    select("figure-differs");
    String finding = selected().fingerprint();
    review.draft(finding, "Ask the");
    assertThat(bench.store.only().notes()).extracting(Note::text).containsExactly("Ask the");
    assertThat(review.review().get().notes()).isEmpty();
    review.note(finding, "Ask the desk");
    assertThat(bench.store.only().notes()).extracting(Note::text).containsExactly("Ask the desk");
    review.undo();
    assertThat(bench.store.only().notes()).isEmpty();
  }

  @Test
  void aNoteHalfWrittenAndGivenUpIsGone() {
    select("figure-differs");
    review.draft(selected().fingerprint(), "Ask the");
    review.draft(selected().fingerprint(), "");
    assertThat(bench.store.only().notes()).isEmpty();
  }

  @Test
  void anEmptyNoteOnAFindingIsNone() {
    select("figure-differs");
    review.note(selected().fingerprint(), "  ");
    assertThat(bench.store.only().notes()).isEmpty();
    review.note(selected().fingerprint(), "Call the town hall.");
    review.note(selected().fingerprint(), "Called: it is 2 million.");
    assertThat(bench.store.only().notes())
        .extracting(Note::text)
        .containsExactly("Called: it is 2 million.");
    review.undo();
    assertThat(bench.store.only().notes())
        .extracting(Note::text)
        .containsExactly("Call the town hall.");
  }

  @Test
  void aFreeNoteStandsBesideItsPassageAndIsMarkedThere() {
    int at = Bench.ORIGINAL.indexOf("Fishermen");
    review.note(UUID.randomUUID(), Side.ORIGINAL, new Span(at, at + 9), "Which union?");
    assertThat(review.freeNotes()).extracting(Note::text).containsExactly("Which union?");
    assertThat(noted(Side.ORIGINAL)).containsExactly("Fishermen");
    review.erase(review.freeNotes().getFirst());
    assertThat(noted(Side.ORIGINAL)).isEmpty();
    assertThat(bench.store.only().notes()).isEmpty();
  }

  @Test
  void aBlockTakenForPageChromeIsKeptAndTheTextsAreCheckedAgain() {
    int block = review.result().get().texts().rewrite().blocks().size() - 1;
    assertThat(checks()).contains("claim-unsupported");
    review.toggleBlocks(Side.REWRITE, block, 1);
    assertThat(bench.store.only().rewrite().blocks().get(block).kind()).isEqualTo(BlockKind.CHROME);
    assertThat(checks()).doesNotContain("claim-unsupported");
    review.undo();
    assertThat(checks()).contains("claim-unsupported");
    assertThat(bench.store.only().rewrite().blocks().get(block).kind())
        .isEqualTo(BlockKind.PARAGRAPH);
  }

  @Test
  void aFoldOpensAndStaysOpenWhileItsLinesAreTakenIn() {
    int last = review.result().get().texts().rewrite().blocks().size() - 1;
    review.toggleBlocks(Side.REWRITE, last - 1, 2);
    Fold closed = fold(Side.REWRITE);
    assertThat(closed).isEqualTo(Fold.chrome(last - 1, 2, List.of("chrome.editor"), false));
    review.toggleFold(Side.REWRITE, closed);
    assertThat(fold(Side.REWRITE).open()).isTrue();
    review.toggleBlocks(Side.REWRITE, last - 1, 1);
    assertThat(fold(Side.REWRITE)).isEqualTo(Fold.chrome(last, 1, List.of("chrome.editor"), true));
    review.toggleFold(Side.REWRITE, fold(Side.REWRITE));
    assertThat(fold(Side.REWRITE).open()).isFalse();
  }

  private Fold fold(Side side) {
    return review.page(side).get().paragraphs().stream()
        .flatMap(paragraph -> paragraph.fold().stream())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatCouldNotBeKeptIsSaidAndKeptLater() {
    select("figure-differs");
    bench.store.broken = true;
    review.confirm();
    assertThat(bench.workbench.keeper().state().get())
        .isEqualTo(
            new Keeper.State(Keeper.Kind.FAILED, Bench.NOON, "The disk is full; free some space."));
    assertThat(selected().decision()).isPresent();
    bench.store.broken = false;
    bench.workbench.keeper().retry();
    assertThat(bench.workbench.keeper().state().get().kind()).isEqualTo(Keeper.Kind.SAVED);
    assertThat(bench.store.only().decisions()).hasSize(1);
  }

  @Test
  void theEvidenceIsShownInItsSentenceWithTheWordsThatMatter() {
    select("figure-differs");
    Excerpt excerpt = review.excerpts().getFirst();
    assertThat(excerpt.words()).contains("2 million");
    assertThat(excerpt.before() + excerpt.words() + excerpt.after())
        .isEqualTo("The work will cost 2 million euros, said the mayor Ada Lund.");
    assertThat(excerpt.paragraph()).isEqualTo(1);
  }

  @Test
  void aFigureThatDiffersIsListedWithWhatStoodThereAndOtherWordsAlone() {
    select("claim-unsupported");
    assertThat(selected().words().quote()).startsWith("The minister of defence");
    select("figure-differs");
    assertThat(selected().words().quote()).isEqualTo("2 million → 3 million");
  }

  @Test
  void sentencesAreTiedAndWhatIsAloneStaysAlone() {
    assertThat(review.ties())
        .anyMatch(tie -> tie.original().isPresent() && tie.rewrite().isEmpty())
        .anyMatch(tie -> tie.original().isEmpty() && tie.rewrite().isPresent())
        .anyMatch(tie -> tie.severity().equals(Optional.of(Severity.ERROR)));
  }

  private List<String> noted(Side side) {
    return review.page(side).get().paragraphs().stream()
        .flatMap(paragraph -> paragraph.runs().stream())
        .filter(run -> run.has(Mark.NOTED))
        .map(Run::text)
        .toList();
  }

  private List<String> checks() {
    return review.entries().stream().map(entry -> entry.finding().check()).toList();
  }

  private void select(String check) {
    review.select(entry(check).fingerprint());
  }

  private Entry entry(String check) {
    return review.entries().stream()
        .filter(entry -> entry.finding().check().equals(check))
        .findFirst()
        .orElseThrow(() -> new AssertionError(checks()));
  }

  private Entry selected() {
    return review.selected().get().orElseThrow();
  }

  @Test
  void aFreeNoteThatIsStillBeingWrittenIsOnDiskAndNotYetShown() {
    UUID id = new UUID(0, 7);
    Span place = new Span(0, 7);
    review.draft(id, Side.ORIGINAL, place, "Which");
    assertThat(bench.store.only().notes()).extracting(Note::text).containsExactly("Which");
    assertThat(review.freeNotes()).isEmpty();
    review.note(id, Side.ORIGINAL, place, "Which wall?");
    assertThat(bench.store.only().notes()).extracting(Note::text).containsExactly("Which wall?");
    assertThat(review.freeNotes()).extracting(Note::text).containsExactly("Which wall?");
  }
}
