package org.stet.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A key with the keys held down with it, written as `Ctrl+Shift+Z`. `Ctrl` stands for the
/// platform’s own shortcut key, which is Command on a Mac.
///
/// @param key a capital letter, a digit, `F1` to `F12`, `?`, or a name such as `Enter` or `Comma`
public record Chord(boolean ctrl, boolean alt, boolean shift, String key) {
  private static final Pattern KEY = Pattern.compile("[A-Z]|[0-9]|F[1-9]|F1[0-2]|\\?");

  private static final List<String> NAMES =
      List.of(
          "Enter",
          "Backspace",
          "Delete",
          "Insert",
          "Esc",
          "Space",
          "Tab",
          "Down",
          "Up",
          "Left",
          "Right",
          "Home",
          "End",
          "Page Down",
          "Page Up",
          "Plus",
          "Minus",
          "Comma",
          "Period");

  /// Keys with which people move through texts, lists and fields, alone or with Shift.
  private static final List<String> MOVING =
      List.of("Tab", "Space", "Down", "Up", "Left", "Right", "Home", "End", "Page Down", "Page Up");

  /// Reads what [#toString()] writes; empty for what names no key.
  public static Optional<Chord> parse(String written) {
    boolean ctrl = false;
    boolean alt = false;
    boolean shift = false;
    String rest = written.strip();
    while (rest.matches("(?:Ctrl|Alt|Shift)\\+.+")) {
      ctrl |= rest.startsWith("Ctrl");
      alt |= rest.startsWith("Alt");
      shift |= rest.startsWith("Shift");
      rest = rest.substring(rest.indexOf('+') + 1);
    }
    return KEY.matcher(rest).matches() || NAMES.contains(rest)
        ? Optional.of(new Chord(ctrl, alt, shift, rest))
        : Optional.empty();
  }

  /// A key that is known to be one.
  ///
  /// @throws IllegalArgumentException for what names no key
  static Chord of(String written) {
    return parse(written).orElseThrow(() -> new IllegalArgumentException(written));
  }

  /// Whether it writes something, or ends a line: in a text field it belongs to the field.
  public boolean isTyping() {
    return !ctrl && !alt && !key.matches("F\\d+");
  }

  /// Whether texts, lists and fields need it for themselves.
  boolean isMoving() {
    return (!ctrl && !alt && MOVING.contains(key))
        || (ctrl && !alt && !shift && key.matches("[ACVX]"));
  }

  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    if (ctrl) {
      parts.add("Ctrl");
    }
    if (alt) {
      parts.add("Alt");
    }
    if (shift) {
      parts.add("Shift");
    }
    parts.add(key);
    return String.join("+", parts);
  }
}
