package org.stet.app;

import java.util.Locale;
import java.util.Map;

/// Whether this machine has a display that a window can open on.
///
/// @param environment the environment variables
/// @param system the name of the operating system, as Java gives it in `os.name`
record Display(Map<String, String> environment, String system) {
  Display {
    environment = Map.copyOf(environment);
  }

  /// Windows and macOS have one; elsewhere JavaFX draws through X11, also under Wayland.
  boolean isPresent() {
    String name = system.toLowerCase(Locale.ROOT);
    return name.startsWith("windows")
        || name.startsWith("mac")
        || !environment.getOrDefault("DISPLAY", "").isBlank();
  }
}
