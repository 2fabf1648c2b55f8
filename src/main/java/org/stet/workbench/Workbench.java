package org.stet.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.stet.check.Result;
import org.stet.report.Messages;
import org.stet.review.Review;
import org.stet.review.ReviewStore;
import org.stet.review.ReviewSummary;
import org.stet.review.Side;
import org.stet.review.StoreException;
import org.stet.text.Document;
import org.stet.text.Span;

/// The whole window without a window: which screen is on show, the texts to be opened, the run that
/// is under way, the open review. To be used on the window's thread; slow work is done elsewhere.
public final class Workbench {
  /// What is on show.
  public enum Screen {
    START,
    CHECKING,
    REVIEW
  }

  private final Services services;
  private final Threads threads;
  private final Messages messages;
  private final FindingWords words;
  private final InstantSource clock;
  private final Desk desk;
  private final Runs runs;
  private final SettingsBook settings;
  private final ReadOnlyObjectWrapper<Screen> screen = new ReadOnlyObjectWrapper<>(Screen.START);
  private final ReadOnlyObjectWrapper<ReadingView> view =
      new ReadOnlyObjectWrapper<>(ReadingView.SIDE_BY_SIDE);
  private final ReadOnlyObjectWrapper<String> problem = new ReadOnlyObjectWrapper<>("");
  private final ReadOnlyObjectWrapper<String> news = new ReadOnlyObjectWrapper<>("");
  private final ReadOnlyObjectWrapper<Optional<OpenReview>> review =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableList<ReviewSummary> earlier = FXCollections.observableArrayList();
  // Kept in a field: a view that nobody holds is collected, and its listeners fall silent with it.
  private final ObservableList<ReviewSummary> earlierView =
      FXCollections.unmodifiableObservableList(earlier);
  private final Tray tray;

  /// @param clock dates what is written
  /// @param settings what the person chose, who signs decisions and notes among it
  public Workbench(
      Services services,
      Threads threads,
      Messages messages,
      InstantSource clock,
      SettingsBook settings) {
    this.services = services;
    this.threads = threads;
    this.messages = messages;
    this.words = new FindingWords(messages);
    this.clock = clock;
    this.settings = settings;
    this.runs =
        new Runs(() -> services.checker().get().with(settings.get().checks()), words, threads);
    Keeper keeper = new Keeper(services.store(), threads, clock);
    this.desk = new Desk(keeper, messages, clock, settings, this::recheck, threads);
    Reader reader = new Reader(services.intake(), threads, messages);
    this.tray = new Tray(reader, problem::set, this::check);
    settings.now().addListener((value, before, now) -> chosen(before, now));
    settings.problem().addListener((value, before, now) -> problem.set(now));
    problem.set(settings.problem().get());
  }

  /// What the person chose.
  public SettingsBook settings() {
    return settings;
  }

  /// The open review follows a choice of other checks, of other groups and of folding.
  private void chosen(Settings before, Settings now) {
    if (!before.checks().equals(now.checks())) {
      review.get().ifPresent(OpenReview::checkAgain);
    }
    if (before.findings().grouping() != now.findings().grouping()) {
      review.get().map(OpenReview::list).ifPresent(FindingList::list);
    }
    if (before.folding() != now.folding()) {
      review.get().ifPresent(OpenReview::foldAnew);
    }
  }

  /// What is on show.
  public ReadOnlyObjectProperty<Screen> screen() {
    return screen.getReadOnlyProperty();
  }

  /// How reviews are laid out, from one to the next.
  public ReadOnlyObjectProperty<ReadingView> view() {
    return view.getReadOnlyProperty();
  }

  /// Lays this review out in another way, and those after it.
  public void lay(ReadingView now) {
    view.set(now);
  }

  /// One sentence that says what went wrong and what to do; empty when all is well.
  public ReadOnlyObjectProperty<String> problem() {
    return problem.getReadOnlyProperty();
  }

  /// One sentence that says what was done.
  public ReadOnlyObjectProperty<String> news() {
    return news.getReadOnlyProperty();
  }

  /// The review that is open, also while another screen is on show.
  public ReadOnlyObjectProperty<Optional<OpenReview>> review() {
    return review.getReadOnlyProperty();
  }

  /// The reviews that are kept, the last changed first.
  public ObservableList<ReviewSummary> earlier() {
    return earlierView;
  }

  /// The texts that lie ready for the next check.
  public Tray tray() {
    return tray;
  }

  /// The run that is under way.
  public Runs runs() {
    return runs;
  }

  /// Whether what the editor did is kept.
  public Keeper keeper() {
    return desk.keeper();
  }

  /// Shows the start screen; an open review stays open behind it.
  public void start() {
    screen.set(Screen.START);
    fromStore(ReviewStore::list, earlier::setAll);
  }

  /// Goes back from the start screen to the open review, if there is one.
  public void back() {
    if (review.get().isPresent()) {
      screen.set(Screen.REVIEW);
    }
  }

  /// Takes the sentence away that says what went wrong.
  public void dismissProblem() {
    problem.set("");
  }

  /// Checks the texts that lie ready, once both are there.
  public void check() {
    if (tray.complete().get()) {
      Chosen original = tray.place(Side.ORIGINAL).chosen().get().orElseThrow();
      Chosen rewrite = tray.place(Side.REWRITE).chosen().get().orElseThrow();
      Remarks remarks = new Remarks(original, rewrite);
      check(
          original.document(),
          tray.furtherSources(),
          rewrite.document(),
          outcome -> begin(outcome, remarks));
    }
  }

