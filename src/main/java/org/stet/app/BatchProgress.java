package org.stet.app;

import org.stet.report.Messages;

/// Says on standard error how far a batch is: a bar where somebody watches, else a line for every
/// tenth part.
final class BatchProgress implements AutoCloseable {
  private static final int WIDTH = 30;
  private static final int PARTS = 10;

  private final Console console;
  private final Messages messages;
  private final long all;
  private long done;

  BatchProgress(Console console, Messages messages, long all) {
    this.console = console;
    this.messages = messages;
    this.all = all;
  }

  void add(long more) {
    long before = done;
    done += more;
    String words = messages.text("commands.batch-progress", done, all);
    if (console.interactive()) {
      console.err().print("\r" + bar() + " " + words);
      console.err().flush();
    } else if (done * PARTS / Math.max(1, all) > before * PARTS / Math.max(1, all)) {
      console.err().println(words);
    }
  }

  private String bar() {
    int filled = (int) Math.min(WIDTH, done * WIDTH / Math.max(1, all));
    return "█".repeat(filled) + "░".repeat(WIDTH - filled);
  }

  @Override
  public void close() {
    if (console.interactive()) {
      console.err().println();
    }
  }
}
