package org.stet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// One comparison of two texts by one contender. Started by [Benchmarks].
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WordDifference {
  /// The same texts in every fork.
  private static final long SEED = 20_261_122;

  @Param({})
  public Contender contender = Contender.STET;

  @Param({})
  public int words;

  @Param({})
  public double changed;

  /// Seconds after which a comparison is stopped.
  @Param({})
  public int limit;

  /// Where [Facts] go.
  @Param({})
  public String folder = "";

  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
          });
  private Callable<?> comparison = () -> "";
  private Facts facts = new Facts(Path.of(""));

  /// Prepares the texts.
  @Setup
  public void prepare() throws IOException {
    facts = new Facts(Path.of(folder).resolve(contender + "-" + words + "-" + changed));
    Path files = Files.createDirectories(Path.of(folder).resolve("texts"));
    comparison = contender.prepared(Prose.pair(SEED, words, changed), files);
  }

  /// Compares them, in a thread that can be left behind when it takes too long.
  @Benchmark
  public Object compare() throws InterruptedException {
    Future<?> running = worker.submit(comparison);
    try {
      return running.get(limit, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      running.cancel(true);
      throw facts.stopped("stopped at " + limit + " s");
    } catch (ExecutionException e) {
      boolean memory = e.getCause() instanceof OutOfMemoryError;
      throw facts.stopped(memory ? "out of memory" : "failed: " + e.getCause());
    }
  }

  /// Notes the largest memory that the fork, or one more run of the process, took.
  @TearDown
  public void measureMemory() throws Exception {
    facts.peak(
        contender.program().isPresent() ? Memory.ofChildrenOf(comparison) : Memory.ofThisProcess());
  }
}
