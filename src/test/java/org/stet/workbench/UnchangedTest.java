package org.stet.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stet.review.Side;
import org.stet.text.Span;

final class UnchangedTest {
  private static final String CALM =
      """
      The orchard on the hill of Brandal was planted by monks. Its pears are still sold in the \
      village shop.

      A hundred trees stand there today. Volunteers prune them every winter.
      """;
  private static final String CHANGED =
      "The county will spend 40,000 kroner on a new fence, said the gardener Ivar Moe.";
  private static final String LAST =
      """
      Visitors may walk among the trees in May. Dogs must stay on a lead. The gate closes at dusk.
      """;
  private static final String ORIGINAL =
      "Old orchard gets a fence\n\n" + CALM + "\n" + CHANGED + "\n\n" + LAST;
  private static final String REWRITE =
      ORIGINAL.replace("40,000", "90,000").replace("Old orchard gets", "Orchard of monks gets");

  private final Bench bench = new Bench();

  private OpenReview open() {
    return bench.open(ORIGINAL, REWRITE);
  }

  /// Folds by what they say, other paragraphs by their first word.
  private static List<String> lines(OpenReview review, Side side) {
    return lines(review.page(side).get());
  }

  private static List<String> lines(Page page) {
    return page.paragraphs().stream()
        .map(
            line ->
                line.fold()
                    .map(fold -> (fold.open() ? "v" : ">") + fold.sentences())
                    .orElseGet(() -> line.span().in(page.document().text()).split(" ", -1)[0]))
        .toList();
  }

  @Test
  void aParagraphWithAFindingStaysInSightAndSoDoesTheHeadline() {
    OpenReview review = open();
    assertThat(lines(review, Side.REWRITE)).containsExactly("Orchard", ">4", "The", ">3");
    assertThat(lines(review, Side.ORIGINAL)).containsExactly("Old", ">4", "The", ">3");
  }

  @Test
  void fewSentencesDoNotFold() {
    String pair = "Fence for orchard\n\nThe pears are ripe. The gate is open.\n\n";
    OpenReview review = bench.open(pair + CHANGED, pair + CHANGED.replace("40,000", "50,000"));
    assertThat(lines(review, Side.REWRITE)).containsExactly("Fence", "The", "The");
  }

  @Test
  void aFoldOpensInBothTextsAndClosesInBoth() {
    OpenReview review = open();
    Fold fold = review.page(Side.ORIGINAL).get().unchanged().getFirst();
    review.toggleFold(Side.ORIGINAL, fold);
    List<String> opened = List.of("v4", "The", "A", "The", ">3");
    assertThat(lines(review, Side.ORIGINAL)).endsWith(opened.toArray(String[]::new));
    assertThat(lines(review, Side.REWRITE)).endsWith(opened.toArray(String[]::new));
    review.toggleFold(Side.REWRITE, review.page(Side.REWRITE).get().unchanged().getFirst());
    assertThat(lines(review, Side.ORIGINAL)).containsExactly("Old", ">4", "The", ">3");
  }

  @Test
  void anOmittedSentenceKeepsItsParagraphInSight() {
    String cut = REWRITE.replace(" Dogs must stay on a lead.", "");
    OpenReview review = bench.open(ORIGINAL, cut);
    assertThat(lines(review, Side.ORIGINAL)).doesNotContain(">3").contains("Dogs");
    assertThat(lines(review, Side.REWRITE)).containsExactly("Orchard", ">4", "The", "Visitors");
  }

  @Test
  void aNoteKeepsItsParagraphInSightInBothTexts() {
    OpenReview review = open();
    Span lead = span(Side.ORIGINAL, review, "on a lead");
    review.note(UUID.randomUUID(), Side.ORIGINAL, lead, "still so?");
    assertThat(lines(review, Side.ORIGINAL)).containsExactly("Old", ">4", "The", "Visitors");
    assertThat(lines(review, Side.REWRITE)).containsExactly("Orchard", ">4", "The", "Visitors");
  }

  @Test
  void aMovedParagraphDoesNotFold() {
    String moved =
        "Old orchard gets a fence\n\n" + LAST + "\n" + CALM + "\n" + CHANGED.replace("4", "9");
    OpenReview review = bench.open(ORIGINAL, moved);
    boolean[] shown = {false};
    review
        .page(Side.REWRITE)
        .get()
        .paragraphs()
        .forEach(line -> shown[0] |= line.runs().stream().anyMatch(run -> run.has(Mark.MOVED)));
    assertThat(shown[0]).isTrue();
  }

  @Test
  void whatAnEditMadeEqualStaysInSightUntilAllIsFoldedAnew() {
    OpenReview review = open();
    Span fence = span(Side.REWRITE, review, "90,000");
    review.drafting().begin(fence.start());
    review.drafting().type(CHANGED);
    review.drafting().finish();
    assertThat(lines(review, Side.REWRITE)).containsExactly("Orchard", ">4", "The", ">3");
    bench.workbench.settings().change(settings -> settings.withFolding(false));
    assertThat(lines(review, Side.REWRITE))
        .containsExactly("Orchard", "The", "A", "The", "Visitors");
    bench.workbench.settings().change(settings -> settings.withFolding(true));
    assertThat(lines(review, Side.REWRITE)).containsExactly("Orchard", ">8");
  }

  @Test
  void theMarkedColumnFoldsAndTheCleanOneDoesNot() {
    OpenReview review = open();
    assertThat(lines(OneColumn.marked(review).page().get()))
        .containsExactly("Orchard", ">4", "The", ">3");
    assertThat(lines(OneColumn.clean(review).page().get()))
        .containsExactly("Orchard", "The", "A", "The", "Visitors");
  }

  @Test
  void theLineViewKnowsWhatIsFolded() {
    OpenReview review = open();
    LineByLine lines = new LineByLine(review, new org.stet.report.Messages());
    lines.next();
    lines.next();
    assertThat(lines.line().get().sentence().orElseThrow().span())
        .isEqualTo(span(Side.REWRITE, review, "Its pears are still sold in the village shop."));
  }

  private static Span span(Side side, OpenReview review, String words) {
    int at = review.page(side).get().document().text().indexOf(words);
    return new Span(at, at + words.length());
  }
}
