package org.stet.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stet.check.Severity;
import org.stet.review.Side;

/// The list of a rewrite with cross-headings.
final class FindingListTest {
  private static final String ORIGINAL =
      """
      Harbour wall to be rebuilt

      The town council voted on Monday to rebuild the old harbour wall. The work will cost \
      2 million euros, said the mayor Ada Lund.

      Fishermen in the port of Hestvik asked for a delay until their season ends in May.

      The old wall broke in the storm of January 1987, when the sea took 14 boats.
      """;
  private static final String REWRITE =
      """
      Harbour wall to be rebuilt

      The town council voted on Monday to rebuild the old harbour wall. The work will cost \
      3 million euros, said the mayor Ada Lund.

      The old wall

      The old wall broke in the storm of January 1988, when the sea took 14 boats.

      The minister of defence praised the plan as a model for other countries of the region.
      """;

  private final Bench bench = new Bench();
  private final OpenReview review = open(bench, REWRITE);
  private final FindingList list = review.list();

  private static OpenReview open(Bench bench, String rewrite) {
    bench.workbench.tray().put(Side.ORIGINAL, List.of(Origin.text(ORIGINAL)));
    bench.workbench.tray().put(Side.REWRITE, List.of(Origin.text(rewrite)));
    return bench.workbench.review().get().orElseThrow(() -> new AssertionError(bench.problem()));
  }

  private List<String> titles() {
    return list.groups().stream().map(FindingGroup::title).toList();
  }

  @Test
  void aFilterShowsOnlyItsFindingsAndSteppingStaysAmongThem() {
    list.toggle(Group.OMISSIONS);
    assertThat(list.shown()).isNotEmpty().allMatch(entry -> entry.finding().isOmission());
    assertThat(titles()).containsExactly("Left out of the rewrite");
    review.next();
    assertThat(review.selected().get().orElseThrow().finding().isOmission()).isTrue();
    list.toggle(Group.OMISSIONS);
    assertThat(list.shown()).isEqualTo(review.entries());
  }

  @Test
  void byPlaceTheyStandInReadingOrderUnderTheHeadingsOfTheRewrite() {
    assertThat(list.grouping()).isEqualTo(Grouping.PLACE);
    assertThat(titles()).containsExactly("Opening", "The old wall", "Left out of the rewrite");
    assertThat(list.shown().stream().map(Entry::number))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, review.entries().size()).boxed().toList());
    assertThat(list.groups().getFirst().entries())
        .extracting(entry -> entry.finding().check())
        .contains("figure-differs");
  }

  @Test
  void aRewriteWithoutHeadingsIsOneGroup() {
    OpenReview plain = open(new Bench(), REWRITE.replace("The old wall\n\n", ""));
    assertThat(plain.list().groups().stream().map(FindingGroup::title))
        .containsExactly("In the rewrite", "Left out of the rewrite");
  }

  @Test
  void bySeverityTheHeaviestComeFirst() {
    list.group(Grouping.SEVERITY);
    List<Severity> weights =
        list.shown().stream().map(entry -> entry.finding().severity()).distinct().toList();
    assertThat(weights).startsWith(Severity.ERROR).doesNotHaveDuplicates();
    assertThat(titles()).startsWith("Errors");
    assertThat(titles()).hasSameSizeAs(weights);
  }

  @ParameterizedTest
  @EnumSource
  void everyGroupingListsEachFindingOnceAndSteppingFollowsIt(Grouping by) {
    list.group(by);
    assertThat(list.shown()).containsExactlyInAnyOrderElementsOf(review.entries());
    assertThat(list.groups().stream().flatMap(group -> group.entries().stream()))
        .containsExactlyElementsOf(list.shown());
    List<Entry> stepped = new ArrayList<>();
    for (int i = 0; i < list.shown().size(); i++) {
      review.next();
      stepped.add(review.selected().get().orElseThrow());
    }
    assertThat(stepped).containsExactlyElementsOf(list.shown());
    review.next();
    assertThat(review.selected().get()).contains(list.shown().getFirst());
  }

  @Test
  void eachCheckIsAGroupOfItsOwn() {
    list.group(Grouping.CHECK);
    for (FindingGroup group : list.groups()) {
      assertThat(group.entries()).allMatch(entry -> entry.finding().check().equals(group.id()));
      assertThat(group.entries()).allMatch(entry -> entry.words().title().equals(group.title()));
    }
  }

  @Test
  void theFilterHoldsInEveryGroupingAndTheSelectionStays() {
    review.next();
    Optional<Entry> selected = review.selected().get();
    list.toggle(Group.ERRORS);
    list.group(Grouping.CATEGORY);
    assertThat(list.shown()).allMatch(entry -> entry.finding().severity() == Severity.ERROR);
    assertThat(review.selected().get()).isEqualTo(selected);
  }

  @Test
  void aFindingThatTheFilterHidesIsShownWhenOneGoesToIt() {
    list.toggle(Group.OMISSIONS);
    Entry hidden =
        review.entries().stream()
            .filter(entry -> !list.shown().contains(entry))
            .findFirst()
            .orElseThrow();
    review.reveal(list.shown().getFirst().fingerprint());
    assertThat(list.filter().get()).containsExactly(Group.OMISSIONS);
    review.reveal(hidden.fingerprint());
    assertThat(list.filter().get()).isEmpty();
    assertThat(list.shown()).contains(hidden);
    assertThat(review.selected().get()).contains(hidden);
  }

  @Test
  void theGroupingIsKeptForTheNextReview() {
    list.group(Grouping.SEVERITY);
    assertThat(bench.workbench.settings().get().findings().grouping()).isEqualTo(Grouping.SEVERITY);
    assertThat(bench.openPair().list().groups().getFirst().title()).isEqualTo("Errors");
  }

  @Test
  void afterTheLastGroupingComesTheFirst() {
    assertThat(Grouping.CHECK.next()).isEqualTo(Grouping.PLACE);
  }
}
