package org.stet.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.stet.alignment.Aligner;
import org.stet.check.CheckChoice;
import org.stet.check.CheckRun;
import org.stet.check.Checker;
import org.stet.check.Checks;
import org.stet.check.Progress;
import org.stet.check.Result;
import org.stet.intake.Intake;
import org.stet.intake.Reading;
import org.stet.language.Analyser;
import org.stet.report.Messages;
import org.stet.review.Side;
import org.stet.text.Document;

/// A workbench with the real checks, a store in memory, and threads that the test turns by hand.
final class Bench {
  static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  static final String ORIGINAL =
      """
      Harbour wall to be rebuilt

      The town council voted on Monday to rebuild the old harbour wall. The work will cost \
      2 million euros, said the mayor Ada Lund. "We cannot wait for the next storm," she said.

      Fishermen in the port of Hestvik asked for a delay until their season ends in May.
      """;
  static final String REWRITE =
      """
      Council to rebuild harbour wall

      The town council voted on Monday to rebuild the old harbour wall. The work will cost \
      3 million euros, said the mayor Ada Lund. "We cannot wait for the next storm," she said.

      The minister of defence praised the plan as a model for other countries of the region.
      """;

  /// Runs what it is given at once, or keeps it until the test lets it go.
  static final class Hand implements Executor {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    boolean holding;

    @Override
    public void execute(Runnable work) {
      if (holding) {
        waiting.add(work);
      } else {
        work.run();
      }
    }

    void letGo() {
      holding = false;
      while (!waiting.isEmpty()) {
        waiting.remove().run();
      }
    }
  }

  private static final Checker CHECKS =
      new CheckRun(
          new Analyser(), new Aligner(Optional.empty()), Checks.all(), InstantSource.fixed(NOON));

  final MemoryStore store = new MemoryStore();
  final Hand checks = new Hand();
  final Hand window = new Hand();
  final Workbench workbench =
      new Workbench(
          new Services(() -> watched(CheckChoice.ALL), () -> store, intake(), Bench::export),
          new Threads(checks, Runnable::run, window),
          new Messages(),
          InstantSource.fixed(NOON),
          SettingsBook.unkept(Settings.usual("ED")));
  Runnable duringCheck = () -> {};
  Checker checker = CHECKS;

  /// Checks, and lets the test do something meanwhile.
  private Checker watched(CheckChoice choice) {
    return new Checker() {
      @Override
      public Checker with(CheckChoice other) {
        return watched(other);
      }

      @Override
      public Result check(
          Document original, List<Document> sources, Document rewrite, Progress progress) {
        progress.at(Progress.Stage.READING, 0);
        duringCheck.run();
        return checker.with(choice).check(original, sources, rewrite, progress);
      }
    };
  }

  /// The checks themselves.
  static Checker checks() {
    return CHECKS;
  }

  private static void export(Result result, org.stet.review.Review review, java.nio.file.Path file)
      throws IOException {
    Files.writeString(file, review.title() + " " + result.findings().size());
  }

  private static Intake intake() {
    return new Intake(InstantSource.fixed(NOON));
  }

  /// A text that comes with this reading, whatever is asked for.
  static Origin reading(Reading reading) {
    return new Origin("story.docx", (intake, revisions) -> reading);
  }

  static Document document(String text) {
    return intake().plain(text, "story.docx");
  }

  /// The review of the pair, opened.
  OpenReview openPair() {
    return open(ORIGINAL, REWRITE);
  }

  /// The review of another pair, opened.
  OpenReview open(String original, String rewrite) {
    workbench.tray().put(Side.ORIGINAL, List.of(Origin.text(original)));
    workbench.tray().put(Side.REWRITE, List.of(Origin.text(rewrite)));
    return workbench.review().get().orElseThrow(() -> new AssertionError(problem()));
  }

  String problem() {
    return workbench.problem().get();
  }
}
