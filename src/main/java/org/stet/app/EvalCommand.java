package org.stet.app;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.stet.check.Checker;
import org.stet.check.Progress;
import org.stet.report.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `stet eval`: how often Stet is right about texts that people have labelled.
@Command(name = "eval")
final class EvalCommand implements Callable<Integer> {
  private final Console console;
  private final Texts texts;
  private final Supplier<Checker> checker;
  private final Supplier<WordLinking> linking;
  private final Messages messages;

  @Parameters(arity = "1..*", paramLabel = "LABELLED.jsonl", descriptionKey = "eval.files")
  private List<String> files = List.of();

  @Option(names = "--tune", paramLabel = "TUNE.jsonl", descriptionKey = "eval.tune")
  private Optional<String> tune = Optional.empty();

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "eval.format")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "batch.threads")
  private int threads = Runtime.getRuntime().availableProcessors();

  EvalCommand(
      Console console,
      Texts texts,
      Supplier<Checker> checker,
      Supplier<WordLinking> linking,
      Messages messages) {
    this.console = console;
    this.texts = texts;
    this.checker = checker;
    this.linking = linking;
    this.messages = messages;
  }

  @Override
  public Integer call() throws Refusal, InterruptedException {
    if (threads < 1) {
      throw new Refusal(messages.text("commands.no-threads", threads));
    }
    // Read first: a name that is mistyped is better told at once than after an hour.
    List<LabelledFile> read = new ArrayList<>();
    for (String file : files) {
      read.add(LabelledFile.read(file, messages, console.err()::println));
    }
    Optional<LabelledFile> tuning = Optional.empty();
    if (tune.isPresent()) {
      tuning = Optional.of(LabelledFile.read(tune.get(), messages, console.err()::println));
    }
    List<SetScores> scores = scores(read, tuning);
    PrintStream out = console.out();
    EvalTable table = new EvalTable(messages, tuning.map(LabelledFile::name));
    out.print(format == OutputFormat.JSON ? new EvalJson().of(scores) : table.of(scores));
    out.flush();
    return ExitCode.DONE;
  }

  private List<SetScores> scores(List<LabelledFile> read, Optional<LabelledFile> tuning)
      throws InterruptedException {
    List<LabelledFile> all = new ArrayList<>(read);
    tuning.ifPresent(all::add);
    long rows = all.stream().mapToLong(file -> file.texts().size() + file.words().size()).sum();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try (ProgressBar progress =
        new ProgressBar(console, messages, "commands.eval-progress", rows)) {
      List<Judged> tuned = tuning.isPresent() ? judged(tuning.get(), pool, progress) : List.of();
      List<SetScores> scores = new ArrayList<>();
      for (LabelledFile file : read) {
        List<Judged> judged = judged(file, pool, progress);
        scores.add(SetScores.of(file, judged, tuned, words(file, pool, progress)));
      }
      return scores;
    } finally {
      pool.shutdownNow();
    }
  }

  private List<Judged> judged(LabelledFile file, ExecutorService pool, ProgressBar progress)
      throws InterruptedException {
    if (file.texts().isEmpty()) {
      return List.of();
    }
    Checker check = checker.get();
    return each(file.texts(), text -> judged(text, check), pool, progress).values().stream()
        .toList();
  }

  private Judged judged(LabelledText text, Checker check) {
    return Judged.of(
        text,
        check.check(
            texts.plain(text.original(), text.document()),
            List.of(),
            texts.plain(text.rewrite(), text.document()),
            Progress.NONE));
  }

  private Optional<SetScores.WordScores> words(
      LabelledFile file, ExecutorService pool, ProgressBar progress) throws InterruptedException {
    if (file.words().isEmpty()) {
      return Optional.empty();
    }
    WordLinking linker = linking.get();
    var found = each(file.words(), p -> linker.links(p.original(), p.rewrite()), pool, progress);
    var program = SetScores.WordCounts.NONE;
    var identical = SetScores.WordCounts.NONE;
    for (var pair : found.entrySet()) {
      LabelledWords words = file.words().get(pair.getKey());
      program = program.plus(words, pair.getValue());
      identical =
          identical.plus(words, WordLinking.IDENTICAL.links(words.original(), words.rewrite()));
    }
    return Optional.of(new SetScores.WordScores(found.size(), program, identical));
  }

  /// The results by the place of their rows. A row on which the program breaks is told of and left
  /// out: one defect must not cost the other figures.
  private <R, T> Map<Integer, T> each(
      List<R> rows, Function<R, T> work, ExecutorService pool, ProgressBar progress)
      throws InterruptedException {
    List<Future<T>> ahead = new ArrayList<>();
    for (R row : rows) {
      ahead.add(pool.submit(() -> work.apply(row)));
    }
    Map<Integer, T> results = new LinkedHashMap<>();
    for (int i = 0; i < ahead.size(); i++) {
      try {
        results.put(i, ahead.get(i).get());
      } catch (ExecutionException e) {
        Throwable cause = Optional.ofNullable(e.getCause()).orElse(e);
        progress.tell(messages.text("commands.line-failed", i + 1, cause.toString()));
      }
      progress.add(1);
    }
    return results;
  }
}
