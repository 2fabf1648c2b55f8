package org.stet.workbench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// All that a key can do. What it is called stands in the messages under `window.command.` and its
/// id; what it does is said in the window, in one place.
public enum Command {
  NEXT_FINDING(Group.MOVE, Scope.REVIEW, "F8", "Alt+Down"),
  PREVIOUS_FINDING(Group.MOVE, Scope.REVIEW, "Shift+F8", "F7", "Alt+Up"),
  NEXT_PANE(Group.MOVE, Scope.REVIEW, "F6"),
  PREVIOUS_PANE(Group.MOVE, Scope.REVIEW, "Shift+F6"),
  NEXT_SOURCE(Group.MOVE, Scope.REVIEW, "S"),
  COUNTERPART(Group.MOVE, Scope.REVIEW, "Ctrl+Shift+G"),
  GROUP_FINDINGS(Group.MOVE, Scope.REVIEW, "G"),
  CHOOSE_NEXT(Group.MOVE, Scope.REVIEW, "Shift+Down"),
  CHOOSE_PREVIOUS(Group.MOVE, Scope.REVIEW, "Shift+Up"),
  FIND(Group.MOVE, Scope.REVIEW, "Ctrl+F"),
  FIND_NEXT(Group.MOVE, Scope.REVIEW, "F3"),
  FIND_PREVIOUS(Group.MOVE, Scope.REVIEW, "Shift+F3"),

  CONFIRM(Group.DECIDE, Scope.REVIEW, "Enter"),
  DISMISS(Group.DECIDE, Scope.REVIEW, "Backspace"),
  REASON(Group.DECIDE, Scope.REVIEW, "1", "2", "3", "4", "5", "6", "7", "8", "9"),
  DECIDE_AND_GO_ON(Group.DECIDE, Scope.REVIEW, "Ctrl+Enter"),
  FIX(Group.DECIDE, Scope.REVIEW, "F"),
  NOTE(Group.DECIDE, Scope.REVIEW, "N"),
  SIGN_OFF(Group.DECIDE, Scope.REVIEW, "T"),
  CLEAR(Group.DECIDE, Scope.REVIEW, "Ctrl+Shift+Enter"),
  UNDO(Group.DECIDE, Scope.REVIEW, "Ctrl+Z"),
  REDO(Group.DECIDE, Scope.REVIEW, "Ctrl+Shift+Z", "Ctrl+Y"),

  EDIT(Group.TEXTS, Scope.REVIEW, "E"),
  TAKE_OVER(Group.TEXTS, Scope.REVIEW, "Alt+Right"),
  BLOCK(Group.TEXTS, Scope.REVIEW, "B"),
  VIEW_SIDE_BY_SIDE(Group.TEXTS, Scope.REVIEW, "Ctrl+1"),
  VIEW_MARKED(Group.TEXTS, Scope.REVIEW, "Ctrl+2"),
  VIEW_CLEAN(Group.TEXTS, Scope.REVIEW, "Ctrl+3"),
  VIEW_LINE_BY_LINE(Group.TEXTS, Scope.REVIEW, "Ctrl+4"),
  LOCK_SCROLLING(Group.TEXTS, Scope.REVIEW, "Ctrl+Shift+L"),
  FOLD_UNCHANGED(Group.TEXTS, Scope.REVIEW, "Ctrl+D"),
  LARGER(Group.TEXTS, Scope.EVERYWHERE, "Ctrl+Plus"),
  SMALLER(Group.TEXTS, Scope.EVERYWHERE, "Ctrl+Minus"),
  NORMAL(Group.TEXTS, Scope.EVERYWHERE, "Ctrl+0"),

  OPEN(Group.WINDOW, Scope.EVERYWHERE, "Ctrl+O"),
  ADDRESS(Group.WINDOW, Scope.EVERYWHERE, "Ctrl+L"),
  PASTE(Group.WINDOW, Scope.START, "Ctrl+V"),
  EXPORT(Group.WINDOW, Scope.EVERYWHERE, "Ctrl+E"),
  SETTINGS(Group.WINDOW, Scope.EVERYWHERE, "Ctrl+Comma"),
  KEYS(Group.WINDOW, Scope.EVERYWHERE, "F1", "?"),
  CLOSE(Group.WINDOW, Scope.EVERYWHERE, "Esc");

  /// What commands are listed under.
  public enum Group {
    MOVE,
    DECIDE,
    TEXTS,
    WINDOW;

    /// What its name stands under in the messages.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Where a command applies.
  public enum Scope {
    EVERYWHERE,
    START,
    REVIEW;

    /// Whether there is a place where commands of both apply.
    boolean meets(Scope other) {
      return this == other || this == EVERYWHERE || other == EVERYWHERE;
    }
  }

  private final Group group;
  private final Scope scope;
  private final String keys;

  Command(Group group, Scope scope, String... keys) {
    this.group = group;
    this.scope = scope;
    this.keys = String.join(" ", keys);
  }

  /// What it is kept and named under; stable for ever.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Group group() {
    return group;
  }

  public Scope scope() {
    return scope;
  }

  /// Its keys while nobody has chosen others, the one to name first.
  public List<Chord> keys() {
    return Stream.of(keys.split(" ", -1)).map(Chord::of).toList();
  }

  /// Whether another key may be chosen for it. The way out and the list of keys stay where everyone
  /// looks for them, and the reasons have their numbers.
  public boolean isRebindable() {
    return this != CLOSE && this != KEYS && this != REASON;
  }

  /// Whether a text field has the same for itself, so that it does not reach the review from there.
  public boolean isOfFields() {
    return this == UNDO || this == REDO || this == PASTE;
  }
}
