package org.stet.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.check.Checker;
import org.stet.check.Progress;
import org.stet.check.Result;

final class RunsTest {
  private static final Checker NOBODY = Bench.checks();

  private final Runs runs =
      new Runs(() -> NOBODY, new Threads(Runnable::run, Runnable::run, Runnable::run));
  private final List<Double> seen = new ArrayList<>();
  private final List<Boolean> behind = new ArrayList<>();

  private static Result result(Checker checker) {
    return checker.check(
        Bench.document(Bench.ORIGINAL), Bench.document(Bench.REWRITE), Progress.NONE);
  }

  private void run(Runs.Work work) {
    runs.fraction().addListener((value, before, now) -> seen.add(now.doubleValue()));
    runs.behind().addListener((value, before, now) -> behind.add(now));
    runs.start(
        work, new Runs.Waiting(done -> {}, () -> {}, failed -> {}, Optional.of(first -> {})));
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
  void whatFollowsTheWordsOfABookBeginsAnewBehindTheReview() {
    run(
        (checker, progress) -> {
          progress.at(Progress.Stage.CHECKING, 1);
          progress.byWords(result(checker));
          progress.at(Progress.Stage.ALIGNING, 0.5);
          return result(checker);
        });
    assertThat(seen).containsExactly(0.0, 1.0, 0.0, 0.5, -1.0);
    assertThat(behind).containsExactly(true, false);
  }
}
