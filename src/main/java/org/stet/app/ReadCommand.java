package org.stet.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.stet.intake.Revisions;
import org.stet.report.ArticleWriter;
import org.stet.report.Messages;
import org.stet.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `stet read`: the bodies of articles. A text that can't be read is told of and the rest goes on.
@Command(name = "read")
final class ReadCommand implements Callable<Integer> {
  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  /// From here on a run takes long enough to say how far it is.
  private static final int MANY = 20;

  private final Console console;
  private final Texts texts;
  private final ArticleWriter writer;
  private final Messages messages;

  @Parameters(arity = "1..*", paramLabel = "FILE|URL|FOLDER", descriptionKey = "read.sources")
  private List<String> sources = List.of();

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "read.format")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(names = "--out", paramLabel = "FOLDER", descriptionKey = "read.out")
  private Optional<String> folder = Optional.empty();

  @Option(
      names = "--revisions",
      paramLabel = "accept|reject|all",
      descriptionKey = "check.revisions")
  private Revisions revisions = Revisions.ACCEPT;

  /// An article that is being read, to be put out when those before it are.
  private record Ahead(String source, Future<String> written) {}

  ReadCommand(Console console, Texts texts, ArticleWriter writer, Messages messages) {
    this.console = console;
    this.texts = texts;
    this.writer = writer;
    this.messages = messages;
  }

  @Override
  public Integer call() throws Refusal, InterruptedException {
    List<String> all = expanded();
    try (ProgressBar progress =
        new ProgressBar(console, messages, "commands.read-progress", all.size())) {
      return readAll(all, progress) ? ExitCode.DONE : ExitCode.REFUSED;
    }
  }

  /// Reads on all processors and puts out in order. Reads no further ahead than they need, so that
  /// a folder of any size fits in memory.
  private boolean readAll(List<String> all, ProgressBar progress)
      throws Refusal, InterruptedException {
    ArticleFiles files = new ArticleFiles(folder, format.ending(), messages);
    Deque<Ahead> ahead = new ArrayDeque<>();
    boolean good = true;
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      for (String source : all) {
        ahead.add(new Ahead(source, pool.submit(() -> written(source))));
        if (ahead.size() > 2 * THREADS) {
          good &= put(ahead.removeFirst(), files, progress, all.size());
        }
      }
      while (!ahead.isEmpty()) {
        good &= put(ahead.removeFirst(), files, progress, all.size());
      }
      return good;
    } finally {
      pool.shutdownNow();
    }
  }

  private String written(String source) throws Refusal {
    Document article = texts.read(source, revisions);
    return format == OutputFormat.JSON ? writer.json(article) : writer.text(article);
  }

  private boolean put(Ahead next, ArticleFiles files, ProgressBar progress, int all)
      throws InterruptedException {
    boolean good = true;
    try {
      String article = next.written().get();
      if (folder.isPresent()) {
        files.put(next.source(), article);
      } else {
        console.out().print(article);
      }
    } catch (ExecutionException e) {
      progress.tell(sentence(next.source(), Optional.ofNullable(e.getCause()).orElse(e)));
      good = false;
    } catch (Refusal refusal) {
      progress.tell(String.valueOf(refusal.getMessage()));
      good = false;
    }
    // Articles on standard output show by themselves how far it is.
    if (folder.isPresent() && all >= MANY) {
      progress.add(1);
    }
    return good;
  }

  /// One defect of the program must not cost the other nine hundred articles of a folder.
  private String sentence(String source, Throwable failure) {
    return failure instanceof Refusal
        ? String.valueOf(failure.getMessage())
        : messages.text("commands.read-failed", source, failure.getClass().getSimpleName());
  }

  /// The sources, with the files of a folder in its place; folders in it and hidden files are left.
  private List<String> expanded() throws Refusal {
    List<String> files = new ArrayList<>();
    for (String source : sources) {
      Optional<Path> path = path(source).filter(Files::isDirectory);
      if (path.isEmpty()) {
        files.add(source);
        continue;
      }
      try (Stream<Path> found = Files.list(path.get())) {
        found.filter(ReadCommand::isArticle).map(Path::toString).sorted().forEach(files::add);
      } catch (IOException e) {
        throw new Refusal(messages.text("commands.folder-unreadable", source));
      }
    }
    return files;
  }

  /// Word and LibreOffice leave `~$` and `.~` files beside what is open.
  private static boolean isArticle(Path file) {
    String name = String.valueOf(file.getFileName());
    return Files.isRegularFile(file) && !name.startsWith(".") && !name.startsWith("~$");
  }

  private static Optional<Path> path(String source) {
    try {
      return Optional.of(Path.of(source));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
