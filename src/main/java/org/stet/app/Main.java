package org.stet.app;

/// Where the program starts.
public final class Main {
  private Main() {}

  /// Runs one command, or opens the workbench when there are no arguments, and exits with its
  /// [ExitCode].
  public static void main(String[] arguments) {
    Console console = Console.ofSystem();
    int code = new Wiring(console).run(arguments);
    console.out().flush();
    System.exit(code);
  }
}
