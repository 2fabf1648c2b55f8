package org.stet.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.check.Checker;
import org.stet.check.Progress;
import org.stet.check.Result;
import org.stet.report.Messages;

final class RunsTest {
  private static final Checker NOBODY = Bench.checks();

  private final Bench.Hand window = new Bench.Hand();
  private final Runs runs =
      new Runs(
          () -> NOBODY,
          new FindingWords(new Messages()),
          new Threads(Runnable::run, Runnable::run, window));
  private final List<Double> seen = new ArrayList<>();
  private final List<Boolean> behind = new ArrayList<>();
  private final List<Outcome> said = new ArrayList<>();
  private final List<Outcome> fuller = new ArrayList<>();
  private final List<String> ends = new ArrayList<>();
  private final List<RuntimeException> failures = new ArrayList<>();

  private static Result result(Checker checker) {
    return checker.check(
        Bench.document(Bench.ORIGINAL), Bench.document(Bench.REWRITE), Progress.NONE);
  }

  private void run(Runs.Work work) {
    runs.fraction().addListener((value, before, now) -> seen.add(now.doubleValue()));
    runs.behind().addListener((value, before, now) -> behind.add(now));
    runs.start(
        work, new Runs.Waiting(said::add, fuller::add, () -> ends.add("given up"), failures::add));
  }

  @Test
  void aBarNeverGoesBackHoweverStepsAreTold() {
    run(
        (checker, progress) -> {
          progress.at(Progress.Stage.READING, 0.9);
          progress.at(Progress.Stage.READING, 0.2);
          progress.at(Progress.Stage.ALIGNING, 7);
          progress.at(Progress.Stage.CHECKING, 0);
          progress.at(Progress.Stage.ALIGNING, 0.5);
          progress.at(Progress.Stage.CHECKING, 1);
          return result(checker);
        });
    assertThat(seen.getLast()).isNegative();
    assertThat(seen.subList(0, seen.size() - 1)).isSorted().endsWith(1.0);
  }

  @Test
  void aWindowThatIsBusyHearsWhereTheRunIsThenAndNotOfEachStepBefore() {
    run(
        (checker, progress) -> {
          window.holding = true;
          progress.at(Progress.Stage.ALIGNING, 0);
          progress.at(Progress.Stage.ALIGNING, 0.5);
          progress.at(Progress.Stage.CHECKING, 1);
          window.letGo();
          progress.at(Progress.Stage.CHECKING, 1);
          return result(checker);
        });
    assertThat(seen).containsExactly(0.0, 1.0, -1.0);
  }

  @Test
  void aFailureBeforeAnythingWasSaidGivesUp() {
    run(
        (checker, progress) -> {
          throw new IllegalStateException("a defect");
        });
    assertThat(ends).containsExactly("given up");
    assertThat(failures).hasSize(1);
    assertThat(said).isEmpty();
  }

  @Test
  void aFailureAfterSomethingWasSaidTakesNothingBack() {
    run(
        (checker, progress) -> {
          progress.soFar(() -> result(checker));
          throw new IllegalStateException("a defect");
        });
    assertThat(ends).isEmpty();
    assertThat(failures).hasSize(1);
    assertThat(said).hasSize(1);
    assertThat(runs.isRunning()).isFalse();
  }

  @Test
  void whoCancelsBeforeAnythingWasSaidGivesUpAndAfterwardsKeepsIt() {
    run(
        (checker, progress) -> {
          runs.cancel();
          return result(checker);
        });
    assertThat(ends).containsExactly("given up");
    run(
        (checker, progress) -> {
          progress.soFar(() -> result(checker));
          runs.cancel();
          return result(checker);
        });
    assertThat(ends).containsExactly("given up");
    assertThat(said).hasSize(1);
    assertThat(fuller).isEmpty();
  }

  @Test
  void eachFullerResultTakesThePlaceOfTheOneBefore() {
    run(
        (checker, progress) -> {
          progress.soFar(() -> result(checker));
          progress.soFar(() -> result(checker));
          return result(checker);
        });
    assertThat(said).hasSize(1);
    assertThat(fuller).hasSize(2);
  }

  @Test
  void whatFollowsTheWordsOfABookBeginsAnewBehindTheReview() {
    run(
        (checker, progress) -> {
          progress.at(Progress.Stage.CHECKING, 1);
          progress.soFar(() -> result(checker));
          progress.at(Progress.Stage.ALIGNING, 0.5);
          return result(checker);
        });
    assertThat(seen).containsExactly(0.0, 1.0, 0.0, 0.375, -1.0);
    assertThat(behind).containsExactly(true, false);
  }
}
