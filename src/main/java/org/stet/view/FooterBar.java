package org.stet.view;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.controlsfx.control.StatusBar;
import org.stet.check.Limit;
import org.stet.check.Progress;
import org.stet.check.Result;
import org.stet.report.Messages;
import org.stet.workbench.Command;
import org.stet.workbench.Entry;
import org.stet.workbench.Keeper;
import org.stet.workbench.KeyMap;
import org.stet.workbench.OpenReview;
import org.stet.workbench.Workbench;

/// The bottom line: counts, how the check went, the main keys, whether all is saved.
final class FooterBar extends StatusBar {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final Workbench workbench;
  private final Messages messages;
  private final Label keys = new Label();
  private final ZoneId zone;
  private final Label counts = new Label();
  private final Label took = new Label();
  private final Label encoder = new Label();
  private final Label saved = new Label();
  private final Button retry = new Button();

  FooterBar(Workbench workbench, Messages messages, ZoneId zone) {
    this.workbench = workbench;
    this.messages = messages;
    this.zone = zone;
    getStyleClass().add("footer");
    // Nothing can be done with the bar itself, and it would say OK.
    setFocusTraversable(false);
    setText("");
    workbench.settings().now().addListener((value, before, now) -> showHint());
    saved.setId("saved");
    retry.setText(messages.text("window.retry"));
    retry.getStyleClass().setAll("link");
    retry.setOnAction(event -> workbench.keeper().retry());
    getLeftItems().addAll(counts, took, encoder);
    getRightItems().addAll(keys, saved, retry);
    for (Label label : new Label[] {counts, took, keys, saved}) {
      label.setMinWidth(USE_PREF_SIZE);
    }
    workbench.review().addListener((value, before, now) -> watch(now));
    workbench.keeper().state().addListener((value, before, now) -> keeping(now));
    workbench.screen().addListener((value, before, now) -> show());
    workbench.runs().fraction().addListener((value, before, now) -> showRun());
    workbench.runs().behind().addListener((value, before, now) -> showRun());
    workbench.runs().stage().addListener((value, before, now) -> showRun());
    watch(workbench.review().get());
    keeping(workbench.keeper().state().get());
  }

  /// No finding is next where there is no review.
  private void showHint() {
    KeyMap map = workbench.settings().get().keys();
    boolean review = workbench.screen().get() == Workbench.Screen.REVIEW;
    keys.setText(
        review
            ? messages.text(
                "window.keys.hint",
                map.of(Command.NEXT_FINDING).getFirst(),
                map.of(Command.KEYS).getFirst())
            : map.text(messages, "window.keys.hint.start", Command.KEYS));
  }

  /// A run behind the review, which may take minutes, shows here how far it is.
  private void showRun() {
    boolean behind = workbench.runs().behind().get();
    boolean verifying = workbench.runs().stage().get() == Progress.Stage.VERIFYING;
    String does = verifying ? "window.behind.verifying" : "window.behind";
    setText(behind ? messages.text(does) : "");
    // The bar takes a run that has not begun for none.
    setProgress(behind ? Math.max(0.01, workbench.runs().fraction().get()) : 0);
  }

  private void watch(Optional<OpenReview> review) {
    review.ifPresent(
        open -> {
          open.review().addListener((value, before, now) -> show());
          open.entries().addListener((ListChangeListener<Entry>) change -> show());
        });
    show();
  }

  private void show() {
    showHint();
    boolean reviewing = workbench.screen().get() == Workbench.Screen.REVIEW;
    for (Label label : new Label[] {counts, took, encoder}) {
      label.setVisible(reviewing);
    }
    workbench.review().get().ifPresent(this::show);
  }

  private void show(OpenReview open) {
    Result result = open.result().get();
    counts.setText(messages.text("window.counts", open.entries().size(), open.openFindings()));
    long took = result.timing().alignMs() + result.timing().checkMs();
    this.took.setText(messages.text("window.took", took, took / 1000.0));
    String limits =
        result.limits().stream()
            .map(limit -> words(limit, result))
            .collect(Collectors.joining(" · "));
    encoder.setText(limits.isEmpty() ? messages.text("window.encoder") : limits);
  }

  private String words(Limit limit, Result result) {
    return messages.text(
        "window.limit." + limit.id(),
        result.texts().originalLanguage().name(),
        result.texts().rewriteLanguage().name());
  }

  private void keeping(Keeper.State state) {
    boolean failed = state.kind() == Keeper.Kind.FAILED;
    retry.setVisible(failed);
    retry.setManaged(failed);
    saved.setText(
        switch (state.kind()) {
          case IDLE -> "";
          case SAVING -> messages.text("window.saving");
          case SAVED -> messages.text("window.saved", TIME.format(state.at().atZone(zone)));
          case FAILED -> messages.text("window.unsaved");
        });
  }
}
