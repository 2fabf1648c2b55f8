package org.stet.view;

import java.time.ZoneId;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.stet.report.Messages;
import org.stet.workbench.Keeper;
import org.stet.workbench.Workbench;

/// The window on the screen. To be made on JavaFX's thread.
public final class StetWindow {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  private final Workbench workbench;
  private final WorkbenchPane pane;
  private final Stage stage;
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
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    Scene scene =
        new Scene(
            pane, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight() - 30));
    Platform.Preferences preferences = Platform.getPreferences();
    pane.wear(Look.of(preferences.getColorScheme()));
    preferences.colorSchemeProperty().addListener((value, before, now) -> pane.wear(Look.of(now)));
    stage.setTitle("Stet");
    stage.setScene(scene);
    stage.setMinWidth(960);
    stage.setMinHeight(560);
    stage.setOnCloseRequest(this::asked);
    stage.setOnHidden(event -> whenKept(closed));
    stage.show();
    pane.starting().ifPresent(StartPane::takeKeys);
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
