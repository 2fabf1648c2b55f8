package org.stet.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.feather.FeatherIkonHandler;
import org.stet.check.Severity;
import org.stet.review.Decision;

/// The drawings of the window, each with one meaning. None stands for itself: beside it, or in the
/// accessible text of what carries it, are the words.
enum Icon {
  ERROR(Feather.X),
  WARNING(Feather.ALERT_TRIANGLE),
  NOTE(Feather.INFO),
  OMISSION(Feather.SCISSORS),
  CONFIRMED(Feather.CHECK),
  DISMISSED(Feather.SLASH),
  FIXED(Feather.TOOL),
  WRITTEN(Feather.EDIT_3),
  LOOK(Feather.SUN),
  SETTINGS(Feather.SETTINGS),
  FIND(Feather.SEARCH),
  PREVIOUS(Feather.CHEVRON_LEFT),
  NEXT(Feather.CHEVRON_RIGHT),
  UP(Feather.CHEVRON_UP),
  DOWN(Feather.CHEVRON_DOWN),
  FILE(Feather.FOLDER),
  CLIPBOARD(Feather.CLIPBOARD),
  PAGE(Feather.GLOBE),
  CLOSE(Feather.X);

  private final String drawing;

  Icon(Feather drawing) {
    this.drawing = Character.toString(drawing.getCode());
  }

  /// The font that they are letters of. One that is loaded already is not loaded again.
  static void load() {
    try (InputStream in = new FeatherIkonHandler().getFontResourceAsStream()) {
      Font.loadFont(in, 14);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Icon of(Severity severity) {
    return switch (severity) {
      case ERROR -> ERROR;
      case WARNING -> WARNING;
      case NOTE -> NOTE;
    };
  }

  static Icon of(Decision.Kind kind) {
    return switch (kind) {
      case CONFIRMED -> CONFIRMED;
      case DISMISSED -> DISMISSED;
      case FIXED -> FIXED;
    };
  }

  /// The drawing, in the size and colour that the style sheet gives it.
  Node node() {
    Text icon = new Text(drawing);
    icon.getStyleClass().add("icon");
    // Its letter in the font of icons says nothing to who listens.
    icon.setAccessibleRole(AccessibleRole.NODE);
    return icon;
  }

  /// A button that shows nothing else.
  ///
  /// @param words say what it does, to who listens
  Button button(String words) {
    Button button = new Button("", node());
    button.getStyleClass().setAll("erase");
    button.setAccessibleText(words);
    return button;
  }
}
