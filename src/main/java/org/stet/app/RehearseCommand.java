package org.stet.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.stet.workbench.Origin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `stet rehearse`: the window works through a pair by itself. The build watches it with Java's
/// `-XX:AOTCacheOutput`, so that an editor's first keys find their code compiled; nobody else needs
/// it.
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
  private final Function<Path, Desktop> desktop;

  @Parameters(arity = "2", paramLabel = "ORIGINAL REWRITE", descriptionKey = "open.pair")
  private List<Path> pair = List.of();

  /// Never the editor's own.
  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      required = true,
      descriptionKey = "rehearse.data")
  private Path data = Path.of("");

  /// @param desktop one that keeps things in a folder
  RehearseCommand(Function<Path, Desktop> desktop) {
    this.desktop = desktop;
  }

  @Override
  public Integer call() throws Refusal, InterruptedException {
    desktop.apply(data).rehearse(pair.stream().map(Origin::file).toList());
    return ExitCode.DONE;
  }
}
