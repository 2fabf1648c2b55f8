package org.stet.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// Runs every contender on texts of growing length and writes what came of it as a page: time,
/// memory, and how both grow. A contender that was stopped is not asked about longer texts; the
/// page says so.
public final class Benchmarks {
  private static final List<Double> CHANGED = List.of(0.02, 0.3);
  private static final String MEMORY = "2g";

  /// Of this for what is new: a heap that grows from small copies its books again and again.
  private static final String YOUNG = "700m";

  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private final Path folder;
  private final List<Integer> sizes;
  private final int limit;

  private Benchmarks(Path folder, List<Integer> sizes, int limit) {
    this.folder = folder;
    this.sizes = sizes;
    this.limit = limit;
  }

  /// @param arguments the page to write; a folder for texts and facts; the lengths in words, with
  ///     commas; the seconds after which a comparison is stopped
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    clear(folder);
    List<Integer> sizes = Stream.of(arguments[2].split(",", -1)).map(Integer::valueOf).toList();
    Benchmarks benchmarks = new Benchmarks(folder, sizes, Integer.parseInt(arguments[3]));
    List<Measured> measured = benchmarks.run(System.err);
    String page =
        new BenchmarkPage(sizes, benchmarks.limit, MEMORY + " with " + YOUNG + " for what is new")
            .of(measured);
    Files.writeString(Path.of(arguments[0]), page);
  }

  private static void clear(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        if (Files.isRegularFile(file)) {
          Files.delete(file);
        }
      }
    }
  }

  private List<Measured> run(PrintStream progress) throws RunnerException {
    List<Measured> measured = new ArrayList<>();
    for (double changed : CHANGED) {
      for (Contender contender : Contender.values()) {
        Optional<String> stopped = missing(contender);
        for (int words : sizes) {
          Measured.Case of = new Measured.Case(contender, words, changed, load());
          Measured next = stopped.isPresent() ? Measured.none(of, stopped.get()) : measured(of);
          if (next.stopped().isPresent() && stopped.isEmpty()) {
            stopped = Optional.of("not run");
          }
          measured.add(next);
          progress.printf(
              Locale.ROOT,
              "%s %d %s at load %.1f: %.2f ms %s%n",
              contender.title(),
              words,
              changed,
              of.load(),
              next.milliseconds(),
              next.stopped().orElse(""));
        }
      }
    }
    return measured;
  }

  private static Optional<String> missing(Contender contender) {
    if (contender.program().isEmpty()) {
      return Optional.empty();
    }
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    boolean found =
        Stream.of(path.split(java.io.File.pathSeparator, -1))
            .anyMatch(place -> Files.isExecutable(Path.of(place, contender.program().get())));
    return found ? Optional.empty() : Optional.of("not installed");
  }

  private Measured measured(Measured.Case of) throws RunnerException {
    String contender = of.contender().name();
    String words = Integer.toString(of.words());
    String changed = Double.toString(of.changed());
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(WordDifference.class.getName())
                    .param("contender", contender)
                    .param("words", words)
                    .param("changed", changed)
                    .param("limit", Integer.toString(limit))
                    .param("folder", folder.toString())
                    .forks(1)
                    // Long enough that the compiler is done: two calls were not.
                    .warmupIterations(5)
                    .warmupTime(TimeValue.milliseconds(1000))
                    .measurementIterations(5)
                    .measurementTime(TimeValue.milliseconds(1000))
                    .timeout(TimeValue.minutes(5))
                    .jvmArgs("-Xmx" + MEMORY, "-Xmn" + YOUNG, "-XX:+UseSerialGC")
                    .addProfiler(GCProfiler.class)
                    .build())
            .run();
    Facts facts = new Facts(folder.resolve(contender + "-" + words + "-" + changed));
    if (results.isEmpty()) {
      return Measured.none(of, facts.stopped().orElse("failed"));
    }
    RunResult result = results.iterator().next();
    var allocated =
        Optional.ofNullable(result.getSecondaryResults().get(ALLOCATED))
            .map(secondary -> secondary.getScore())
            .orElse(0.0);
    return new Measured(
        of,
        result.getPrimaryResult().getScore(),
        allocated / (1 << 20),
        facts.peak() / 1024.0,
        Optional.empty());
  }

  /// The load of the machine, for the page.
  static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }
}
