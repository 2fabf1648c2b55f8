package org.stet.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.stet.intake.Intake;
import org.stet.intake.IntakeException;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Document;

/// Measures how well article bodies are told from their pages, and how fast. Reads folders of pages
/// whose bodies are known: `NAME.html` beside `NAME.txt`, or `NAME/source.html` beside
/// `NAME/expected.txt` or `NAME/expected.html`.
public final class Bodies {
  private static final int THREADS = 2;
  private static final int ROUNDS = 5;

  private final Intake intake = new Intake(InstantSource.system());
  private final PrintStream out;

  /// One page and its body as somebody else found it.
  record Sample(String name, Path page, String expected) {
    static Sample of(String name, Path page, Path expected) throws IOException {
      String body = Files.readString(expected, StandardCharsets.UTF_8);
      return new Sample(name, page, expected.toString().endsWith(".html") ? textOf(body) : body);
    }

    /// Captions and titles aside: here they are no part of the body.
    private static String textOf(String html) {
      var page = Jsoup.parse(html);
      page.select("figcaption, title").remove();
      return page.text();
    }
  }

  private Bodies(PrintStream out) {
    this.out = out;
  }

  /// @param arguments folders of pages
  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 0) {
      System.err.println("Name a folder of pages: mvn exec:exec@bodies -Dpages=FOLDER");
      System.exit(2);
    }
    List<Sample> samples = new ArrayList<>();
    for (String folder : arguments) {
      samples.addAll(samples(Path.of(folder)));
    }
    if (samples.isEmpty()) {
      System.err.println("No page with a known body in " + String.join(", ", arguments) + ".");
      System.exit(2);
    }
    Bodies bodies = new Bodies(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    bodies.score(samples);
    bodies.time(samples);
  }

  /// The pages in a folder that have a known body, by name.
  static List<Sample> samples(Path folder) throws IOException {
    List<Sample> samples = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.sorted().toList()) {
        String name = entry.getFileName().toString();
        String stem = name.replaceFirst("\\.html?$", "");
        Path page = Files.isDirectory(entry) ? entry.resolve("source.html") : entry;
        Optional<Path> expected =
            Files.isDirectory(entry)
                ? existing(entry.resolve("expected.txt"), entry.resolve("expected.html"))
                : existing(folder.resolve(stem + ".txt"));
        if (expected.isPresent() && Files.isRegularFile(page) && !page.equals(expected.get())) {
          samples.add(Sample.of(stem, page, expected.get()));
        }
      }
    }
    return samples;
  }

  private static Optional<Path> existing(Path... files) {
    return Stream.of(files).filter(Files::isRegularFile).findFirst();
  }

  private void score(List<Sample> samples) {
    List<Shingles> whole = new ArrayList<>();
    List<Shingles> body = new ArrayList<>();
    out.printf("%-40s %9s %9s %9s %12s%n", "page", "precision", "recall", "F1", "F1+headline");
    for (Sample sample : samples) {
      Shingles without = Shingles.of(sample.expected(), body(sample, false));
      Shingles with = Shingles.of(sample.expected(), body(sample, true));
      whole.add(with);
      body.add(without);
      line(sample.name(), without, with.f1());
    }
    line(samples.size() + " pages", Shingles.mean(body), Shingles.mean(whole).f1());
  }

  private void line(String name, Shingles body, double withHeadline) {
    String brief = name.length() > 40 ? name.substring(0, 40) : name;
    out.printf(
        "%-40s %9.3f %9.3f %9.3f %12.3f%n",
        brief, body.precision(), body.recall(), body.f1(), withHeadline);
  }

  private String body(Sample sample, boolean withHeadline) {
    try {
      Document read = read(sample);
      return read.body().stream()
          .filter(block -> withHeadline || block.kind() != BlockKind.HEADLINE)
          .map(Block::span)
          .map(read::in)
          .collect(Collectors.joining("\n"));
    } catch (IntakeException e) {
      return "";
    }
  }

  private Document read(Sample sample) throws IntakeException {
    return intake.read(sample.page()).document();
  }

  private void time(List<Sample> samples)
      throws IOException, InterruptedException, ExecutionException {
    double bytes = 0;
    for (Sample sample : samples) {
      bytes += Files.size(sample.page());
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
      for (String what : List.of("warming up", "jsoup's bare parse", "article body")) {
        boolean bare = what.startsWith("jsoup");
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
          samples.forEach(sample -> tasks.add(() -> bare ? parse(sample) : length(sample)));
        }
        long start = System.nanoTime();
        for (Future<Integer> done : pool.invokeAll(tasks)) {
          done.get();
        }
        double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
        out.printf(
            "%-20s %8.1f pages/s %8.2f MB/s on %d threads%n",
            what, tasks.size() / seconds, ROUNDS * bytes / 1e6 / seconds, THREADS);
      }
    }
  }

  private static int parse(Sample sample) throws IOException {
    return Jsoup.parse(sample.page()).childNodeSize();
  }

  private int length(Sample sample) {
    return body(sample, true).length();
  }
}
