package org.stet.workbench;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.stet.review.ReviewStore;
import org.stet.review.StoreException;

/// Writes what the editor does to the store, at once and in order, and tells whether it is kept. A
/// write that failed stays first in line until it succeeds. To be used on the window's thread.
public final class Keeper {
  /// Whether everything is kept.
  ///
  /// @param at when the last write was kept
  /// @param problem a sentence for the editor when a write failed
  public record State(Kind kind, Instant at, String problem) {}

  /// What a [State] can be.
  public enum Kind {
    IDLE,
    SAVING,
    SAVED,
    FAILED
  }

  private final Supplier<ReviewStore> store;
  private final Threads threads;
  private final InstantSource clock;
  private final Deque<Consumer<ReviewStore>> waiting = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State(Kind.IDLE, Instant.EPOCH, ""));

  /// @param store opened on first use, off the window's thread
  Keeper(Supplier<ReviewStore> store, Threads threads, InstantSource clock) {
    this.store = store;
    this.threads = threads;
    this.clock = clock;
  }

  /// Whether everything is kept.
  public ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /// Keeps one thing after all that wait before it.
  void keep(Consumer<ReviewStore> write) {
    waiting.add(write);
    if (state.get().kind() != Kind.SAVING) {
      writeNext();
    }
  }

  /// Tries again what could not be kept.
  public void retry() {
    if (state.get().kind() == Kind.FAILED) {
      writeNext();
    }
  }

  private void writeNext() {
    Consumer<ReviewStore> write = waiting.peek();
    if (write == null) {
      return;
    }
    state.set(new State(Kind.SAVING, state.get().at(), ""));
    threads
        .keeping()
        .execute(
            () -> {
              State outcome = attempt(write);
              threads.window().execute(() -> finished(outcome));
            });
  }

  private State attempt(Consumer<ReviewStore> write) {
    try {
      write.accept(store.get());
      return new State(Kind.SAVED, clock.instant(), "");
    } catch (StoreException e) {
      return new State(Kind.FAILED, clock.instant(), String.valueOf(e.getMessage()));
    }
  }

  private void finished(State outcome) {
    if (outcome.kind() == Kind.SAVED) {
      waiting.remove();
    }
    state.set(outcome);
    if (outcome.kind() == Kind.SAVED) {
      writeNext();
    }
  }
}
