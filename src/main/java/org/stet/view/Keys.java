package org.stet.view;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.stet.workbench.Chord;
import org.stet.workbench.Command;
import org.stet.workbench.KeyMap;
import org.stet.workbench.ReadingView;
import org.stet.workbench.Workbench;

/// Gives the keys to the commands. What types is left alone while a text field has the keys, and a
/// command that nothing answers to leaves its key to whatever has the focus.
final class Keys {
  private final WorkbenchPane pane;
  private final Supplier<KeyMap> map;
  private final Map<Command, BooleanSupplier> frame = new EnumMap<>(Command.class);
  private final ReviewKeys inReview = new ReviewKeys();
  private boolean taken;
  private Optional<KeyCode> held = Optional.empty();

  Keys(WorkbenchPane pane, Supplier<KeyMap> map) {
    this.pane = pane;
    this.map = map;
    on(Command.KEYS, pane::keys);
    on(Command.OPEN, pane::open);
    on(Command.ADDRESS, pane::askAddress);
    on(Command.PASTE, () -> pane.starting().ifPresent(StartPane::paste));
    on(Command.EXPORT, pane::export);
    on(Command.CLEAR, pane::clear);
    on(Command.SETTINGS, pane::settings);
    on(Command.LARGER, () -> pane.enlarge(10));
    on(Command.SMALLER, () -> pane.enlarge(-10));
    on(Command.NORMAL, () -> pane.enlarge(0));
    on(Command.FOLD_UNCHANGED, pane::fold);
    for (ReadingView view : ReadingView.values()) {
      on(ViewSwitch.command(view), () -> pane.workbench().lay(view));
    }
    frame.put(Command.CLOSE, this::escape);
  }

  private void on(Command command, Runnable act) {
    frame.put(
        command,
        () -> {
          act.run();
          return true;
        });
  }

  void listen() {
    pane.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    pane.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    pane.addEventFilter(KeyEvent.KEY_RELEASED, event -> held = Optional.empty());
  }

  /// The commands that do something, in the order of the list of keys.
  List<Command> commands() {
    return Arrays.stream(Command.values())
        .filter(command -> frame.containsKey(command) || inReview.has(command))
        .toList();
  }

  /// A key that did something is not typed as well into the field that it opened.
  private void typed(KeyEvent event) {
    if (taken) {
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    // A key that is held down repeats itself, into the field that it opened.
    if (held.equals(Optional.of(event.getCode())) && isWriting()) {
      event.consume();
      return;
    }
    boolean wrote = isWriting();
    taken = onCard(event).orElseGet(() -> Chords.of(event).map(this::run).orElse(false));
    held = Optional.of(event.getCode()).filter(code -> taken && !wrote && isWriting());
    if (taken) {
      event.consume();
    }
  }

  /// What a card over everything else makes of a key; empty while there is none.
  private Optional<Boolean> onCard(KeyEvent event) {
    return pane.touring()
        .map(tour -> escapes(event, tour::skip))
        .or(() -> pane.choosing().map(settings -> settings.pressed(event)));
  }

  private static boolean escapes(KeyEvent event, Runnable way) {
    boolean escape = event.getCode() == KeyCode.ESCAPE;
    if (escape) {
      way.run();
    }
    return escape;
  }

  private boolean run(Chord chord) {
    Optional<ReviewPane> review = pane.review();
    Command.Scope scope = review.isPresent() ? Command.Scope.REVIEW : Command.Scope.START;
    Optional<Command> command = map.get().at(chord, scope);
    if (command.isEmpty() || (isWriting() && (chord.isTyping() || command.get().isOfFields()))) {
      return false;
    }
    BooleanSupplier act = frame.get(command.get());
    return act == null
        ? review.map(shown -> inReview.run(command.get(), shown, chord)).orElse(false)
        : act.getAsBoolean();
  }

  /// Whether a text field has the keys, so that letters are letters.
  private boolean isWriting() {
    return pane.getScene().getFocusOwner() instanceof TextInputControl;
  }

  /// Closes what was opened last.
  private boolean escape() {
    Workbench workbench = pane.workbench();
    Optional<ReviewPane> review = pane.review();
    if (pane.isShowingKeys()) {
      pane.showKeys(false);
    } else if (workbench.runs().isRunning()) {
      workbench.cancel();
    } else if (workbench.tray().isReading()) {
      workbench.tray().cancel();
    } else if (review.isPresent() && review.get().findings().detail().isAskingReason()) {
      review.get().findings().detail().showReasons(false);
    } else if (review.isEmpty() || !(review.get().finder().close() || review.get().unchoose())) {
      workbench.dismissProblem();
      workbench.back();
    }
    return true;
  }
}
