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
        stands in [decision 12](decisions/0012-benchmarks.md). %s, %s; %d cores. Heap %s, one thread but where a row says two. A comparison is stopped after %d s, and its contender is not run on
        longer texts. A star marks what was measured while others wanted the machine too: a load above
        its cores before it began.
        """
            .formatted(
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                "Java " + Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                memory,
                limit)
            .strip());
    lines.add(goals(measured));
    for (double changed : measured.stream().map(m -> m.of().changed()).distinct().toList()) {
      List<Measured> here = measured.stream().filter(m -> m.of().changed() == changed).toList();
      String percent = Math.round(100 * changed) + " % of words changed";
      lines.add("## Milliseconds, " + percent);
      lines.add(table(here, m -> number(m.milliseconds()) + (m.isNoisy() ? "\\*" : ""), true));
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

  /// What was aimed at: the longest texts with the fewest changes.
  private String goals(List<Measured> measured) {
    double fewest = measured.stream().mapToDouble(m -> m.of().changed()).min().orElse(0);
    List<Measured> here = measured.stream().filter(m -> m.of().changed() == fewest).toList();
    List<Measured> one = of(Contender.STET, here);
    List<Measured> two = of(Contender.STET_BESIDE, here);
    List<String> lines = new ArrayList<>();
    lines.add("## The goals");
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "For %,d words, %d %% of them changed. Stet starts from strings and ends with links and"
                + " changes in memory; `wdiff` and `git` read files and write a difference, and"
                + " starting them is in their time.",
            sizes.getLast(),
            Math.round(100 * fewest)));
    lines.add("");
    lines.add(
        "- No slower than `wdiff`: on one thread %s; on two %s"
            .formatted(
                beside(one, here, Contender.WDIFF, 1), beside(two, here, Contender.WDIFF, 1)));
    lines.add(
        "- Within three times of `git diff --word-diff`: on one thread %s; on two %s"
            .formatted(beside(one, here, Contender.GIT, 3), beside(two, here, Contender.GIT, 3)));
    lines.add(
        "- Exponent at most 1.1: on one thread %s; on two %s"
            .formatted(exponent(one), exponent(two)));
    return String.join("\n", lines);
  }

  private static List<Measured> of(Contender contender, List<Measured> all) {
    return all.stream().filter(m -> m.of().contender() == contender).toList();
  }

  private String beside(List<Measured> stet, List<Measured> all, Contender other, int times) {
    Measured ours = stet.getLast();
    Measured theirs = of(other, all).getLast();
    if (ours.stopped().isPresent() || theirs.stopped().isPresent()) {
      return "not known";
    }
    double ratio = ours.milliseconds() / theirs.milliseconds();
    return String.format(
        Locale.ROOT, "%s, %.1f times its time", ratio <= times ? "met" : "not met", ratio);
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
      List<Measured> row = of(contender, measured);
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
