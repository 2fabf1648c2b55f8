package org.stet.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class RankingTest {
  /// Two labelled, two others, one of each with the same score.
  private static final Ranking FOUR =
      new Ranking(List.of(is("a", 0.9), is("a", 0.4), isNot("b", 0.4), isNot("c", 0.1)));

  private static Observation is(String document, double score) {
    return new Observation(document, score, true);
  }

  private static Observation isNot(String document, double score) {
    return new Observation(document, score, false);
  }

  @Test
  void aSetWithOneKindOfTextSaysNothingOfBoth() {
    Ranking one = new Ranking(List.of(is("a", 0.9), is("b", 0.1)));

    assertThat(one.auc()).isEmpty();
    assertThat(one.balancedAccuracy(0.5)).isEmpty();
    assertThat(one.recallAt(0.05)).isEmpty();
    assertThat(one.bestCut()).isEmpty();
    assertThat(new Ranking(List.of()).f1(0.5)).isEmpty();
  }

  @Test
  void theAreaCountsPairsInTheRightOrderAndTiesHalf() {
    assertThat(FOUR.auc()).hasValue(3.5 / 4);
  }

  @Test
  void aCutTakesWhatScoresAtLeastAsMuch() {
    assertThat(FOUR.balancedAccuracy(0.4)).hasValue((1 + 0.5) / 2);
    assertThat(FOUR.balancedAccuracy(0.41)).hasValue((0.5 + 1) / 2);
    assertThat(FOUR.f1(0.4)).hasValue(2 * 2 / 5.0);
  }

  @Test
  void theBestCutLiesBetweenTwoScores() {
    assertThat(FOUR.bestCut()).hasValue(0.25);
  }

  @Test
  void recallIsCountedWhereFiveInAHundredOthersAreFlagged() {
    List<Observation> all = new ArrayList<>(List.of(is("x", 17.5), is("x", 19.5)));
    for (int i = 0; i < 20; i++) {
      all.add(isNot("y" + i, i));
    }
    assertThat(new Ranking(all).recallAt(0.05)).hasValue(0.5);
  }

  @Test
  void anIntervalIsDrawnByDocument() {
    // Every draw of one document is the document.
    Ranking one = new Ranking(List.of(is("a", 0.9), is("a", 0.2), isNot("a", 0.4)));
    assertThat(one.interval(Ranking::auc)).isEqualTo(new Ranking.Interval(0.5, 0.5));

    // Of two documents one draw in four leaves out either, and the rest says nothing or half.
    Ranking.Interval four = FOUR.interval(Ranking::auc);
    assertThat(four.low()).isCloseTo(0.75, within(1e-9));
    assertThat(four.high()).isCloseTo(1, within(1e-9));
  }

  @Test
  void anIntervalOfNothingIsEverything() {
    assertThat(FOUR.interval(ranking -> OptionalDouble.empty()))
        .isEqualTo(new Ranking.Interval(0, 1));
  }
}
