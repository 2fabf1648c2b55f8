package org.stet.app;

/// What the program's exit tells the shell.
final class ExitCode {
  static final int DONE = 0;

  /// There are findings at or above `--fail-on`.
  static final int FINDINGS = 1;

  /// Wrong usage, or input that can't be read.
  static final int REFUSED = 2;

  private ExitCode() {}
}
