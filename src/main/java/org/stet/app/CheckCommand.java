package org.stet.app;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.stet.check.Checker;
import org.stet.check.Finding;
import org.stet.check.Result;
import org.stet.check.Severity;
import org.stet.report.Messages;
import org.stet.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `stet check`: one pair, to standard output and to report files.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private static final String NEVER = "never";

  private final Console console;
  private final Texts texts;
  private final Supplier<Checker> checker;
  private final Reports reports;
  private final Messages messages;

  @Mixin private PairArguments pair = new PairArguments();

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "check.format")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(names = "--report", paramLabel = "FILE", descriptionKey = "check.report")
  private List<String> files = List.of();

  @Option(names = "--fail-on", paramLabel = "LEVEL", descriptionKey = "check.fail-on")
  private String failOn = NEVER;

  CheckCommand(
      Console console, Texts texts, Supplier<Checker> checker, Reports reports, Messages messages) {
    this.console = console;
    this.texts = texts;
    this.checker = checker;
    this.reports = reports;
    this.messages = messages;
  }

  @Override
  public Integer call() throws Refusal, IOException {
    Optional<Severity> threshold = threshold();
    for (String file : files) {
      reports.writerFor(file);
    }
    Report report = reports.of(checked(pair.read(texts)));
    reports.writerFor("." + format.ending()).write(report, console.out());
    console.out().flush();
    for (String file : files) {
      reports.write(report, file);
    }
    boolean failed =
        report.result().findings().stream()
            .map(Finding::severity)
            .anyMatch(severity -> threshold.filter(t -> severity.compareTo(t) >= 0).isPresent());
    return failed ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private Result checked(PairArguments.Documents read) {
    try (StageLine line = new StageLine(console, messages)) {
      return checker.get().check(read.original(), read.sources(), read.rewrite(), line);
    }
  }

  /// The lightest severity that fails the run; empty for `never`.
  private Optional<Severity> threshold() throws Refusal {
    if (failOn.equals(NEVER)) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(Severity.values())
            .filter(severity -> severity.id().equals(failOn))
            .findFirst()
            .orElseThrow(() -> new Refusal(messages.text("commands.no-level", failOn))));
  }
}
