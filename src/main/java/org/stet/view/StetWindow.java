package org.stet.view;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.stet.report.Messages;
import org.stet.workbench.Keeper;
import org.stet.workbench.Settings;
import org.stet.workbench.Workbench;

/// The window on the screen. To be made on JavaFX's thread.
public final class StetWindow {
  private final Workbench workbench;
  private final WorkbenchPane pane;
  private final Stage stage;
  private Rectangle2D unmaximised = Rectangle2D.EMPTY;
  private boolean warned;

  public StetWindow(Workbench workbench, Messages messages, ZoneId zone) {
    this.workbench = workbench;
    this.stage = new Stage();
    this.pane =
        new WorkbenchPane(workbench, messages, new FileDialogs(() -> stage, messages), zone);
  }

  /// Opens it.
  ///
  /// @param closed is called once it is closed and all is kept
  public void open(Runnable closed) {
    Scene scene = new Scene(pane);
    Platform.Preferences preferences = Platform.getPreferences();
    pane.wear(Look.of(preferences.getColorScheme()));
    preferences.colorSchemeProperty().addListener((value, before, now) -> pane.wear(Look.of(now)));
    stage.setTitle("Stet");
    stage.setScene(scene);
    stage.setMinWidth(960);
    stage.setMinHeight(560);
    stage.setOnCloseRequest(this::asked);
    place();
    stage.setOnHiding(event -> remember());
    stage.setOnHidden(event -> whenKept(closed));
    stage.show();
    pane.starting().ifPresent(StartPane::takeKeys);
  }

  /// Says how Stet is worked with, as long as a person wants it.
  public void welcome() {
    if (workbench.settings().get().tour()) {
      pane.tour();
    }
  }

  Workbench workbench() {
    return workbench;
  }

  /// Closes it, as its button does.
  void close() {
    stage.close();
  }

  private void place() {
    List<Rectangle2D> screens = new ArrayList<>();
    screens.add(Screen.getPrimary().getVisualBounds());
    Screen.getScreens().forEach(screen -> screens.add(screen.getVisualBounds()));
    Optional<Settings.Frame> before = workbench.settings().get().window();
    Rectangle2D place = new Placement(screens).of(before);
    stage.setX(place.getMinX());
    stage.setY(place.getMinY());
    stage.setWidth(place.getWidth());
    stage.setHeight(place.getHeight());
    stage.setMaximized(before.map(Settings.Frame::maximised).orElse(false));
    unmaximised = place;
    stage.xProperty().addListener((value, was, now) -> moved());
    stage.yProperty().addListener((value, was, now) -> moved());
    stage.widthProperty().addListener((value, was, now) -> moved());
    stage.heightProperty().addListener((value, was, now) -> moved());
  }

  private void moved() {
    if (!stage.isMaximized() && !stage.isIconified()) {
      unmaximised =
          new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }
  }

  private void remember() {
    Settings.Frame frame =
        new Settings.Frame(
            Math.rint(unmaximised.getMinX()),
            Math.rint(unmaximised.getMinY()),
            Math.rint(unmaximised.getWidth()),
            Math.rint(unmaximised.getHeight()),
            stage.isMaximized());
    workbench.settings().change(settings -> settings.with(frame));
  }

  /// What could not be kept is tried again, and said once more before the window goes.
  private void asked(WindowEvent event) {
    pane.review().ifPresent(review -> review.findings().detail().keepNote());
    if (workbench.keeper().state().get().kind() == Keeper.Kind.FAILED && !warned) {
      warned = true;
      workbench.keeper().retry();
      event.consume();
    }
  }

  private void whenKept(Runnable closed) {
    workbench.cancel();
    if (workbench.keeper().state().get().kind() != Keeper.Kind.SAVING) {
      closed.run();
      return;
    }
    ChangeListener<Keeper.State> listener =
        (value, before, now) -> {
          if (now.kind() != Keeper.Kind.SAVING) {
            Platform.runLater(closed);
          }
        };
    workbench.keeper().state().addListener(listener);
  }
}
