package org.stet.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.stet.check.Checker;
import org.stet.check.Result;
import org.stet.intake.Intake;
import org.stet.intake.Revisions;
import org.stet.report.Messages;
import org.stet.review.Review;
import org.stet.review.ReviewStore;
import org.stet.review.Side;
import org.stet.view.Rehearsal;
import org.stet.view.StetWindow;
import org.stet.workbench.Origin;
import org.stet.workbench.Services;
import org.stet.workbench.SettingsBook;
import org.stet.workbench.Threads;
import org.stet.workbench.Tray;
import org.stet.workbench.Workbench;

/// Puts the workbench together and runs its window.
final class Desktop {
  /// How often each act is rehearsed: the compiler thinks nothing of what it saw a few times.
  private static final int TIMES = 40;

  private final Once<Checker> checker;
  private final Once<ReviewStore> store;
  private final Supplier<SettingsBook.Shelf> shelf;
  private final Reports reports;
  private final Messages messages;
  private final InstantSource clock;

  Desktop(
      Supplier<Checker> checker,
      Storage storage,
      Reports reports,
      Messages messages,
      InstantSource clock) {
    this.checker = new Once<>(checker);
    this.store = new Once<>(storage.reviews());
    this.shelf = storage.settings();
    this.reports = reports;
    this.messages = messages;
    this.clock = clock;
  }

  /// A workbench that works on these threads.
  Workbench workbench(Threads threads, SettingsBook settings) {
    Services services = new Services(checker, store, new Intake(clock), this::export);
    return new Workbench(services, threads, messages, clock, settings);
  }

  /// Opens the window and comes back when it is closed. The models are loaded once it is on show.
  ///
  /// @param texts the pair and its further sources, or none for the start screen
  /// @param revisions what becomes of the pair's tracked changes until somebody says otherwise
  /// @throws Refusal when there is no display to open it on
  void open(List<Origin> texts, Revisions revisions) throws InterruptedException, Refusal {
    open(texts, revisions, window -> {});
  }

  /// Opens the window on a pair, works through it as an editor would, and closes the window.
  void rehearse(List<Origin> pair) throws InterruptedException, Refusal {
    open(pair, Revisions.ACCEPT, window -> new Rehearsal(window, TIMES).play());
  }

  /// What is done with the window once it is on its way, beside whoever sits before it.
  private interface Act {
    void with(StetWindow window) throws InterruptedException;
  }

  private void open(List<Origin> texts, Revisions revisions, Act act)
      throws InterruptedException, Refusal {
    CompletableFuture<StetWindow> opened = new CompletableFuture<>();
    CountDownLatch closed = new CountDownLatch(1);
    try (ExecutorService keeping = Executors.newSingleThreadExecutor();
        ExecutorService checks = Executors.newVirtualThreadPerTaskExecutor()) {
      Threads threads = new Threads(checks, keeping, Platform::runLater);
      Workbench workbench = workbench(threads, new SettingsBook(shelf.get(), threads));
      Platform.setImplicitExit(false);
      startUp(
          () -> {
            StetWindow window = new StetWindow(workbench, messages, ZoneId.systemDefault());
            window.open(closed::countDown);
            workbench.start();
            if (texts.isEmpty()) {
              window.welcome();
            }
            lay(texts, revisions, workbench.tray());
            opened.complete(window);
          });
      checks.execute(checker::get);
      act.with(opened.join());
      closed.await();
    }
    store.ifMade().ifPresent(ReviewStore::close);
  }

  private void startUp(Runnable window) throws Refusal {
    try {
      Platform.startup(window);
    } catch (UnsupportedOperationException e) {
      // What JavaFX throws when the display that the environment names does not answer.
      throw new Refusal(messages.text("commands.no-display"));
    }
  }

  private static void lay(List<Origin> texts, Revisions revisions, Tray tray) {
    if (texts.size() >= 2) {
      tray.place(Side.ORIGINAL).read(texts.get(0), revisions);
      if (texts.size() > 2) {
        tray.add(texts.subList(2, texts.size()));
      }
      tray.place(Side.REWRITE).read(texts.get(1), revisions);
    }
  }

  private void export(Result result, Review review, Path file) throws IOException {
    try {
      reports.write(reports.of(result, review), file.toString());
    } catch (Refusal e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
