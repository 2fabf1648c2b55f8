package org.stet.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the user's reviews live: where `STET_DATA` says, else where the platform keeps the data
/// of programs.
///
/// @param environment the environment variables
/// @param system the name of the operating system, as Java gives it in `os.name`
/// @param home the user's home folder
public record DataFolder(Map<String, String> environment, String system, Path home) {
  public DataFolder {
    environment = Map.copyOf(environment);
  }

  /// The folder; it may not exist yet.
  public Path path() {
    String own = environment.getOrDefault("STET_DATA", "");
    if (!own.isBlank()) {
      return Path.of(own);
    }
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return in("APPDATA", home.resolve("AppData").resolve("Roaming")).resolve("Stet");
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Stet");
    }
    return in("XDG_DATA_HOME", home.resolve(".local").resolve("share")).resolve("stet");
  }

  /// A relative path is no answer: the XDG specification says to ignore it, and on Windows it would
  /// move with the working folder.
  private Path in(String variable, Path otherwise) {
    String value = environment.getOrDefault(variable, "");
    boolean absolute = value.startsWith("/") || value.matches("[A-Za-z]:[\\\\/].*|\\\\\\\\.*");
    return absolute ? Path.of(value) : otherwise;
  }
}
