package org.stet.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.alignment.Relation;
import org.stet.report.Messages;
import org.stet.review.Side;
import org.stet.text.Span;

/// The words that stand in the place of others. No word linker is there, so nobody knows how they
/// are related.
final class SlotsTest {
  private static final String ORIGINAL =
      "Walkers find old coin\n\nTwo walkers found the old coin on the clifftop above Hestvik.";
  private static final String REWRITE = ORIGINAL.replace("clifftop", "beach");

  private final Bench bench = new Bench();

  @Test
  void nothingIsKnownOfAPlaceThatWasKept() {
    OpenReview review = bench.open(ORIGINAL, REWRITE);
    assertThat(review.slots().at(Side.REWRITE, REWRITE.indexOf("Hestvik"))).isEmpty();
  }

  @Test
  void eachSideTellsWhatStandsAndStood() {
    OpenReview review = bench.open(ORIGINAL, REWRITE);
    Optional<Slots.Swap> swap = review.slots().at(Side.REWRITE, REWRITE.indexOf("beach"));
    assertThat(swap)
        .hasValueSatisfying(
            found -> {
              assertThat(List.of(found.was(), found.now())).containsExactly("clifftop", "beach");
              assertThat(found.relation()).isEqualTo(Relation.UNKNOWN);
              assertThat(found.line(new Messages())).isEqualTo("clifftop → beach");
            });
    assertThat(review.slots().at(Side.ORIGINAL, ORIGINAL.indexOf("clifftop") + 3)).isEqualTo(swap);
  }

  @Test
  void aPassageHasThoseThatStandWhollyInIt() {
    OpenReview review = bench.open(ORIGINAL, REWRITE);
    int beach = REWRITE.indexOf("beach");
    assertThat(review.slots().in(Side.REWRITE, new Span(0, beach + 2))).isEmpty();
    assertThat(review.slots().in(Side.REWRITE, new Span(beach, beach + 5)))
        .extracting(Slots.Swap::now)
        .containsExactly("beach");
  }

  @Test
  void aLaterResultIsWaitedForAndTheOneBeforeIsNotShown() {
    OpenReview review = bench.open(ORIGINAL, REWRITE);
    int beach = REWRITE.indexOf("beach");
    review.drafting().begin(beach);
    review.drafting().type("Two walkers found the old coin on the meadow above Hestvik.");
    assertThat(review.slots().at(Side.REWRITE, beach)).map(Slots.Swap::now).contains("meadow");
  }

  @Test
  void theLineViewShowsAndTellsThem() {
    LineByLine lines = new LineByLine(bench.open(ORIGINAL, REWRITE), new Messages());
    lines.next();
    assertThat(lines.line().get().swaps()).extracting(Slots.Swap::was).containsExactly("clifftop");
    assertThat(lines.line().get().spoken()).endsWith("“beach” for “clifftop”.");
  }
}
