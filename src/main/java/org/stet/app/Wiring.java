package org.stet.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import org.stet.report.Formats;
import org.stet.report.Messages;
import picocli.CommandLine;

/// The composition root: the only place that knows which classes make up the program. What is slow
/// to make (models, the database) is made on first use.
final class Wiring {
  private static final String WORDS = "/messages/commands.properties";

  private final Console console;
  private final InstantSource clock = InstantSource.system();
  private final Messages messages = new Messages();
  private final String version =
      Optional.ofNullable(Main.class.getPackage().getImplementationVersion()).orElse("development");

  Wiring(Console console) {
    this.console = console;
  }

  /// Runs one command line and gives the exit code.
  int run(String... arguments) {
    Failures failures = new Failures(console, messages, Wiring::temporaryFolder);
    try {
      CommandLine line = new CommandLine(new StetCommand(this::openWorkbench));
      commands().forEach(line::addSubcommand);
      line.getCommandSpec().version("Stet " + version);
      return line.setResourceBundle(words())
          .setCaseInsensitiveEnumValuesAllowed(true)
          .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
          .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
          .setParameterExceptionHandler(failures)
          .setExecutionExceptionHandler(failures)
          .execute(arguments);
    } catch (Error e) {
      return failures.unforeseen(e, Arrays.asList(arguments).contains("--debug"));
    }
  }

  private int openWorkbench() throws Refusal {
    throw new Refusal(messages.text("commands.none-named"));
  }

  /// The commands of the program, in the order of its help.
  private List<Object> commands() {
    return List.of();
  }

  Reports reports() {
    return new Reports(new Formats(messages), messages, clock, version);
  }

  private static Path temporaryFolder() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }

  private static PropertyResourceBundle words() {
    try (InputStream in = Objects.requireNonNull(Wiring.class.getResourceAsStream(WORDS))) {
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
