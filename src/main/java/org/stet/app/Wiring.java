package org.stet.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import org.stet.alignment.Aligner;
import org.stet.alignment.WordRelations;
import org.stet.check.CheckRun;
import org.stet.check.Checker;
import org.stet.check.Checks;
import org.stet.intake.Intake;
import org.stet.language.Analyser;
import org.stet.language.ClaimReader;
import org.stet.language.GapReader;
import org.stet.language.MiniLmEncoder;
import org.stet.language.WordLinker;
import org.stet.report.ArticleWriter;
import org.stet.report.Formats;
import org.stet.report.Messages;
import org.stet.store.H2ReviewStore;
import org.stet.text.Beside;
import org.stet.workbench.Settings;
import picocli.CommandLine;

/// The composition root: the only place that knows which classes make up the program. What is slow
/// to make (models, the database) is made on first use.
final class Wiring {
  private static final String WORDS = "/messages/commands.properties";

  private final Console console;
  private final VerifierOption verifier = new VerifierOption();
  private final InstantSource clock = InstantSource.system();
  private final Messages messages = new Messages();
  private final String version =
      Optional.ofNullable(Main.class.getPackage().getImplementationVersion()).orElse("development");

  Wiring(Console console) {
    this.console = console;
  }

  /// Runs one command line and gives the exit code.
  int run(String... arguments) {
    Failures failures = new Failures(console, messages, Wiring::dataFolder);
    try {
      Reports reports = new Reports(new Formats(messages), messages, clock, version);
      Desktop desktop = desktop(Wiring::dataFolder, reports);
      Display display = new Display(System.getenv(), System.getProperty("os.name", ""));
      OpenCommand open = new OpenCommand(desktop, display, messages);
      CommandLine line = new CommandLine(new StetCommand(open, verifier));
      line.addSubcommand(open);
      commands(reports, desktop).forEach(line::addSubcommand);
      line.registerConverter(ClaimReader.class, new VerifierOption.Loader(messages));
      line.getCommandSpec().version("Stet " + version);
      return line.setResourceBundle(words())
          .setCaseInsensitiveEnumValuesAllowed(true)
          .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
          .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
          .setParameterExceptionHandler(failures)
          .setExecutionExceptionHandler(failures)
          .execute(arguments);
    } catch (Error e) {
      return failures.unforeseen(e, Arrays.asList(arguments).contains("--debug"));
    }
  }

  /// The commands of the program, in the order of its help.
  private List<Object> commands(Reports reports, Desktop desktop) {
    Texts texts = new Texts(new Intake(clock), console.in(), messages);
    return List.of(
        new ShotCommand(texts, this::checker, desktop, clock, messages),
        new CheckCommand(console, texts, this::checker, reports, messages),
        new ReadCommand(console, texts, new ArticleWriter(), messages),
        new RehearseCommand(folder -> desktop(() -> folder, reports)),
        new BatchCommand(
            console, () -> new PairCheck(texts, checker(), reports, messages), messages),
        new EvalCommand(console, texts, this::checker, WordLinking::own, messages));
  }

  /// Loads the models, which takes a moment; each command asks once.
  private Checker checker() {
    var encoder = CompletableFuture.supplyAsync(MiniLmEncoder::load);
    Beside beside = new Beside(ForkJoinPool.commonPool());
    var gaps = CompletableFuture.supplyAsync(GapReader::load);
    var words = new WordRelations(encoder.join().flatMap(WordLinker::load));
    Aligner aligner = new Aligner(encoder.join(), beside);
    CheckRun run =
        new CheckRun(new Analyser(beside), aligner, words, Checks.all(), clock)
            .suspecting(gaps.join());
    return verifier.chosen().map(run::reading).orElse(run);
  }

  /// @param folder where the window keeps things
  private Desktop desktop(Supplier<Path> folder, Reports reports) {
    String name = System.getProperty("user.name", "");
    Storage storage =
        new Storage(
            () -> new H2ReviewStore(folder.get(), clock, messages),
            () -> new SettingsFile(folder.get(), Settings.initialsOf(name), messages));
    return new Desktop(this::checker, storage, reports, messages, clock);
  }

  private static Path dataFolder() {
    Path home = Path.of(System.getProperty("user.home", ""));
    return new DataFolder(System.getenv(), System.getProperty("os.name", ""), home).path();
  }

  private static PropertyResourceBundle words() {
    try (InputStream in = Objects.requireNonNull(Wiring.class.getResourceAsStream(WORDS))) {
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
