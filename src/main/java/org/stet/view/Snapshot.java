package org.stet.view;

import java.nio.IntBuffer;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.stet.report.Messages;
import org.stet.review.Side;
import org.stet.workbench.OpenReview;
import org.stet.workbench.Workbench;

/// Draws the workbench without a window.
public final class Snapshot {
  /// A picture.
  ///
  /// @param pixels row by row, each as alpha, red, green and blue of one byte
  public record Picture(int width, int height, IntBuffer pixels) {}

  /// Layout settles in as many passes: the heights of rows are known only once they are made.
  private static final int PASSES = 4;

  /// Asks nobody.
  private static final class Silent implements Dialogs {
    @Override
    public Optional<Path> text(Side side) {
      return Optional.empty();
    }

    @Override
    public List<Path> sources() {
      return List.of();
    }

    @Override
    public Optional<Path> report(String name) {
      return Optional.empty();
    }
  }

  private final Messages messages;
  private final ZoneId zone;

  public Snapshot(Messages messages, ZoneId zone) {
    this.messages = messages;
    this.zone = zone;
  }

  /// What can be on show.
  public enum Card {
    REVIEW,
    START,
    KEYS,
    SETTINGS,
    CHECKS,
    BINDINGS,
    TOUR
  }

  /// What is drawn.
  ///
  /// @param finding the number of the finding to select, from 1; 0 for none
  public record Sight(Look look, int width, int height, int finding, Card card) {}

  /// Draws what the workbench shows. To be called on JavaFX's thread.
  public Picture take(Workbench workbench, Sight sight) {
    int width = sight.width();
    int height = sight.height();
    WorkbenchPane pane = new WorkbenchPane(workbench, messages, new Silent(), zone);
    Scene scene = new Scene(pane, width, height);
    pane.wear(sight.look());
    settle(pane);
    workbench.review().get().ifPresent(review -> select(review, sight.finding()));
    show(sight.card(), pane);
    settle(pane);
    WritableImage image = scene.snapshot(null);
    IntBuffer pixels = IntBuffer.allocate(width * height);
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, width);
    pixels.rewind();
    return new Picture(width, height, pixels);
  }

  private static void show(Card card, WorkbenchPane pane) {
    switch (card) {
      case REVIEW -> {}
      case START -> pane.workbench().start();
      case KEYS -> pane.showKeys(true);
      case SETTINGS, CHECKS, BINDINGS -> {
        pane.settings();
        pane.choosing().ifPresent(settings -> settings.show(partOf(card)));
      }
      case TOUR -> pane.tour();
    }
  }

  private static SettingsPane.Part partOf(Card card) {
    return switch (card) {
      case CHECKS -> SettingsPane.Part.CHECKS;
      case BINDINGS -> SettingsPane.Part.KEYS;
      default -> SettingsPane.Part.TEXTS;
    };
  }

  private static void select(OpenReview review, int finding) {
    if (finding >= 1 && finding <= review.entries().size()) {
      review.select(review.entries().get(finding - 1).fingerprint());
    }
  }

  private static void settle(WorkbenchPane pane) {
    for (int pass = 0; pass < PASSES; pass++) {
      pane.applyCss();
      pane.layout();
    }
  }
}
