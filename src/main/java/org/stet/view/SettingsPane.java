package org.stet.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.stet.report.Messages;
import org.stet.workbench.Command;
import org.stet.workbench.SettingsBook;
import org.stet.workbench.SettingsDraft;

/// The settings, over everything else: five parts, of which one is on show. Nothing is so until it
/// is saved; Esc leaves all as it was.
final class SettingsPane extends StackPane {
  /// The parts, in their order.
  enum Part {
    TEXTS,
    CHECKS,
    REASONS,
    KEYS,
    DATA
  }

  private static final double WIDTH = 820;
  private static final double HEIGHT = 620;

  private final SettingsDraft draft;
  private final SettingsBook book;
  private final Messages messages;
  private final Runnable close;
  private final SettingsKeys keys;
  private final ScrollPane scroll = new ScrollPane();
  private final SegmentedButton parts = new SegmentedButton();
  private final ChangeListener<Node> focus = (value, before, now) -> reveal(now);
  private Optional<Part> part = Optional.empty();
  private final Map<Part, ToggleButton> segments = new EnumMap<>(Part.class);

  /// @param commands those that have a key
  /// @param close takes it away
  SettingsPane(SettingsBook book, Messages messages, List<Command> commands, Runnable close) {
    this.book = book;
    this.messages = messages;
    this.close = close;
    this.draft = new SettingsDraft(book, messages);
    this.keys = new SettingsKeys(draft, commands, messages);
    getStyleClass().add("veil");
    setId("settings");
    Label title = new Label(messages.text("window.settings"));
    title.getStyleClass().add("start-heading");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(18, title, gap, parts);
    head.setAlignment(Pos.CENTER_LEFT);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("settings-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox card = new VBox(14, head, scroll, refusal(), buttons());
    card.getStyleClass().add("card");
    card.setMaxSize(WIDTH, HEIGHT);
    StackPane.setAlignment(card, Pos.CENTER);
    getChildren().add(card);
    parts.setAccessibleText(title.getText());
    for (Part each : Part.values()) {
      ToggleButton segment = segment(each);
      segments.put(each, segment);
      parts.getButtons().add(segment);
    }
    show(Part.TEXTS);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(title.getText());
    sceneProperty().addListener((value, before, now) -> follow(before, now));
  }

  /// A scroll pane does not follow the focus of itself.
  private void follow(@Nullable Scene before, @Nullable Scene now) {
    if (before != null) {
      before.focusOwnerProperty().removeListener(focus);
    }
    if (now != null) {
      now.focusOwnerProperty().addListener(focus);
    }
  }

  private void reveal(@Nullable Node owner) {
    Node content = scroll.getContent();
    Node node = owner;
    while (node != null && !node.equals(content)) {
      node = node.getParent();
    }
    if (node != null && owner != null) {
      reveal(content, owner);
    }
  }

  private void reveal(Node content, Node owner) {
    Bounds place = content.sceneToLocal(owner.localToScene(owner.getBoundsInLocal()));
    double sight = scroll.getViewportBounds().getHeight();
    double hidden = content.getBoundsInLocal().getHeight() - sight;
    double top = scroll.getVvalue() * hidden;
    if (hidden > 0 && (place.getMinY() < top || place.getMaxY() > top + sight)) {
      scroll.setVvalue(Math.clamp((place.getCenterY() - sight / 2) / hidden, 0, 1));
    }
  }

  private ToggleButton segment(Part of) {
    String id = of.name().toLowerCase(Locale.ROOT);
    ToggleButton segment = new ToggleButton(messages.text("window.settings.part." + id));
    segment.setId("settings-" + id);
    segment.getStyleClass().setAll("segment");
    segment.setOnAction(event -> show(of));
    return segment;
  }

  /// Shows a part.
  void show(Part now) {
    keys.leave();
    Node content =
        switch (now) {
          case TEXTS -> new SettingsTexts(draft, messages);
          case CHECKS -> new SettingsChecks(draft, messages);
          case REASONS -> new SettingsReasons(draft, messages);
          case KEYS -> keys;
          case DATA -> new SettingsData(book, messages);
        };
    part = Optional.of(now);
    scroll.setContent(content);
    scroll.setVvalue(0);
    Objects.requireNonNull(segments.get(now)).setSelected(true);
  }

  /// Gives the keys to the part on show.
  void takeKeys() {
    // The buttons are in the window only once they are laid out.
    applyCss();
    layout();
    parts.getButtons().getFirst().requestFocus();
  }

  private Label refusal() {
    Label refusal = new Label();
    refusal.setId("refusal");
    refusal.getStyleClass().add("refusal");
    refusal.setWrapText(true);
    refusal.setMinHeight(Region.USE_PREF_SIZE);
    draft.refusal().addListener((value, before, now) -> refusal.setText(now));
    return refusal;
  }

  private HBox buttons() {
    Button cancel = new Button(messages.text("window.settings.cancel"));
    cancel.setId("settings-cancel");
    cancel.getStyleClass().setAll("button", "quiet");
    cancel.setOnAction(event -> close.run());
    Button keep = new Button(messages.text("window.settings.keep"));
    keep.setId("settings-keep");
    keep.getStyleClass().setAll("button", "quiet", "primary");
    keep.setOnAction(event -> keep());
    HBox buttons = new HBox(10, cancel, keep);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    return buttons;
  }

  private void keep() {
    if (draft.keep()) {
      close.run();
    } else {
      Part wrong = draft.reasons().refusal().isPresent() ? Part.REASONS : Part.TEXTS;
      if (!part.equals(Optional.of(wrong))) {
        show(wrong);
      }
    }
  }

  /// Takes a key before any control does; true when it did something.
  boolean pressed(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    if (keys.isWaiting()) {
      return keys.pressed(event);
    } else if (event.getCode() == KeyCode.ESCAPE && plain && !isChoosing()) {
      close.run();
    } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      keep();
    } else {
      return false;
    }
    return true;
  }

  /// Whether a list of choices is open, which Esc closes first.
  private boolean isChoosing() {
    return Optional.ofNullable(getScene().getFocusOwner())
        .filter(node -> node instanceof ComboBoxBase<?>)
        .map(node -> ((ComboBoxBase<?>) node).isShowing())
        .orElse(false);
  }
}
