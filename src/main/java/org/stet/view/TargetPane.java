package org.stet.view;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.stet.report.Messages;
import org.stet.review.Side;
import org.stet.workbench.Chosen;
import org.stet.workbench.Command;
import org.stet.workbench.KeyMap;
import org.stet.workbench.Origin;
import org.stet.workbench.Place;
import org.stet.workbench.Tray;
import org.stet.workbench.Workbench;

/// The place for one of the two texts: drop it, paste it, choose it. Says what lies there, or what
/// is being read.
final class TargetPane extends VBox {
  /// Room for three lines of a title.
  private static final double TITLE = 78;

  private static final double LEAST = 190;

  private final Side side;
  private final Tray tray;
  private final Place place;
  private final Messages messages;
  private final Dialogs dialogs;
  private final Label state = new Label();
  private final Label keys = new Label();
  private final ProvenanceLine provenance;
  private final Button away;
  private final HBox ways = new HBox(8);
  private final HBox waiting = new HBox(12);
  private final AddressField address;
  private final SourcesPane sources;
  private boolean addressOfSource;

  TargetPane(Side side, Tray tray, Messages messages, Dialogs dialogs, Captions captions) {
    super(12);
    this.side = side;
    this.tray = tray;
    this.place = tray.place(side);
    this.messages = messages;
    this.dialogs = dialogs;
    this.away = Icon.CLOSE.button(messages.text("window.away"));
    this.address = new AddressField(messages, this::readAddress, this::show);
    this.provenance = new ProvenanceLine(captions);
    this.sources = new SourcesPane(tray, messages, dialogs);
    getStyleClass().add("target");
    setId("target-" + side.id());
    setAlignment(Pos.CENTER);
    setMinHeight(USE_PREF_SIZE);
    setFocusTraversable(true);
    setOnMousePressed(event -> requestFocus());
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    state.getStyleClass().add("target-state");
    state.setAlignment(Pos.CENTER);
    state.setMaxHeight(TITLE);
    keys.getStyleClass().add("side-facts");
    address.field().setId("address-" + side.id());
    getChildren().addAll(name(), gap(), state, keys, provenance);
    getChildren().addAll(new RevisionsBar(place, messages), ways(), address, waiting(), gap());
    if (side == Side.ORIGINAL) {
      getChildren().add(sources);
    }
    Offers.takeDrops(this, this::take);
    place.chosen().addListener((value, before, now) -> show());
    place.reading().addListener((value, before, now) -> show());
    show();
  }

  /// Names the keys as they are now.
  void name(KeyMap now) {
    keys.setText(
        now.text(messages, "window.drop.keys", Command.PASTE, Command.OPEN, Command.ADDRESS));
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.max(LEAST, super.computePrefHeight(width));
  }

  private Node name() {
    Label name = new Label(messages.text("window.side." + side.id()));
    name.getStyleClass().add("side-name");
    away.setId("away-" + side.id());
    away.setOnAction(event -> place.clear());
    StackPane.setAlignment(away, Pos.CENTER_RIGHT);
    return new StackPane(name, away);
  }

  private static Region gap() {
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private Node ways() {
    Button choose = button("choose", "window.choose", this::choose);
    choose.setGraphic(Icon.FILE.node());
    Button paste = button("paste", "window.paste", this::paste);
    paste.setGraphic(Icon.CLIPBOARD.node());
    Button page = button("page", "window.address", this::askAddress);
    page.setGraphic(Icon.PAGE.node());
    ways.getChildren().addAll(choose, paste, page);
    ways.setAlignment(Pos.CENTER);
    return ways;
  }

  private Node waiting() {
    ProgressBar bar = new ProgressBar();
    bar.setPrefWidth(160);
    Button cancel = button("cancel", "window.cancel", place::cancel);
    waiting.getChildren().addAll(bar, cancel);
    waiting.setAlignment(Pos.CENTER);
    return waiting;
  }

  private Button button(String id, String key, Runnable action) {
    Button button = new Button(messages.text(key));
    button.setId(id + "-" + side.id());
    button.getStyleClass().setAll("button", "quiet");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void key(KeyEvent event) {
    if (isFocused() && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
      choose();
      event.consume();
    }
  }

  private void show() {
    Optional<Chosen> text = place.chosen().get();
    state.setText(
        place
            .reading()
            .get()
            .map(origin -> messages.text("window.reading", origin.name()))
            .or(() -> text.map(chosen -> Workbench.title(chosen.document())))
            .orElse(messages.text("window.drop")));
    state.setWrapText(!RightToLeft.within(state.getText()));
    text.map(Chosen::document).ifPresent(provenance::show);
    boolean reading = place.isReading();
    shown(keys, !reading && text.isEmpty());
    shown(provenance, !reading && text.isPresent());
    shown(ways, !reading && !address.isAsking());
    shown(address, !reading && address.isAsking());
    shown(waiting, reading);
    away.setVisible(text.isPresent());
    getStyleClass().remove("filled");
    if (text.isPresent()) {
      getStyleClass().add("filled");
    }
    setAccessibleText(messages.text("window.side." + side.id()) + ". " + state.getText());
  }

  static void shown(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }

  boolean isEmpty() {
    return place.chosen().get().isEmpty();
  }

  /// Whether this place, or something in it, has the keys.
  boolean hasKeys() {
    return isFocusWithin();
  }

  private void take(List<Origin> origins) {
    tray.put(side, origins);
  }

  void choose() {
    dialogs.text(side).ifPresent(file -> take(List.of(Origin.file(file))));
  }

  /// Takes what is on the clipboard: for this text, or for a source where the sources have the
  /// keys.
  void paste() {
    bring(sources.isFocusWithin(), Offers.onClipboard());
  }

  /// Asks for an address, of this text or of a source.
  void askAddress() {
    addressOfSource = sources.isFocusWithin();
    address.ask();
  }

  private void readAddress(String typed) {
    requestFocus();
    bring(addressOfSource, List.of(Origin.typed(typed)));
  }

  private void bring(boolean source, List<Origin> origins) {
    if (source) {
      tray.add(origins);
    } else {
      take(origins);
    }
  }
}
