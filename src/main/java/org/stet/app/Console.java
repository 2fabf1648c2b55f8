package org.stet.app;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The three standard streams. Results go to `out` and everything else to `err`, both in UTF-8.
///
/// @param interactive whether a person watches, so that progress may overwrite its own line
record Console(InputStream in, PrintStream out, PrintStream err, boolean interactive) {
  /// The streams of this process.
  static Console ofSystem() {
    return new Console(
        System.in,
        new PrintStream(new BufferedOutputStream(System.out), false, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8),
        // JDK 25 again gives no console where the streams are redirected.
        Optional.ofNullable(System.console()).map(java.io.Console::isTerminal).orElse(false));
  }
}
