package org.stet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// The largest resident memory of processes, as Linux tells it in `/proc`.
final class Memory {
  private static final String PEAK = "VmHWM:";
  private static final long PAUSE_MS = 2;

  private Memory() {}

  /// In KiB; 0 where the platform does not say.
  static long ofThisProcess() {
    return of(ProcessHandle.current());
  }

  /// The sum over the processes that a run starts, and those that they start, in KiB.
  static long ofChildrenOf(Callable<?> run) throws Exception {
    Map<Long, Long> peaks = new HashMap<>();
    try (ExecutorService worker = Executors.newSingleThreadExecutor()) {
      Future<?> running = worker.submit(run);
      while (!running.isDone()) {
        ProcessHandle.current()
            .descendants()
            .forEach(child -> peaks.merge(child.pid(), of(child), Math::max));
        Thread.sleep(PAUSE_MS);
      }
    }
    return peaks.values().stream().mapToLong(Long::longValue).sum();
  }

  private static long of(ProcessHandle process) {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
          .filter(line -> line.startsWith(PEAK))
          .map(line -> line.replaceAll("\\D", ""))
          .mapToLong(Long::parseLong)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
