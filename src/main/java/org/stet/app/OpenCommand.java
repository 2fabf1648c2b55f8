package org.stet.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.stet.report.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `stet open`: the workbench, with a pair or without.
@Command(name = "open")
final class OpenCommand implements Callable<Integer> {
  private final Desktop desktop;
  private final Display display;
  private final Messages messages;

  @Parameters(arity = "0..2", paramLabel = "ORIGINAL REWRITE", descriptionKey = "open.pair")
  private List<Path> pair = List.of();

  @Option(names = "--source", paramLabel = "FILE", descriptionKey = "check.source")
  private List<Path> sources = List.of();

  OpenCommand(Desktop desktop, Display display, Messages messages) {
    this.desktop = desktop;
    this.display = display;
    this.messages = messages;
  }

  @Override
  public Integer call() throws Refusal, InterruptedException {
    if (pair.size() == 1) {
      throw new Refusal(messages.text("commands.half-a-pair", pair.getFirst()));
    }
    if (pair.isEmpty() && !sources.isEmpty()) {
      throw new Refusal(messages.text("commands.sources-alone", sources.getFirst()));
    }
    if (!display.isPresent()) {
      throw new Refusal(messages.text("commands.no-display"));
    }
    try {
      desktop.open(Stream.concat(pair.stream(), sources.stream()).toList());
    } catch (UnsupportedOperationException e) {
      // What JavaFX throws when the display that the environment names does not answer.
      throw new Refusal(messages.text("commands.no-display"));
    }
    return ExitCode.DONE;
  }
}
