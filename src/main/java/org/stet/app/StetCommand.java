package org.stet.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// `stet`: without a command it opens the workbench.
@Command(name = "stet", synopsisSubcommandLabel = "[COMMAND]")
@SuppressWarnings("UnusedVariable") // picocli and Failures act on the options, no code reads them
final class StetCommand implements Callable<Integer> {
  private final Callable<Integer> workbench;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "stet.help")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "stet.version")
  private boolean version;

  /// Read by [Failures] from the arguments: a failure may come before they are parsed.
  @Option(names = "--debug", scope = ScopeType.INHERIT, descriptionKey = "stet.debug")
  private boolean debug;

  @Mixin private final VerifierOption verifier;

  /// @param workbench what runs when no command is named
  StetCommand(Callable<Integer> workbench, VerifierOption verifier) {
    this.workbench = workbench;
    this.verifier = verifier;
  }

  @Override
  public Integer call() throws Exception {
    return workbench.call();
  }
}
