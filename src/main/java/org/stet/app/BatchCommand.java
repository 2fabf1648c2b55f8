package org.stet.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.stet.report.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/// `stet batch`: many pairs, in order, several at once.
@Command(name = "batch")
final class BatchCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<PairCheck> check;
  private final Messages messages;
  private final JsonMapper json = new JsonMapper();

  /// Lines of this run whose pairs could not be checked.
  private int failed;

  @Parameters(index = "0", paramLabel = "PAIRS.jsonl", descriptionKey = "batch.pairs")
  private String pairs = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "RESULTS.jsonl",
      descriptionKey = "batch.out")
  private String results = "";

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "batch.threads")
  private int threads = Runtime.getRuntime().availableProcessors();

  BatchCommand(Console console, Supplier<PairCheck> check, Messages messages) {
    this.console = console;
    this.check = check;
    this.messages = messages;
  }

  @Override
  public Integer call() throws Refusal, ExecutionException, InterruptedException {
    if (threads < 1) {
      throw new Refusal(messages.text("commands.no-threads", threads));
    }
    long all = count();
    failed = 0;
    try (ResultLines lines = ResultLines.in(Path.of(results), json);
        ProgressBar progress = new ProgressBar(console, messages, "commands.batch-progress", all)) {
      progress.add(lines.ids().size());
      run(lines, progress);
    } catch (IOException | InvalidPathException e) {
      throw new Refusal(messages.text("commands.results-unwritable", results));
    }
    if (failed > 0) {
      console.err().println(messages.text("commands.batch-failed", failed, results));
    }
    return ExitCode.DONE;
  }

  private long count() throws Refusal {
    try (BufferedReader reader = Files.newBufferedReader(Path.of(pairs))) {
      return reader.lines().filter(line -> !line.isBlank()).count();
    } catch (IOException | RuntimeException e) {
      throw new Refusal(messages.text("commands.pairs-unreadable", pairs));
    }
  }

  /// Reads no further ahead than the threads need, so that a file of any length fits in memory.
  private void run(ResultLines lines, ProgressBar progress)
      throws IOException, Refusal, ExecutionException, InterruptedException {
    PairCheck pairCheck = check.get();
    Deque<Future<String>> ahead = new ArrayDeque<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads);
        BufferedReader reader = Files.newBufferedReader(Path.of(pairs))) {
      try {
        int number = 0;
        int pair = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          number++;
          if (line.isBlank()) {
            continue;
          }
          String text = line;
          int place = number;
          if (pair < lines.ids().size()) {
            agree(lines.ids().get(pair), Pair.idOf(text, json), pair + 1);
          } else {
            ahead.add(pool.submit(() -> pairCheck.result(text, place)));
          }
          pair++;
          if (ahead.size() > 2 * threads) {
            write(ahead.removeFirst(), lines, progress);
          }
        }
        while (!ahead.isEmpty()) {
          write(ahead.removeFirst(), lines, progress);
        }
      } finally {
        pool.shutdownNow();
      }
    }
  }

  private void write(Future<String> result, ResultLines lines, ProgressBar progress)
      throws IOException, ExecutionException, InterruptedException {
    String line = result.get();
    lines.add(line);
    failed += PairCheck.isError(line) ? 1 : 0;
    progress.add(1);
  }

  private void agree(String there, String asked, int line) throws Refusal {
    if (!there.equals(asked)) {
      throw new Refusal(messages.text("commands.results-differ", results, line, asked));
    }
  }
}
