package org.stet.view;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.stet.report.Messages;
import org.stet.workbench.OpenReview;
import org.stet.workbench.ReadingView;
import org.stet.workbench.Settings;
import org.stet.workbench.Workbench;

/// The whole window's content: frame, screens, the sentence that says what went wrong.
public final class WorkbenchPane extends StackPane implements Actions {
  private final Workbench workbench;
  private final Messages messages;
  private final Dialogs dialogs;
  private final Captions captions;
  private final BorderPane frame = new BorderPane();
  private final Label problem = new Label();
  private final HBox problemBar = new HBox(12);
  private final StartPane start;
  private final CheckingPane checking;
  private final KeysCard card;
  private final Keys keys;
  private Optional<ReviewPane> review = Optional.empty();
  private Optional<SettingsPane> settings = Optional.empty();
  private Optional<TourCard> tour = Optional.empty();
  private Look system = Look.LIGHT;

  /// @param dialogs asks for files
  /// @param zone times are shown in
  public WorkbenchPane(Workbench workbench, Messages messages, Dialogs dialogs, ZoneId zone) {
    this.workbench = workbench;
    this.messages = messages;
    this.dialogs = dialogs;
    captions = new Captions(messages, zone);
    start = new StartPane(workbench, messages, dialogs, captions);
    checking = new CheckingPane(workbench, messages);
    card = new KeysCard(messages, () -> showKeys(false));
    frame.getStyleClass().add("workbench");
    frame.setTop(new VBox(new HeaderBar(workbench, messages, this, zone), problemBar()));
    frame.setBottom(new FooterBar(workbench, messages, zone));
    getChildren().addAll(frame, card);
    keys = new Keys(this, () -> workbench.settings().get().keys());
    keys.listen();
    showKeys(false);
    workbench.settings().now().addListener((value, before, now) -> chosen(before, now));
    workbench.screen().addListener((value, before, now) -> showScreen());
    workbench.view().addListener((value, before, now) -> lay(now));
    workbench.review().addListener((value, before, now) -> open(now));
    open(workbench.review().get());
  }

  /// Dresses the window in a look, unless the person chose one.
  public void wear(Look now) {
    system = now;
    dress();
  }

  private void dress() {
    Settings settings = workbench.settings().get();
    look().dress(getScene(), settings.type());
    review.ifPresent(pane -> pane.setMeasure(Measure.of(settings.type())));
  }

  private Look look() {
    return Look.of(workbench.settings().get().theme(), system);
  }

  private void chosen(Settings before, Settings now) {
    if (!before.keys().equals(now.keys())) {
      review.ifPresent(ReviewPane::nameKeys);
    }
    if (!before.type().equals(now.type()) || before.theme() != now.theme()) {
      dress();
    }
  }

  /// Changes the size of the texts; 0 brings the usual one back.
  void enlarge(int percent) {
    workbench
        .settings()
        .change(s -> s.with(s.type().sized(percent == 0 ? 100 : s.type().percent() + percent)));
  }

  /// Folds what is unchanged, or shows all of it.
  void fold() {
    workbench.settings().change(settings -> settings.withFolding(!settings.folding()));
  }

  Workbench workbench() {
    return workbench;
  }

  /// The start screen while it is on show.
  Optional<StartPane> starting() {
    return frame.getCenter() == start ? Optional.of(start) : Optional.empty();
  }

  /// The review that is on show, if one is.
  Optional<ReviewPane> review() {
    return workbench.screen().get() == Workbench.Screen.REVIEW ? review : Optional.empty();
  }

  private HBox problemBar() {
    problem.setId("problem");
    problem.setWrapText(true);
    problem.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(problem, Priority.ALWAYS);
    Button close = Icon.CLOSE.button(messages.text("window.close"));
    close.setOnAction(event -> workbench.dismissProblem());
    problemBar.getChildren().addAll(problem, close);
    workbench.problem().addListener((value, before, now) -> showProblem());
    workbench.news().addListener((value, before, now) -> showProblem());
    workbench.keeper().state().addListener((value, before, now) -> showProblem());
    showProblem();
    return problemBar;
  }

