package org.stet.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javax.imageio.ImageIO;
import org.stet.check.Checker;
import org.stet.check.Progress;
import org.stet.check.Result;
import org.stet.report.Messages;
import org.stet.review.Review;
import org.stet.text.Document;
import org.stet.view.Look;
import org.stet.view.Snapshot;
import org.stet.workbench.ReadingView;
import org.stet.workbench.Settings;
import org.stet.workbench.SettingsBook;
import org.stet.workbench.Threads;
import org.stet.workbench.Workbench;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `stet shot`: the workbench as a picture. Needs no display and keeps no review.
@Command(name = "shot")
final class ShotCommand implements Callable<Integer> {
  private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

  /// The names of the looks. [Look] itself needs JavaFX, which other commands start without.
  private enum Theme {
    LIGHT,
    DARK,
    CONTRAST
  }

  /// Reads a view by its id.
  static final class ViewName implements CommandLine.ITypeConverter<ReadingView> {
    @Override
    public ReadingView convert(String name) {
      return Arrays.stream(ReadingView.values())
          .filter(view -> view.id().equals(name))
          .findFirst()
          .orElseThrow(() -> new CommandLine.TypeConversionException(name));
    }
  }

  private final Texts texts;
  private final Supplier<Checker> checker;
  private final Desktop desktop;
  private final InstantSource clock;
  private final Messages messages;

  @Mixin private PairArguments pair = new PairArguments();

  @Option(names = "--out", paramLabel = "PNG", required = true, descriptionKey = "shot.out")
  private Path out = Path.of("");

  @Option(names = "--theme", paramLabel = "light|dark|contrast", descriptionKey = "shot.theme")
  private Theme theme = Theme.LIGHT;

  @Option(names = "--size", paramLabel = "WxH", descriptionKey = "shot.size")
  private String size = "1440x900";

  @Option(names = "--text", paramLabel = "PERCENT", descriptionKey = "shot.text")
  private int percent = 100;

  @Option(names = "--face", paramLabel = "serif|sans", descriptionKey = "shot.face")
  private Settings.Face face = Settings.Face.SERIF;

  @Option(
      names = "--show",
      paramLabel = "review|start|keys|settings|checks|bindings|tour",
      descriptionKey = "shot.show")
  private Snapshot.Card card = Snapshot.Card.REVIEW;

  @Option(
      names = "--view",
      paramLabel = "side-by-side|marked|clean|line-by-line",
      descriptionKey = "shot.view",
      converter = ViewName.class)
  private ReadingView view = ReadingView.SIDE_BY_SIDE;

  @Option(names = "--finding", paramLabel = "N", descriptionKey = "shot.finding")
  private int finding;

  ShotCommand(
      Texts texts,
      Supplier<Checker> checker,
      Desktop desktop,
      InstantSource clock,
      Messages messages) {
    this.texts = texts;
    this.checker = checker;
    this.desktop = desktop;
    this.clock = clock;
    this.messages = messages;
  }

  @Override
  public Integer call() throws Refusal, InterruptedException, ExecutionException {
    Matcher sides = SIZE.matcher(size);
    if (!sides.matches()) {
      throw new Refusal(messages.text("commands.no-size", size));
    }
    PairArguments.Documents read = pair.read(texts);
    Result result =
        checker.get().check(read.original(), read.sources(), read.rewrite(), Progress.NONE);
    if (finding < 0 || finding > result.findings().size()) {
      throw new Refusal(messages.text("commands.no-finding", finding, result.findings().size()));
    }
    int width = Integer.parseInt(sides.group(1));
    int height = Integer.parseInt(sides.group(2));
    write(picture(unkept(result), result, width, height));
    return ExitCode.DONE;
  }

  private Review unkept(Result result) {
    Document first = result.texts().original();
    Document second = result.texts().rewrite();
    return Review.of(
        UUID.randomUUID(),
        Workbench.title(first),
        first,
        result.sources(),
        second,
        clock.instant());
  }

  /// Draws on JavaFX's thread, which is started without a display.
  private Snapshot.Picture picture(Review review, Result result, int width, int height)
      throws InterruptedException, ExecutionException {
    System.setProperty("java.awt.headless", "true");
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    CompletableFuture<Snapshot.Picture> picture = new CompletableFuture<>();
    Runnable draw =
        () -> {
          Workbench workbench =
              desktop.workbench(
                  new Threads(Runnable::run, Runnable::run, Runnable::run),
                  SettingsBook.unkept(
                      Settings.usual("ED")
                          .with(new Settings.Type(face, percent, Settings.Type.USUAL.measure()))));
          workbench.lay(view);
          workbench.show(review, result);
          picture.complete(
              new Snapshot(messages, ZoneId.systemDefault())
                  .take(
                      workbench,
                      new Snapshot.Sight(
                          Look.valueOf(theme.name()), width, height, finding, card)));
        };
    onWindowThread(
        () ->
            CompletableFuture.runAsync(draw, Runnable::run)
                .exceptionally(
                    e -> {
                      picture.completeExceptionally(e);
                      return null;
                    }));
    return picture.get();
  }

  private static void onWindowThread(Runnable work) {
    try {
      Platform.startup(work);
    } catch (IllegalStateException started) {
      Platform.runLater(work);
    }
  }

  private void write(Snapshot.Picture picture) throws Refusal {
    BufferedImage image =
        new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
    for (int at = 0; picture.pixels().hasRemaining(); at++) {
      image.setRGB(at % picture.width(), at / picture.width(), picture.pixels().get());
    }
    try {
      ImageIO.write(image, "png", out.toFile());
    } catch (IOException e) {
      throw new Refusal(messages.text("commands.not-written", out));
    }
  }
}
