package org.stet.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// The two themes: AtlantaFX for the controls, our colours and type over it.
public enum Look {
  LIGHT(new PrimerLight().getUserAgentStylesheet()),
  DARK(new PrimerDark().getUserAgentStylesheet());

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

  /// The other one.
  public Look other() {
    return this == LIGHT ? DARK : LIGHT;
  }

  /// Dresses a scene.
  public void dress(Scene scene) {
    FONTS.forEach(Look::load);
    scene.setUserAgentStylesheet(controls);
    scene
        .getStylesheets()
        .setAll(sheet("colours-" + name().toLowerCase(Locale.ROOT)), sheet("window"));
  }

  private static String sheet(String name) {
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
