package org.stet.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// Times the checks of an article and writes what came of it as a page.
public final class CheckBenchmarks {
  private static final double MINUTE = 60_000;

  /// One row of the page.
  ///
  /// @param goal in milliseconds
  private record Row(String title, String call, boolean encoder, int goal) {}

  private static final List<Row> ROWS =
      List.of(
          new Row("Check, by words", "check", false, 40),
          new Row("Check, with the encoder", "check", true, 400),
          new Row("After an edit of one sentence, by words", "recheck", false, 60),
          new Row("After an edit of one sentence, with the encoder", "recheck", true, 60),
          new Row("Alignment alone, by words", "align", false, 5),
          new Row("Alignment alone, with the encoder", "align", true, 120),
          new Row("Alignment after an edit, by words", "realign", false, 20),
          new Row("Alignment after an edit, with the encoder", "realign", true, 20));

  private CheckBenchmarks() {}

  /// @param arguments the page to write
  public static void main(String[] arguments) throws Exception {
    List<String> lines = new ArrayList<>();
    lines.add(
        """
        # How long a check takes

        Written by `mvn -Pbench test-compile exec:exec@bench-checks`; don't edit. How it is measured
        and why so stands in [decision 12](decisions/0012-benchmarks.md), and where the time goes.
        An article of %s; warm. Every call gets texts that no call before had. Java %s; %d cores.
        A star marks what was measured while others wanted the machine too: a load above its cores
        before it began.

        ## Milliseconds

        | | median | 90 of 100 within | goal |
        |---|---:|---:|---:|"""
            .formatted(
                Drafts.lengths(), Runtime.version(), Runtime.getRuntime().availableProcessors()));
    for (Row row : ROWS) {
      String star = star();
      var times = measured(row.call(), row.encoder(), 1).getPrimaryResult().getStatistics();
      lines.add(
          String.format(
              Locale.ROOT,
              "| %s | %.1f%s | %.1f | %d |",
              row.title(),
              times.getPercentile(50),
              star,
              times.getPercentile(90),
              row.goal()));
    }
    lines.add(
        """

        ## Pairs in a minute, by words

        The goal is 1,000 with two threads.

        | threads | pairs |
        |---|---:|""");
    for (int threads : List.of(1, 2)) {
      String star = star();
      double mean = measured("check", false, threads).getPrimaryResult().getStatistics().getMean();
      lines.add(
          String.format(Locale.ROOT, "| %d | %,.0f%s |", threads, threads * MINUTE / mean, star));
    }
    Files.writeString(Path.of(arguments[0]), String.join("\n", lines) + "\n");
  }

  private static String star() {
    return Benchmarks.load() > Runtime.getRuntime().availableProcessors() ? "\\*" : "";
  }

  private static RunResult measured(String call, boolean encoder, int threads)
      throws RunnerException {
    String folder = System.getProperty(Drafts.FOLDER, "");
    return new Runner(
            new OptionsBuilder()
                .include(CheckTime.class.getName() + "\\." + call + "$")
                .param("encoder", Boolean.toString(encoder))
                .threads(threads)
                .forks(1)
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(2))
                .jvmArgs("-Xmx2g", "-D" + Drafts.FOLDER + "=" + folder)
                .jvmArgsAppend("--enable-native-access=ALL-UNNAMED")
                .build())
        .run()
        .iterator()
        .next();
  }
}