  private void check(
      Document original, List<Document> sources, Document rewrite, Consumer<Outcome> then) {
    screen.set(Screen.CHECKING);
    runs.start(
        (checker, progress) -> checker.check(original, sources, rewrite, progress),
        new Runs.Waiting(then, outcome -> improved(outcome, then), this::givenUp, this::failed));
  }

  /// Shows a fuller result of a pair in the place of what could be said first.
  private void improved(Outcome outcome, Consumer<Outcome> then) {
    review
        .get()
        .filter(open -> open.result().get().isProvisional())
        .filter(open -> open.isOf(outcome.result()))
        .ifPresentOrElse(open -> open.show(outcome), () -> then.accept(outcome));
  }

  /// Ends the run that is under way; the screen before it comes back.
  public void cancel() {
    runs.cancel();
  }

  private void givenUp() {
    if (screen.get() == Screen.CHECKING) {
      screen.set(review.get().isPresent() ? Screen.REVIEW : Screen.START);
    }
  }

  private void failed(RuntimeException e) {
    problem.set(messages.text("window.check-failed", e.getClass().getSimpleName()));
  }

  private void begin(Outcome outcome, Remarks remarks) {
    Result result = outcome.result();
    Document original = result.texts().original();
    Document rewrite = result.texts().rewrite();
    fromStore(
        store -> {
          Review kept = store.begin(title(original), original, result.sources(), rewrite);
          return remarks.keep(store, kept, clock.instant());
        },
        kept -> adopt(kept, outcome));
  }

  /// A pair that was reviewed before comes back with its changed texts, which are checked instead.
  private void adopt(Review kept, Outcome outcome) {
    Result result = outcome.result();
    boolean same =
        kept.original().blocks().equals(result.texts().original().blocks())
            && kept.sources().equals(result.sources())
            && kept.rewrite().blocks().equals(result.texts().rewrite().blocks())
            && kept.rewrite().text().equals(result.texts().rewrite().text());
    if (same) {
      open(kept, outcome);
    } else {
      check(kept.original(), kept.sources(), kept.rewrite(), again -> open(kept, again));
    }
  }

  /// Opens a review that is kept.
  public void reopen(UUID id) {
    dismissProblem();
    fromStore(
        store -> store.find(id),
        found ->
            found.ifPresentOrElse(
                kept ->
                    check(
                        kept.original(),
                        kept.sources(),
                        kept.rewrite(),
                        outcome -> open(kept, outcome)),
                () -> problem.set(messages.text("window.review-gone"))));
  }

  private void open(Review kept, Outcome outcome) {
    show(kept, outcome);
    review.get().ifPresent(OpenReview::measure);
  }

  /// Shows a review with its result.
  public void show(Review kept, Result result) {
    show(kept, Outcome.of(result, words));
  }

  private void show(Review kept, Outcome outcome) {
    review.set(Optional.of(new OpenReview(kept, outcome, desk)));
    tray.clear();
    screen.set(Screen.REVIEW);
  }

  private void recheck(
      Document original,
      List<Document> sources,
      Document rewrite,
      Consumer<Outcome> then,
      Runnable givenUp) {
    Optional<Result> before = review.get().map(open -> open.result().get());
    runs.start(
        (checker, progress) ->
            before.isPresent()
                ? checker.recheck(before.get(), original, sources, rewrite, progress)
                : checker.check(original, sources, rewrite, progress),
        new Runs.Waiting(then, then, givenUp, this::failed));
  }

  /// Clears the rewrite for publication, or takes the clearance back. While an error is open it is
  /// refused, and the first one is shown.
  public void clear() {
    review.get().ifPresent(this::clear);
  }

  private void clear(OpenReview open) {
    int blocking = open.signOffs().blocking().size();
    Optional<Entry> first = open.signOffs().clear();
    problem.set(first.map(entry -> messages.text("window.blocked", blocking)).orElse(""));
    first.ifPresent(entry -> open.select(entry.fingerprint()));
  }

  /// Writes a report of the open review.
  public void export(Path file) {
    review
        .get()
        .ifPresent(
            open -> {
              Result result = open.result().get();
              Review kept = open.review().get();
              threads.checks().execute(() -> write(result, kept, file));
            });
  }

  private void write(Result result, Review kept, Path file) {
    try {
      services.export().write(result, kept, file);
      String name = String.valueOf(file.getFileName());
      threads.window().execute(() -> news.set(messages.text("window.exported", name)));
    } catch (IOException e) {
      tell(String.valueOf(e.getMessage()));
    }
  }

  private interface Query<T> {
    T ask(ReviewStore store);
  }

  private <T> void fromStore(Query<T> query, Consumer<T> then) {
    threads
        .keeping()
        .execute(
            () -> {
              try {
                T answer = query.ask(services.store().get());
                threads.window().execute(() -> then.accept(answer));
              } catch (StoreException e) {
                threads.window().execute(this::givenUp);
                tell(String.valueOf(e.getMessage()));
              }
            });
  }

  private void tell(String sentence) {
    threads.window().execute(() -> problem.set(sentence));
  }

  /// What a review of an original is called: its headline, or else its first words.
  public static String title(Document original) {
    Span span =
        original.body().stream()
            .findFirst()
            .map(block -> block.span())
            .orElse(new Span(0, original.text().length()));
    return original
        .provenance()
        .title()
        .or(() -> FindingWords.name(original, span))
        .orElse(original.provenance().source());
  }
}
