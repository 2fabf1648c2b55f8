package org.stet.app;

import java.util.Locale;
import org.stet.check.Progress;
import org.stet.report.Messages;

/// Says on standard error which stage a run is in, on one line that is wiped at the end. Silent
/// when nobody watches.
final class StageLine implements Progress, AutoCloseable {
  static final String WIPE = "\r\u001b[K";

  private final Console console;
  private final Messages messages;

  StageLine(Console console, Messages messages) {
    this.console = console;
    this.messages = messages;
  }

  @Override
  public void at(Stage stage, double done) {
    if (console.interactive()) {
      String key = "commands.stage." + stage.name().toLowerCase(Locale.ROOT);
      console.err().print(WIPE + messages.text(key, Math.round(done * 100)));
      console.err().flush();
    }
  }

  @Override
  public void close() {
    if (console.interactive()) {
      console.err().print(WIPE);
      console.err().flush();
    }
  }
}
