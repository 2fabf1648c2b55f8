package org.stet.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.stet.check.Result;
import org.stet.intake.IntakeException;
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
  private final Desk desk;
  private final Runs runs;
  private final ReadOnlyObjectWrapper<Screen> screen = new ReadOnlyObjectWrapper<>(Screen.START);
  private final ReadOnlyObjectWrapper<String> problem = new ReadOnlyObjectWrapper<>("");
  private final ReadOnlyObjectWrapper<String> news = new ReadOnlyObjectWrapper<>("");
  private final ReadOnlyObjectWrapper<Optional<OpenReview>> review =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableList<ReviewSummary> earlier = FXCollections.observableArrayList();
  // Kept in a field: a view that nobody holds is collected, and its listeners fall silent with it.
  private final ObservableList<ReviewSummary> earlierView =
      FXCollections.unmodifiableObservableList(earlier);
  private final Map<Side, ReadOnlyObjectWrapper<Optional<Document>>> texts =
      new EnumMap<>(Side.class);

  /// @param clock dates what is written
  /// @param reviewer signs decisions and notes
  public Workbench(
      Services services, Threads threads, Messages messages, InstantSource clock, String reviewer) {
    this.services = services;
    this.threads = threads;
    this.messages = messages;
    this.runs = new Runs(services.checker(), threads);
    Keeper keeper = new Keeper(services.store(), threads, clock);
    this.desk = new Desk(keeper, messages, clock, reviewer, this::recheck);
    for (Side side : Side.values()) {
      texts.put(side, new ReadOnlyObjectWrapper<>(Optional.empty()));
    }
  }

  /// What is on show.
  public ReadOnlyObjectProperty<Screen> screen() {
    return screen.getReadOnlyProperty();
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

  /// A text that was chosen for the next check.
  public ReadOnlyObjectProperty<Optional<Document>> text(Side side) {
    return slot(side).getReadOnlyProperty();
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

  /// Reads a file for one side; with the other there, the check begins.
  public void open(Side side, Path file) {
    read(() -> services.intake().read(file).document(), document -> chosen(side, document));
  }

  /// Reads both files and checks them.
  public void open(Path original, Path rewrite) {
    read(
        () -> services.intake().read(original).document(),
        first -> {
          slot(Side.ORIGINAL).set(Optional.of(first));
          read(
              () -> services.intake().read(rewrite).document(),
              second -> chosen(Side.REWRITE, second));
        });
  }

  /// Takes text from the clipboard or a drop for one side.
  ///
  /// @param html the same as HTML, where the source gave it
  public void paste(Side side, String text, Optional<String> html) {
    read(
        () ->
            html.isPresent()
                ? services.intake().pastedHtml(html.get()).document()
                : services.intake().pasted(text),
        document -> chosen(side, document));
  }

  /// Reads one side by hand.
  private interface Reading {
    Document read() throws IntakeException;
  }

  private void read(Reading reading, Consumer<Document> then) {
    dismissProblem();
    threads
        .checks()
        .execute(
            () -> {
              try {
                Document document = reading.read();
                threads.window().execute(() -> then.accept(document));
              } catch (IntakeException e) {
                tell(messages.text(e.key(), e.arguments().toArray()));
              }
            });
  }

  private void chosen(Side side, Document document) {
    slot(side).set(Optional.of(document));
    check();
  }

  /// Takes a chosen text away again.
  public void clear(Side side) {
    slot(side).set(Optional.empty());
  }

  /// Checks the chosen pair once both texts are there.
  public void check() {
    Optional<Document> original = slot(Side.ORIGINAL).get();
    Optional<Document> rewrite = slot(Side.REWRITE).get();
    if (original.isPresent() && rewrite.isPresent()) {
      check(original.get(), rewrite.get(), result -> begin(result, title(original.get())));
    }
  }

  private void check(Document original, Document rewrite, Consumer<Result> then) {
    screen.set(Screen.CHECKING);
    runs.start(original, rewrite, new Runs.Waiting(then, this::givenUp, this::failed));
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
    givenUp();
    problem.set(messages.text("window.check-failed", e.getClass().getSimpleName()));
  }

  private void begin(Result result, String title) {
    Document original = result.texts().original();
    Document rewrite = result.texts().rewrite();
    fromStore(store -> store.begin(title, original, rewrite), kept -> adopt(kept, result));
  }

  /// A pair that was reviewed before comes back with its changed texts, which are checked instead.
  private void adopt(Review kept, Result result) {
    boolean same =
        kept.original().blocks().equals(result.texts().original().blocks())
            && kept.rewrite().blocks().equals(result.texts().rewrite().blocks())
            && kept.rewrite().text().equals(result.texts().rewrite().text());
    if (same) {
      show(kept, result);
    } else {
      check(kept.original(), kept.rewrite(), again -> show(kept, again));
    }
  }

  /// Opens a review that is kept.
  public void reopen(UUID id) {
    dismissProblem();
    fromStore(
        store -> store.find(id),
        found ->
            found.ifPresentOrElse(
                kept -> check(kept.original(), kept.rewrite(), result -> show(kept, result)),
                () -> problem.set(messages.text("window.review-gone"))));
  }

  /// Shows a review with its result.
  public void show(Review kept, Result result) {
    review.set(Optional.of(new OpenReview(kept, result, desk)));
    for (Side side : Side.values()) {
      clear(side);
    }
    screen.set(Screen.REVIEW);
  }

  private void recheck(
      Document original, Document rewrite, Consumer<Result> then, Runnable givenUp) {
    runs.start(
        original,
        rewrite,
        new Runs.Waiting(
            then,
            givenUp,
            e -> {
              givenUp.run();
              failed(e);
            }));
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

  private ReadOnlyObjectWrapper<Optional<Document>> slot(Side side) {
    return Objects.requireNonNull(texts.get(side));
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
