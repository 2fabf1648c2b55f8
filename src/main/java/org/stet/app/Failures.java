package org.stet.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.stet.report.Messages;
import org.stet.review.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Turns what goes wrong into one sentence on standard error. What nobody foresaw is a defect of
/// the program: its details go to a file, or to standard error with `--debug`, never unasked to the
/// user.
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private final Console console;
  private final Messages messages;
  private final Supplier<Path> folder;

  Failures(Console console, Messages messages, Supplier<Path> folder) {
    this.console = console;
    this.messages = messages;
    this.folder = folder;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
    return refuse(messages.text("commands.wrong-usage", command, reason));
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof Refusal || e instanceof StoreException) {
      return refuse(String.valueOf(e.getMessage()));
    }
    return unforeseen(e, parsed.originalArgs().contains("--debug"));
  }

  /// Tells of a defect of the program.
  int unforeseen(Throwable e, boolean debug) {
    StringWriter details = new StringWriter();
    e.printStackTrace(new PrintWriter(details));
    if (debug) {
      console.err().print(details);
      return refuse(messages.text("commands.defect", kind(e)));
    }
    try {
      Path file = Files.createDirectories(folder.get()).resolve("last-failure.txt");
      Files.writeString(file, details.toString());
      return refuse(messages.text("commands.defect-kept", kind(e), file));
    } catch (IOException | RuntimeException unwritable) {
      return refuse(messages.text("commands.defect", kind(e)));
    }
  }

  private int refuse(String sentence) {
    console.err().println(sentence);
    return ExitCode.REFUSED;
  }

  private static String kind(Throwable e) {
    return e.getClass().getSimpleName();
  }
}
