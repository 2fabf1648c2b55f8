package org.stet.app;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.stet.report.ArticleWriter;
import org.stet.report.Messages;
import org.stet.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `stet read`: the bodies of articles. A text that can't be read is told of and the rest goes on.
@Command(name = "read")
final class ReadCommand implements Callable<Integer> {
  private final Console console;
  private final Texts texts;
  private final ArticleWriter writer;
  private final Messages messages;

  @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", descriptionKey = "read.sources")
  private List<String> sources = List.of();

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "read.format")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(names = "--out", paramLabel = "FOLDER", descriptionKey = "read.out")
  private Optional<String> folder = Optional.empty();

  ReadCommand(Console console, Texts texts, ArticleWriter writer, Messages messages) {
    this.console = console;
    this.texts = texts;
    this.writer = writer;
    this.messages = messages;
  }

  @Override
  public Integer call() throws Refusal {
    int code = ExitCode.DONE;
    for (String source : expanded()) {
      try {
        put(source, texts.read(source));
      } catch (Refusal refusal) {
        console.err().println(refusal.getMessage());
        code = ExitCode.REFUSED;
      }
    }
    return code;
  }

  /// The sources, with the files of a folder in its place.
  private List<String> expanded() throws Refusal {
    List<String> files = new ArrayList<>();
    for (String source : sources) {
      Optional<Path> path = path(source).filter(Files::isDirectory);
      if (path.isEmpty()) {
        files.add(source);
        continue;
      }
      try (Stream<Path> found = Files.list(path.get())) {
        found.filter(Files::isRegularFile).map(Path::toString).sorted().forEach(files::add);
      } catch (IOException e) {
        throw new Refusal(messages.text("commands.folder-unreadable", source));
      }
    }
    return files;
  }

  private void put(String source, Document article) throws Refusal {
    String written = format == OutputFormat.JSON ? writer.json(article) : writer.text(article);
    if (folder.isEmpty()) {
      console.out().print(written);
      return;
    }
    String name = path(source).map(Path::getFileName).map(Path::toString).orElse(source);
    String stem = name.replaceFirst("(?<=.)\\.[^.]*$", "") + "." + format.ending();
    Path file = path(folder.get()).orElseThrow(() -> unwritable(folder.get())).resolve(stem);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      // An article is never written over: it may be the one that was read.
      Files.writeString(file, written, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new Refusal(messages.text("commands.exists", file));
    } catch (IOException e) {
      throw unwritable(file.toString());
    }
  }

  private Refusal unwritable(String file) {
    return new Refusal(messages.text("commands.not-written", file));
  }

  private static Optional<Path> path(String source) {
    try {
      return Optional.of(Path.of(source));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
