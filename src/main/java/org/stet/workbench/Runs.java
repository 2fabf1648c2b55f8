package org.stet.workbench;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.stet.check.Checker;
import org.stet.check.Progress;
import org.stet.check.Result;

/// The run of the checks that is under way, one at a time: a new one takes the place of the one
/// before, whose result is dropped. To be used on the window's thread.
public final class Runs {
  /// Who waits for a run.
  ///
  /// @param first hears what can be said first: the result, or what is known so far
  /// @param fuller hears what is said in the place of that, each time
  /// @param givenUp is called when it ended before anything was said: the editor ended it, or it
  ///     failed
  /// @param failed hears of a defect of the program
  record Waiting(
      Consumer<Outcome> first,
      Consumer<Outcome> fuller,
      Runnable givenUp,
      Consumer<RuntimeException> failed) {}

  private static final List<Progress.Stage> STAGES = List.of(Progress.Stage.values());

  private final Supplier<Checker> checker;
  private final FindingWords words;
  private final Threads threads;
  private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
  private final ReadOnlyObjectWrapper<Progress.Stage> stage =
      new ReadOnlyObjectWrapper<>(Progress.Stage.READING);
  private final ReadOnlyBooleanWrapper behind = new ReadOnlyBooleanWrapper();
  private final AtomicInteger current = new AtomicInteger();
  private Runnable givenUp = () -> {};

  Runs(Supplier<Checker> checker, FindingWords words, Threads threads) {
    this.checker = checker;
    this.words = words;
    this.threads = threads;
  }

  /// How much of the run is done, from 0 to 1; below 0 when none is under way.
  public ReadOnlyDoubleProperty fraction() {
    return fraction.getReadOnlyProperty();
  }

  /// Whether a run goes on behind a review that shows what is known so far.
  public ReadOnlyBooleanProperty behind() {
    return behind.getReadOnlyProperty();
  }

  /// What the run does.
  public ReadOnlyObjectProperty<Progress.Stage> stage() {
    return stage.getReadOnlyProperty();
  }

  /// Whether a run is under way.
  public boolean isRunning() {
    return fraction.get() >= 0;
  }

  void start(Work work, Waiting waiting) {
    int run = current.incrementAndGet();
    behind.set(false);
    fraction.set(0);
    givenUp = waiting.givenUp();
    threads.checks().execute(() -> check(run, work, waiting));
  }

  /// What is to be run.
  interface Work {
    Result by(Checker checker, Progress progress);
  }

  /// Ends the run that is under way. What it said so far stays.
  public void cancel() {
    if (isRunning()) {
      current.incrementAndGet();
      giveUp();
    }
  }

  private void giveUp() {
    boolean toldNothing = !behind.get();
    end();
    if (toldNothing) {
      givenUp.run();
    }
  }

  private Consumer<Outcome> hears(Waiting waiting) {
    return behind.get() ? waiting.fuller() : waiting.first();
  }

  private void end() {
    fraction.set(-1);
    behind.set(false);
  }

  private void check(int run, Work work, Waiting waiting) {
    try {
      Outcome outcome = Outcome.of(work.by(checker.get(), new Listening(run, waiting)), words);
      inWindow(
          run,
          () -> {
            Consumer<Outcome> hears = hears(waiting);
            end();
            hears.accept(outcome);
          });
    } catch (CancellationException nobodyWaits) {
      // The window went on when it was cancelled.
    } catch (RuntimeException e) {
      inWindow(
          run,
          () -> {
            giveUp();
            waiting.failed().accept(e);
          });
    }
  }

  /// How far a run is.
  private record Step(Progress.Stage stage, double within) {
    /// The share of all stages, from 0 to 1.
    double done() {
      return (STAGES.indexOf(stage) + Math.clamp(within, 0, 1)) / STAGES.size();
    }
  }

  /// Tells the window how far a run is.
  private final class Listening implements Progress {
    private final int run;
    private final Waiting waiting;

    /// Where the run is, and whether the window is about to hear of it: it hears where the run is
    /// then, not of each step before.
    private volatile Step step = new Step(Stage.READING, 0);
    private final AtomicBoolean told = new AtomicBoolean();

    Listening(int run, Waiting waiting) {
      this.run = run;
      this.waiting = waiting;
    }

    @Override
    public void at(Stage stage, double done) {
      if (run != current.get()) {
        throw new CancellationException();
      }
      step = new Step(stage, done);
      if (told.compareAndSet(false, true)) {
        inWindow(run, this::show);
      }
    }

    private void show() {
      told.set(false);
      Step now = step;
      stage.set(now.stage());
      // Who tells may not know how many steps there are; a bar never goes back.
      fraction.set(Math.max(fraction.get(), now.done()));
    }

    @Override
    public void soFar(Supplier<Result> working) {
      Outcome outcome = Outcome.of(working.get(), words);
      inWindow(
          run,
          () -> {
            Consumer<Outcome> hears = hears(waiting);
            // What is done now begins anew: the same once more, with more to go by.
            fraction.set(0);
            behind.set(true);
            hears.accept(outcome);
          });
    }
  }

  private void inWindow(int run, Runnable then) {
    threads
        .window()
        .execute(
            () -> {
              if (run == current.get()) {
                then.run();
              }
            });
  }
}
