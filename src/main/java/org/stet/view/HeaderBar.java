package org.stet.view;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.stet.report.Messages;
import org.stet.review.Clearance;
import org.stet.workbench.Chord;
import org.stet.workbench.Command;
import org.stet.workbench.Entry;
import org.stet.workbench.OpenReview;
import org.stet.workbench.Workbench;

/// The top line: name, title, how far the review is, export.
final class HeaderBar extends HBox {
  private static final PseudoClass CLEARED = PseudoClass.getPseudoClass("cleared");

  private final Messages messages;
  private final DateTimeFormatter time;
  private final Label title = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final Label progress = new Label();
  private final ViewSwitch views;
  private final Button clear = new Button();
  private final Button export = new Button();
  private final Workbench workbench;

  HeaderBar(Workbench workbench, Messages messages, Actions actions, ZoneId zone) {
    super(18);
    this.time = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(zone);
    this.workbench = workbench;
    this.messages = messages;
    getStyleClass().add("header");
    Label logo = new Label("Stet");
    logo.getStyleClass().add("logo");
    logo.setMinWidth(Region.USE_PREF_SIZE);
    title.getStyleClass().add("review-title");
    title.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    bar.setPrefWidth(110);
    bar.setMinWidth(60);
    bar.accessibleTextProperty().bind(progress.textProperty());
    progress.getStyleClass().add("progress-words");
    progress.setMinWidth(Region.USE_PREF_SIZE);
    views = new ViewSwitch(workbench, messages);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button look = quiet(Icon.LOOK, "window.look", actions::switchLook);
    look.setId("look");
    Button settings = quiet(Icon.SETTINGS, "window.settings.tip", actions::settings);
    settings.setId("open-settings");
    Button open = quiet(messages.text("window.open"), "window.open.tip", actions::open);
    open.setId("open");
    finish(actions);
    nameKeys(open, settings);
    workbench.settings().now().addListener((value, before, now) -> nameKeys(open, settings));
    getChildren().addAll(logo, title, gap, views, space, bar, progress);
    getChildren().addAll(look, settings, open, clear, export);
    workbench.screen().addListener((value, before, now) -> show());
    workbench.review().addListener((value, before, now) -> watch(now));
    watch(workbench.review().get());
  }

  /// The acts that end a review.
  private void finish(Actions actions) {
    export.setText(messages.text("window.export"));
    export.getStyleClass().setAll("button", "quiet", "primary");
    export.setId("export");
    export.setMinWidth(Region.USE_PREF_SIZE);
    export.setOnAction(event -> actions.export());
    clear.setId("clear");
    clear.getStyleClass().setAll("button", "quiet");
    clear.setMinWidth(Region.USE_PREF_SIZE);
    clear.setOnAction(event -> actions.clear());
  }

  private void nameKeys(Button open, Button settings) {
    tip(open, "window.open.tip", Command.OPEN);
    tip(settings, "window.settings.tip", Command.SETTINGS);
    tip(export, "window.export.tip", Command.EXPORT);
    tip(clear, "window.clear.tip", Command.CLEAR);
  }

  /// Names the key of a button as it is now.
  private void tip(Button button, String tip, Command command) {
    Chord key = workbench.settings().get().keys().of(command).getFirst();
    button.setTooltip(new Tooltip(messages.text(tip, key)));
    button.setAccessibleText(messages.text(tip, key));
  }

  private Button quiet(Icon icon, String tip, Runnable action) {
    Button button = quiet("", tip, action);
    button.setGraphic(icon.node());
    return button;
  }

  private Button quiet(String words, String tip, Runnable action) {
    Button button = new Button(words);
    button.getStyleClass().setAll("button", "quiet");
    button.setMinWidth(USE_PREF_SIZE);
    button.setTooltip(new Tooltip(messages.text(tip)));
    button.setAccessibleText(messages.text(tip));
    button.setOnAction(event -> action.run());
    return button;
  }

  private void watch(Optional<OpenReview> review) {
    review.ifPresent(open -> open.review().addListener((value, before, now) -> show()));
    review.ifPresent(
        open -> open.entries().addListener((ListChangeListener<Entry>) change -> show()));
    show();
  }

  private void show() {
    boolean reviewing = workbench.screen().get() == Workbench.Screen.REVIEW;
    for (Region part : new Region[] {title, views, bar, progress, clear, export}) {
      part.setVisible(reviewing);
      part.setManaged(reviewing);
    }
    workbench.review().get().filter(open -> reviewing).ifPresent(this::show);
  }

  private void show(OpenReview open) {
    title.setText(open.review().get().title());
    int all = open.signOffs().checklist().items().size();
    int done = open.signOffs().done();
    bar.setProgress(all == 0 ? 1 : (double) done / all);
    progress.setText(messages.text("window.checked", done, all));
    Optional<Clearance> cleared = open.review().get().cleared();
    clear.setText(
        cleared
            .map(
                given -> messages.text("window.cleared", given.reviewer(), time.format(given.at())))
            .orElseGet(() -> messages.text("window.clear")));
    clear.pseudoClassStateChanged(CLEARED, cleared.isPresent());
    clear.setAccessibleText(clear.getText());
  }
}
