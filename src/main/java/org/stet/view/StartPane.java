package org.stet.view;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.stet.report.Messages;
import org.stet.review.Side;
import org.stet.workbench.KeyMap;
import org.stet.workbench.Origin;
import org.stet.workbench.Tray;
import org.stet.workbench.Workbench;

/// Where a pair is opened: a place for each text to drop, paste or choose it, and the earlier
/// reviews.
final class StartPane extends VBox {
  private static final double WIDTH = 900;

  private final Tray tray;
  private final Messages messages;
  private final Map<Side, TargetPane> targets = new EnumMap<>(Side.class);
  private final Button check = new Button();

  StartPane(Workbench workbench, Messages messages, Dialogs dialogs, Captions captions) {
    super(18);
    this.tray = workbench.tray();
    this.messages = messages;
    getStyleClass().add("start");
    setAlignment(Pos.TOP_CENTER);
    Label heading = new Label(messages.text("window.start"));
    heading.getStyleClass().add("start-heading");
    HBox pair = new HBox(18);
    pair.setMaxWidth(WIDTH);
    for (Side side : Side.values()) {
      TargetPane target = new TargetPane(side, tray, messages, dialogs, captions);
      targets.put(side, target);
      HBox.setHgrow(target, Priority.ALWAYS);
      pair.getChildren().add(target);
      tray.place(side).chosen().addListener((value, before, now) -> goOn(target));
    }
    workbench.settings().now().addListener((value, before, now) -> name(now.keys()));
    name(workbench.settings().get().keys());
    check.setText(messages.text("window.check"));
    check.setId("check");
    check.getStyleClass().setAll("button", "quiet", "primary");
    check.setOnAction(event -> workbench.check());
    check.disableProperty().bind(tray.complete().not());
    EarlierReviews earlier = new EarlierReviews(workbench, messages, captions.zone());
    earlier.setMaxWidth(WIDTH);
    VBox.setVgrow(earlier, Priority.SOMETIMES);
    Button sample = new Button(messages.text("window.sample"));
    sample.setId("sample");
    sample.getStyleClass().setAll("link");
    sample.setOnAction(event -> tray.put(Origin.sample()));
    HBox ways = new HBox(18, check, sample);
    ways.setAlignment(Pos.CENTER);
    getChildren().addAll(heading, pair, why(), ways, earlier);
    Offers.takeDrops(this, tray::put);
  }

  private void name(KeyMap keys) {
    targets.values().forEach(target -> target.name(keys));
  }

  /// Why the check waits, which it does not do otherwise.
  private Label why() {
    Label why = new Label(messages.text("window.revised.why"));
    why.setId("why");
    why.getStyleClass().add("explanation");
    why.setWrapText(true);
    Runnable show =
        () -> {
          why.setVisible(tray.asks());
          why.setManaged(tray.asks());
        };
    for (Side side : Side.values()) {
      tray.place(side).chosen().addListener((value, before, now) -> show.run());
    }
    show.run();
    return why;
  }

  /// Gives the keys to the place where the next text belongs.
  void takeKeys() {
    target(tray.free()).requestFocus();
  }

  /// A text that came by keys leaves them to the next step: the other text, or the check.
  private void goOn(TargetPane target) {
    if (target.hasKeys() && !target.isEmpty()) {
      if (tray.complete().get()) {
        check.requestFocus();
      } else {
        takeKeys();
      }
    }
  }

  private TargetPane target(Side side) {
    return Objects.requireNonNull(targets.get(side));
  }

  private TargetPane current() {
    return targets.values().stream()
        .filter(TargetPane::hasKeys)
        .findFirst()
        .orElseGet(() -> target(tray.free()));
  }

  /// Takes what is on the clipboard for the text that has the keys.
  void paste() {
    current().paste();
  }

  /// Asks for a file for the text that has the keys.
  void choose() {
    current().choose();
  }

  /// Asks for the address of a page for the text that has the keys.
  void askAddress() {
    current().askAddress();
  }
}
