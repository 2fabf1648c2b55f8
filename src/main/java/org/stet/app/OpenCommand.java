package org.stet.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.stet.intake.Intake;
import org.stet.intake.Revisions;
import org.stet.report.Messages;
import org.stet.workbench.Origin;
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
  private List<String> pair = List.of();

  @Option(
      names = "--revisions",
      paramLabel = "accept|reject|all",
      descriptionKey = "check.revisions")
  private Revisions revisions = Revisions.ACCEPT;

  @Option(names = "--source", paramLabel = "FILE", descriptionKey = "check.source")
  private List<String> sources = List.of();

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
    List<Origin> origins = new ArrayList<>();
    for (String source : Stream.concat(pair.stream(), sources.stream()).toList()) {
      origins.add(origin(source));
    }
    desktop.open(origins, revisions);
    return ExitCode.DONE;
  }

  private Origin origin(String source) throws Refusal {
    if (Intake.isAddress(source)) {
      return Origin.web(source);
    }
    try {
      return Origin.file(Path.of(source));
    } catch (InvalidPathException e) {
      throw new Refusal(messages.text("commands.no-path", source));
    }
  }
}
