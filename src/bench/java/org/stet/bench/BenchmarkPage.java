package org.stet.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;

/// The page with what was measured.
final class BenchmarkPage {
  /// Shorter texts measure what it takes to start.
  private static final int LONG_ENOUGH = 10_000;

  private final List<Integer> sizes;
  private final int limit;
  private final String memory;

  BenchmarkPage(List<Integer> sizes, int limit, String memory) {
    this.sizes = sizes;
    this.limit = limit;
    this.memory = memory;
  }

  String of(List<Measured> measured) {
    List<String> lines = new ArrayList<>();
    lines.add(
        """
        # Comparing two texts word by word: time, memory, growth

        Written by `mvn -Pbench test-compile exec:exec@bench`; don't edit. How it is measured and why so
        stands in [decision 12](decisions/0012-benchmarks.md). %s, %s; load of the machine at the end %.1f
        on %d cores. Heap %s, one thread. A comparison is stopped after %d s, and its contender is not run
        on longer texts.
        """
            .formatted(
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                "Java " + Runtime.version(),
                Benchmarks.load(),
                Runtime.getRuntime().availableProcessors(),
                memory,
                limit)
            .strip());
    for (double changed : measured.stream().map(m -> m.of().changed()).distinct().toList()) {
      List<Measured> here = measured.stream().filter(m -> m.of().changed() == changed).toList();
      String percent = Math.round(100 * changed) + " % of words changed";
      lines.add("## Milliseconds, " + percent);
      lines.add(table(here, m -> number(m.milliseconds()), true));
      lines.add("## Peak resident memory in MiB, " + percent);
      lines.add(table(here, m -> m.peak() == 0 ? "–" : number(m.peak()), false));
      lines.add("## Allocated in MiB for one comparison, " + percent);
      lines.add(
          table(
              here,
              m -> m.of().contender().program().isPresent() ? "–" : number(m.allocated()),
              false));
    }
    return String.join("\n\n", lines) + "\n";
  }

  private String table(List<Measured> measured, Function<Measured, String> cell, boolean growth) {
    List<String> lines = new ArrayList<>();
    StringBuilder head = new StringBuilder("| words |");
    StringBuilder rule = new StringBuilder("|---|");
    for (int size : sizes) {
      head.append(String.format(Locale.ROOT, " %,d |", size));
      rule.append("---:|");
    }
    lines.add(head + (growth ? " exponent |" : ""));
    lines.add(rule + (growth ? "---:|" : ""));
    for (Contender contender : Contender.values()) {
      List<Measured> row = measured.stream().filter(m -> m.of().contender() == contender).toList();
      StringBuilder line = new StringBuilder("| " + contender.title() + " |");
      row.forEach(m -> line.append(" " + m.stopped().orElseGet(() -> cell.apply(m)) + " |"));
      lines.add(line + (growth ? " " + exponent(row) + " |" : ""));
    }
    return String.join("\n", lines);
  }

  private static String exponent(List<Measured> row) {
    OptionalDouble exponent =
        Growth.exponent(
            row.stream()
                .filter(m -> m.stopped().isEmpty() && m.of().words() >= LONG_ENOUGH)
                .map(m -> new Growth.Point(m.of().words(), m.milliseconds()))
                .toList());
    return exponent.isEmpty() ? "–" : String.format(Locale.ROOT, "%.2f", exponent.getAsDouble());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%,.0f", value);
  }
}
