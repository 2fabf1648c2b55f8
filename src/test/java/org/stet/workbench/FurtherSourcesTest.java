package org.stet.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.check.Severity;
import org.stet.review.Side;
import org.stet.text.Document;
import org.stet.text.Span;
import org.stet.text.Texts;

/// A review whose further source supports what its original does not say.
final class FurtherSourcesTest {
  private static final Document PRAISE =
      Texts.document(
          "The minister of defence praised the plan as a model for other countries of the region.");

  private final Bench bench = new Bench();
  private final OpenReview alone = bench.openPair();

  @Test
  void anUnsupportedSentenceIsPaintedAsOneOnlyWhileNoSourceSupportsIt() {
    assertThat(claim(alone).finding().severity()).isEqualTo(Severity.ERROR);
    assertThat(painted(alone)).isNotEmpty();

    OpenReview asked = reopened();

    assertThat(claim(asked).finding().severity()).isEqualTo(Severity.NOTE);
    assertThat(painted(asked)).isEmpty();
  }

  @Test
  void anEditAsksTheSourcesAgain() {
    OpenReview review = reopened();
    review.toggleBlocks(Side.ORIGINAL, 0, 1);

    assertThat(review.result().get().sources()).containsExactly(PRAISE);
    assertThat(claim(review).finding().severity()).isEqualTo(Severity.NOTE);
    assertThat(bench.store.only().sources()).containsExactly(PRAISE);
  }

  @Test
  void aFindingLeadsToItsPlaceInTheSourceAndOneWithoutToTheOriginal() {
    OpenReview review = reopened();
    FurtherTexts sources = review.sources();
    assertThat(sources.page().get()).isEmpty();
    review.select(claim(review).fingerprint());
    assertThat(sources.supporting().get()).isEqualTo(1);
    sources.next();
    assertThat(sources.shown().get()).isEqualTo(1);
    assertThat(selected(sources)).containsExactly(PRAISE.text());
    review.select(
        review.entries().stream()
            .filter(entry -> entry.finding().check().equals("figure-differs"))
            .findFirst()
            .orElseThrow()
            .fingerprint());
    assertThat(sources.shown().get()).isZero();
    assertThat(sources.supporting().get()).isZero();
    sources.next();
    assertThat(selected(sources)).isEmpty();
    sources.next();
    assertThat(sources.shown().get()).isZero();
  }

  @Test
  void aReviewWithoutFurtherSourcesStaysWithTheOriginal() {
    alone.sources().next();
    assertThat(alone.sources().shown().get()).isZero();
    assertThat(alone.sources().texts()).isEmpty();
  }

  @Test
  void aPlaceThatIsAskedForIsShownUntilAnotherFindingIsSelected() {
    OpenReview review = reopened();
    FurtherTexts sources = review.sources();
    sources.show(0, new Span(4, 12));
    assertThat(sources.place()).isEmpty();
    sources.show(1, new Span(4, 12));
    assertThat(sources.shown().get()).isEqualTo(1);
    assertThat(sources.place()).contains(new Span(4, 12));
    review.select(claim(review).fingerprint());
    assertThat(sources.place()).contains(new Span(0, PRAISE.text().length()));
  }

  @Test
  void wordsAreFoundInASourceAfterThoseOfTheOriginal() {
    Search none = new Search(alone);
    none.look("model for other countries");
    int before = none.found().get().hits().size();
    Search search = new Search(reopened());
    search.look("model for other countries");
    assertThat(search.found().get().hits()).hasSize(before + 1);
    assertThat(search.found().get().in(0)).isEmpty();
    assertThat(search.found().get().in(1))
        .extracting(span -> span.in(PRAISE.text()))
        .containsExactly("model for other countries");
  }

  private static List<String> selected(FurtherTexts sources) {
    return sources.page().get().orElseThrow().paragraphs().stream()
        .flatMap(line -> line.runs().stream())
        .filter(run -> run.has(Mark.SELECTED))
        .map(Run::text)
        .toList();
  }

  private OpenReview reopened() {
    bench.store.keepSources(bench.store.only().id(), List.of(PRAISE));
    bench.workbench.reopen(bench.store.only().id());
    return bench.workbench.review().get().orElseThrow();
  }

  private static Entry claim(OpenReview review) {
    return review.entries().stream()
        .filter(entry -> entry.finding().check().equals("claim-unsupported"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> painted(OpenReview review) {
    return review.page(Side.REWRITE).get().paragraphs().stream()
        .flatMap(paragraph -> paragraph.runs().stream())
        .filter(run -> run.has(Mark.UNSUPPORTED))
        .map(Run::text)
        .toList();
  }
}
