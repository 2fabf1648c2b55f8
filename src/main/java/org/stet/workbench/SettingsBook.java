package org.stet.workbench;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The settings as they are now. Each change is kept at once. To be used on the window's thread.
public final class SettingsBook {
  /// Where settings are kept.
  public interface Shelf {
    /// What was kept, or the usual settings.
    Kept load();

    /// Keeps the settings in place of those before.
    ///
    /// @return a sentence for the editor when they could not be kept
    Optional<String> save(Settings settings);

    /// The folder that everything is kept in; empty when nothing is.
    Optional<Path> folder();

    /// Shows that folder in the system's own window.
    ///
    /// @return a sentence for the editor when it could not be shown
    default Optional<String> show() {
      return Optional.empty();
    }
  }

  /// What was on the shelf.
  ///
  /// @param problem a sentence for the editor when it could not be read
  public record Kept(Settings settings, Optional<String> problem) {}

  private final Shelf shelf;
  private final Threads threads;
  private final ReadOnlyObjectWrapper<Settings> now;
  private final ReadOnlyObjectWrapper<String> problem;

  /// Reads the shelf, which is one small file.
  ///
  public SettingsBook(Shelf shelf, Threads threads) {
    this.shelf = shelf;
    this.threads = threads;
    Kept kept = shelf.load();
    now = new ReadOnlyObjectWrapper<>(kept.settings());
    problem = new ReadOnlyObjectWrapper<>(kept.problem().orElse(""));
  }

  /// A book that keeps nothing.
  public static SettingsBook unkept(Settings settings) {
    return new SettingsBook(
        new Shelf() {
          @Override
          public Kept load() {
            return new Kept(settings, Optional.empty());
          }

          @Override
          public Optional<String> save(Settings now) {
            return Optional.empty();
          }

          @Override
          public Optional<Path> folder() {
            return Optional.empty();
          }
        },
        new Threads(Runnable::run, Runnable::run, Runnable::run));
  }

  /// The settings.
  public ReadOnlyObjectProperty<Settings> now() {
    return now.getReadOnlyProperty();
  }

  /// The settings.
  public Settings get() {
    return now.get();
  }

  /// One sentence when they could not be read or kept; empty when all is well.
  public ReadOnlyObjectProperty<String> problem() {
    return problem.getReadOnlyProperty();
  }

  /// The folder that everything is kept in; empty when nothing is.
  public Optional<Path> folder() {
    return shelf.folder();
  }

  /// Shows the folder in the system's own window, which may take its time.
  public void showFolder() {
    threads.checks().execute(() -> say(shelf.show()));
  }

  private void save(Settings next) {
    say(shelf.save(next));
  }

  private void say(Optional<String> sentence) {
    threads.window().execute(() -> problem.set(sentence.orElse("")));
  }

  /// Changes something.
  public void change(UnaryOperator<Settings> change) {
    Settings next = change.apply(now.get());
    if (!next.equals(now.get())) {
      now.set(next);
      threads.keeping().execute(() -> save(next));
    }
  }
}
