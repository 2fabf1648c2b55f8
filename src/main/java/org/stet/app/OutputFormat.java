package org.stet.app;

import java.util.Locale;

/// How a result is written to standard output.
enum OutputFormat {
  TEXT("txt"),
  JSON("json");

  private final String ending;

  OutputFormat(String ending) {
    this.ending = ending;
  }

  /// The ending of files in this format.
  String ending() {
    return ending;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
