package org.stet.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.stet.workbench.Settings;

/// The looks: AtlantaFX for the controls, our colours and type over it.
public enum Look {
  LIGHT(new PrimerLight().getUserAgentStylesheet()),
  DARK(new PrimerDark().getUserAgentStylesheet()),
  CONTRAST(new PrimerLight().getUserAgentStylesheet());

  private static final List<String> FONTS =
      List.of(
          "CharisSIL-Regular.ttf",
          "CharisSIL-Bold.ttf",
          "CharisSIL-BoldItalic.ttf",
          "Inter-Regular.otf",
          "Inter-SemiBold.otf");

  private final String controls;

  Look(String controls) {
    this.controls = controls;
  }

  /// The look that goes with the system's.
  public static Look of(ColorScheme scheme) {
    return scheme == ColorScheme.DARK ? DARK : LIGHT;
  }

  /// What a person chose.
  ///
  /// @param system the look that goes with the system's, for who chose none
  static Look of(Settings.Theme theme, Look system) {
    return switch (theme) {
      case SYSTEM -> system;
      case LIGHT -> LIGHT;
      case DARK -> DARK;
      case CONTRAST -> CONTRAST;
    };
  }

  /// The one after it, as a choice.
  Settings.Theme next() {
    return switch (this) {
      case LIGHT -> Settings.Theme.DARK;
      case DARK -> Settings.Theme.CONTRAST;
      case CONTRAST -> Settings.Theme.LIGHT;
    };
  }

  /// Dresses a scene.
  void dress(Scene scene, Settings.Type type) {
    FONTS.forEach(Look::load);
    Icon.load();
    scene.setUserAgentStylesheet(controls);
    List<String> sheets = new ArrayList<>();
    sheets.add(sheet("colours-" + name().toLowerCase(Locale.ROOT)));
    sheets.add(sheet("window"));
    if (this == CONTRAST) {
      sheets.add(sheet("contrast"));
    }
    if (!type.equals(Settings.Type.USUAL)) {
      sheets.add(new TypeSheet(type).address(text("window")));
    }
    scene.getStylesheets().setAll(sheets);
  }

  private static String text(String name) {
    try (InputStream in = Look.class.getResourceAsStream("/css/" + name + ".css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The address of a style sheet of the window.
  static String sheet(String name) {
    return Objects.requireNonNull(Look.class.getResource("/css/" + name + ".css")).toExternalForm();
  }

  /// A font that is loaded already is not loaded again.
  private static void load(String font) {
    try (InputStream in = Look.class.getResourceAsStream("/fonts/" + font)) {
      Font.loadFont(Objects.requireNonNull(in), 12);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
