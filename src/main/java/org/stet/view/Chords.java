package org.stet.view;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.stet.workbench.Chord;

/// Reads keys as they are pressed.
final class Chords {
  private Chords() {}

  /// What was pressed; empty for a key that Stet gives no meaning, such as Shift alone.
  static Optional<Chord> of(KeyEvent event) {
    // Signs that take Shift on some keyboards and not on others.
    if ("?".equals(event.getText())) {
      return Chord.parse("?");
    }
    String key = name(event.getCode());
    boolean shift = event.isShiftDown() && !key.equals("Plus");
    return Chord.parse(key)
        .map(c -> new Chord(event.isShortcutDown(), event.isAltDown(), shift, c.key()));
  }

  private static String name(KeyCode code) {
    return switch (code) {
      case ENTER -> "Enter";
      case BACK_SPACE -> "Backspace";
      case DELETE -> "Delete";
      case INSERT -> "Insert";
      case ESCAPE -> "Esc";
      case SPACE -> "Space";
      case TAB -> "Tab";
      case DOWN, KP_DOWN -> "Down";
      case UP, KP_UP -> "Up";
      case LEFT, KP_LEFT -> "Left";
      case RIGHT, KP_RIGHT -> "Right";
      case HOME -> "Home";
      case END -> "End";
      case PAGE_DOWN -> "Page Down";
      case PAGE_UP -> "Page Up";
      case PLUS, EQUALS, ADD -> "Plus";
      case MINUS, SUBTRACT -> "Minus";
      case COMMA -> "Comma";
      case PERIOD -> "Period";
      default -> code.isKeypadKey() ? code.getName().replaceAll("\\D", "") : code.getName();
    };
  }
}
