package org.stet.app;

import org.stet.report.Messages;

/// Says on standard error how many of many are done: a bar where somebody watches, else a line for
/// every tenth part.
final class ProgressBar implements AutoCloseable {
  private static final int WIDTH = 30;
  private static final int PARTS = 10;

  private final Console console;
  private final Messages messages;
  private final String key;
  private final long all;
  private long done;

  /// @param key the words for it, filled with how many are done and how many there are
  ProgressBar(Console console, Messages messages, String key, long all) {
    this.console = console;
    this.messages = messages;
    this.key = key;
    this.all = all;
  }

  void add(long more) {
    long before = done;
    done += more;
    String words = messages.text(key, done, all);
    if (console.interactive()) {
      console.err().print("\r" + bar() + " " + words);
      console.err().flush();
    } else if (done * PARTS / Math.max(1, all) > before * PARTS / Math.max(1, all)) {
      console.err().println(words);
    }
  }

  /// Says something else, not on the line of the bar.
  void tell(String sentence) {
    console.err().println((console.interactive() ? StageLine.WIPE : "") + sentence);
  }

  private String bar() {
    int filled = (int) Math.min(WIDTH, done * WIDTH / Math.max(1, all));
    return "█".repeat(filled) + "░".repeat(WIDTH - filled);
  }

  @Override
  public void close() {
    if (console.interactive() && done > 0) {
      console.err().println();
    }
  }
}