  /// What could not be kept is said before what could not be opened, and that before good news.
  private void showProblem() {
    String unsaved = workbench.keeper().state().get().problem();
    String wrong = unsaved.isEmpty() ? workbench.problem().get() : unsaved;
    String words = wrong.isEmpty() ? workbench.news().get() : wrong;
    problem.setText(words);
    problemBar.getStyleClass().setAll("problem", wrong.isEmpty() ? "good" : "bad");
    problemBar.setVisible(!words.isEmpty());
    problemBar.setManaged(!words.isEmpty());
  }

  private void open(Optional<OpenReview> now) {
    review = now.map(model -> new ReviewPane(model, messages, captions));
    review.ifPresent(pane -> pane.setMeasure(Measure.of(workbench.settings().get().type())));
    review.ifPresent(pane -> pane.lay(workbench.view().get()));
    review.ifPresent(pane -> pane.setOnLay(workbench::lay));
    showScreen();
  }

  /// What had the keys may be out of sight.
  private void lay(ReadingView now) {
    review.ifPresent(pane -> pane.lay(now));
    review().ifPresent(ReviewPane::takeKeys);
  }

  private void showScreen() {
    review.ifPresent(pane -> pane.findings().detail().keepNote());
    Node screen =
        switch (workbench.screen().get()) {
          case START -> start;
          case CHECKING -> checking;
          case REVIEW -> review.<Node>map(pane -> pane).orElse(start);
        };
    frame.setCenter(screen);
    takeKeys();
  }

  private void takeKeys() {
    if (workbench.screen().get() == Workbench.Screen.REVIEW) {
      review.ifPresent(ReviewPane::takeKeys);
    } else if (workbench.screen().get() == Workbench.Screen.START) {
      start.takeKeys();
    } else {
      checking.requestFocus();
    }
  }

  @Override
  public void open() {
    starting().ifPresentOrElse(StartPane::choose, workbench::start);
  }

  /// Asks for the address of a page, where a pair is opened.
  void askAddress() {
    if (starting().isEmpty()) {
      workbench.start();
    }
    starting().ifPresent(StartPane::askAddress);
  }

  @Override
  public void export() {
    review()
        .ifPresent(
            pane -> {
              pane.findings().detail().keepNote();
              String title = pane.model().review().get().title();
              String name = title.replaceAll("[^\\p{L}\\p{N}]+", "-").toLowerCase(Locale.ROOT);
              dialogs.report(name + ".html").ifPresent(workbench::export);
            });
  }

  @Override
  public void clear() {
    workbench.clear();
  }

  @Override
  public void switchLook() {
    Settings.Theme next = look().next();
    workbench.settings().change(settings -> settings.with(next));
  }

  @Override
  public void keys() {
    showKeys(!card.isVisible());
  }

  /// Shows the three steps.
  public void tour() {
    closeTour();
    TourCard now = new TourCard(workbench.settings(), messages, this::closeTour);
    tour = Optional.of(now);
    getChildren().add(now);
    frame.setDisable(true);
    now.takeKeys();
  }

  /// The three steps while they are on show.
  Optional<TourCard> touring() {
    return tour;
  }

  private void closeTour() {
    tour.ifPresent(getChildren()::remove);
    if (tour.isPresent()) {
      tour = Optional.empty();
      frame.setDisable(false);
      takeKeys();
    }
  }

  @Override
  public void settings() {
    showKeys(false);
    closeSettings();
    SettingsPane now =
        new SettingsPane(workbench.settings(), messages, keys.commands(), this::closeSettings);
    settings = Optional.of(now);
    getChildren().add(now);
    // What lies beneath must not get the keys.
    frame.setDisable(true);
    now.takeKeys();
  }

  /// The settings while they are on show.
  Optional<SettingsPane> choosing() {
    return settings;
  }

  private void closeSettings() {
    settings.ifPresent(getChildren()::remove);
    frame.setDisable(false);
    if (settings.isPresent()) {
      settings = Optional.empty();
      takeKeys();
    }
  }

  boolean isShowingKeys() {
    return card.isVisible();
  }

  void showKeys(boolean visible) {
    if (visible) {
      card.list(keys.commands(), workbench.settings().get().keys());
    }
    card.setVisible(visible);
  }
}
