package org.stet.view;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.stet.alignment.Aligner;
import org.stet.app.SettingsFile;
import org.stet.check.CheckChoice;
import org.stet.check.CheckRun;
import org.stet.check.Checker;
import org.stet.check.Checks;
import org.stet.check.Progress;
import org.stet.check.Result;
import org.stet.intake.Intake;
import org.stet.language.Analyser;
import org.stet.language.GapReader;
import org.stet.language.SentenceEncoder;
import org.stet.report.HtmlReport;
import org.stet.report.Messages;
import org.stet.report.Report;
import org.stet.review.Review;
import org.stet.review.ReviewStore;
import org.stet.review.Side;
import org.stet.store.H2ReviewStore;
import org.stet.text.Document;
import org.stet.workbench.OpenReview;
import org.stet.workbench.Origin;
import org.stet.workbench.Services;
import org.stet.workbench.SettingsBook;
import org.stet.workbench.Threads;
import org.stet.workbench.Workbench;
import org.testfx.util.WaitForAsyncUtils;

/// The program as a person has it before them: a window, the real checks, reviews in an H2 file.
/// Closing it and making another on the same folder is what a restart is.
final class Newsroom implements AutoCloseable {
  private static final InstantSource CLOCK = InstantSource.system();

  private final Messages messages = new Messages();
  private final ExecutorService checks = Executors.newCachedThreadPool();
  private final ExecutorService keeping = Executors.newSingleThreadExecutor();
  private final ReviewStore store;
  private final Stage stage = new Stage();
  private final Checker checker;
  final Workbench workbench;
  final WorkbenchPane pane;
  volatile Optional<Path> answer = Optional.empty();
  volatile List<Path> sources = List.of();
  volatile Runnable duringCheck = () -> {};

  static Newsroom open(Path folder) {
    return open(folder, Optional.empty());
  }

  /// @param encoder empty to compare by words, figures and names only
  static Newsroom open(Path folder, Optional<SentenceEncoder> encoder) {
    return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> new Newsroom(folder, encoder));
  }

  private Newsroom(Path folder, Optional<SentenceEncoder> encoder) {
    checker =
        new CheckRun(new Analyser(), new Aligner(encoder), Checks.all(), CLOCK)
            .suspecting(encoder.flatMap(loaded -> GapReader.load()));
    store = new H2ReviewStore(folder, CLOCK, messages);
    Threads threads = new Threads(checks, keeping, Platform::runLater);
    SettingsBook book = new SettingsBook(new SettingsFile(folder, "ED", messages), threads);
    workbench =
        new Workbench(
            new Services(() -> new Watched(checker), () -> store, new Intake(CLOCK), this::export),
            threads,
            messages,
            CLOCK,
            book);
    pane = new WorkbenchPane(workbench, messages, new Answers(), ZoneOffset.UTC);
    stage.setScene(new Scene(pane, 1000, 800));
    pane.wear(Look.LIGHT);
    workbench.start();
    stage.show();
    stage.requestFocus();
  }

  private void export(Result result, Review review, Path file) throws IOException {
    Report report = new Report(result, Optional.of(review), CLOCK.instant(), "0");
    try (OutputStream out = Files.newOutputStream(file)) {
      new HtmlReport(messages).write(report, out);
    }
  }

  /// Checks, and lets the test do something meanwhile.
  private final class Watched implements Checker {
    private final Checker checker;

    Watched(Checker checker) {
      this.checker = checker;
    }

    @Override
    public Checker with(CheckChoice choice) {
      return new Watched(checker.with(choice));
    }

    @Override
    public Result check(
        Document original, List<Document> sources, Document rewrite, Progress progress) {
      duringCheck.run();
      return checker.check(original, sources, rewrite, progress);
    }

    @Override
    public Result recheck(
        Result before,
        Document original,
        List<Document> sources,
        Document rewrite,
        Progress progress) {
      duringCheck.run();
      return checker.recheck(before, original, sources, rewrite, progress);
    }
  }

  /// Chooses the file that the test laid ready.
  private final class Answers implements Dialogs {
    @Override
    public Optional<Path> text(Side side) {
      return answer;
    }

    @Override
    public List<Path> sources() {
      return sources;
    }

    @Override
    public Optional<Path> report(String name) {
      return answer;
    }
  }

  OpenReview review() {
    return workbench.review().get().orElseThrow(() -> new AssertionError("no review is open"));
  }

  /// A review as it stands in the file.
  Review kept(UUID id) {
    return store.find(id).orElseThrow(() -> new AssertionError("the review is not kept"));
  }

  /// Waits until something is so, and fails when it never is.
  static void until(BooleanSupplier so) {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, so::getAsBoolean);
    } catch (TimeoutException e) {
      throw new AssertionError("waited in vain", e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Does something on the window's thread and waits for it.
  static void now(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    WaitForAsyncUtils.waitForFxEvents();
  }

  void openPair(Path original, Path rewrite) {
    now(() -> workbench.tray().put(List.of(Origin.file(original), Origin.file(rewrite))));
    until(() -> workbench.screen().get() == Workbench.Screen.REVIEW);
  }

  @Override
  public void close() {
    WaitForAsyncUtils.waitForFxEvents();
    now(stage::hide);
    now(workbench::cancel);
    checks.shutdownNow();
    keeping.close();
    store.close();
  }
}
