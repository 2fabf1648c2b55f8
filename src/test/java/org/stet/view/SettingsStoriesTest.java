package org.stet.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stet.app.SettingsFile;
import org.stet.check.Severity;
import org.stet.report.Messages;
import org.stet.review.Decision;
import org.stet.review.DismissalReason;
import org.stet.workbench.Chord;
import org.stet.workbench.Command;
import org.stet.workbench.Grouping;
import org.stet.workbench.ReadingView;
import org.stet.workbench.Settings;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// What a person chooses in the settings, and what comes of it.
@ExtendWith(ApplicationExtension.class)
final class SettingsStoriesTest {
  private static final String ORIGINAL =
      """
      Lighthouse keeper retires after thirty years

      The keeper of the lighthouse at Hestvik retires on 4 June after thirty years in the tower. \
      The council will pay 210 crowns a month for a lamp that needs nobody.
      """;

  @TempDir private Path folder;
  private Path original;
  private Path rewrite;

  @BeforeEach
  void write() throws IOException {
    original = Files.writeString(folder.resolve("original.txt"), ORIGINAL);
    rewrite = Files.writeString(folder.resolve("rewrite.txt"), ORIGINAL.replace("210", "310"));
  }

  private Newsroom newsroom() {
    return Newsroom.open(folder.resolve("data"));
  }

  private Settings kept() {
    return new SettingsFile(folder.resolve("data"), "ED", new Messages()).load().settings();
  }

  private static boolean isShown(FxRobot robot) {
    return robot.lookup("#settings").tryQuery().isPresent();
  }

  private static void fire(FxRobot robot, String id) {
    Newsroom.now(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
  }

  private static double sizeOfText(FxRobot robot) {
    return robot.lookup(".run.paragraph").queryAllAs(Text.class).stream()
        .mapToDouble(text -> text.getFont().getSize())
        .max()
        .orElse(0);
  }

  @Test
  void theKeysBeginAtThePartsAndNotAtCancel(FxRobot robot) {
    try (Newsroom newsroom = Newsroom.open(folder.resolve("data"))) {
      robot.push(KeyCode.CONTROL, KeyCode.COMMA);
      assertThat(newsroom.pane.getScene().getFocusOwner().getStyleClass()).contains("segment");
    }
  }

  @Test
  void escLeavesAllAsItWas(FxRobot robot) {
    try (Newsroom newsroom = newsroom()) {
      newsroom.openPair(original, rewrite);
      Settings before = kept();
      robot.push(KeyCode.CONTROL, KeyCode.COMMA);
      fire(robot, "#settings-look-contrast");
      fire(robot, "#settings-checks");
      fire(robot, "#check-figure-differs");
      robot.push(KeyCode.ESCAPE);
      assertThat(isShown(robot)).isFalse();
      assertThat(newsroom.workbench.settings().get()).isEqualTo(before);
      assertThat(kept()).isEqualTo(before);
      assertThat(checks(newsroom)).contains("figure-differs");
    }
  }

  @Test
  void aCheckThatIsSwitchedOffFindsNothingAnyMoreAlsoAfterARestart(FxRobot robot) {
    try (Newsroom newsroom = newsroom()) {
      newsroom.openPair(original, rewrite);
      assertThat(checks(newsroom)).contains("figure-differs");
      robot.push(KeyCode.CONTROL, KeyCode.COMMA);
      fire(robot, "#settings-checks");
      fire(robot, "#check-figure-differs");
      fire(robot, "#settings-keep");
      Newsroom.until(() -> !checks(newsroom).contains("figure-differs"));
      Newsroom.until(() -> kept().checks().off().equals(Set.of("figure-differs")));
    }
    try (Newsroom newsroom = newsroom()) {
      newsroom.openPair(original, rewrite);
      assertThat(checks(newsroom)).doesNotContain("figure-differs");
    }
  }

  @Test
  void theFindingsAreGroupedByKeyAndStayGroupedAfterARestart(FxRobot robot) {
    try (Newsroom newsroom = newsroom()) {
      newsroom.openPair(original, rewrite);
      robot.push(KeyCode.G);
      assertThat(texts(robot, ".group-title")).first().isEqualTo("Errors");
      assertThat(robot.lookup("#group-severity").queryAs(ToggleButton.class).isSelected()).isTrue();
      robot.push(KeyCode.F8);
      assertThat(newsroom.review().selected().get().orElseThrow().finding().severity())
          .isEqualTo(Severity.ERROR);
      fire(robot, "#group-check");
      Newsroom.until(() -> kept().findings().grouping() == Grouping.CHECK);
    }
    try (Newsroom newsroom = newsroom()) {
      newsroom.openPair(original, rewrite);
      assertThat(texts(robot, ".group-title")).contains("Figure differs");
    }
  }

  @Test
  void aReasonOfTheDesksOwnIsGivenByItsDigitAndToldByAReportAfterOthersWereChosen(FxRobot robot)
      throws IOException {
    Path report = folder.resolve("report.html");
    try (Newsroom newsroom = newsroom()) {
      newsroom.openPair(original, rewrite);
      robot.push(KeyCode.CONTROL, KeyCode.COMMA);
      fire(robot, "#settings-reasons");
      fire(robot, "#reason-add");
      robot.write("Agreed with the author");
      robot.push(KeyCode.CONTROL, KeyCode.ENTER);
      assertThat(isShown(robot)).isFalse();
      robot.push(KeyCode.F8);
      robot.push(KeyCode.BACK_SPACE);
      robot.push(KeyCode.DIGIT5);
      Newsroom.now(
          () ->
              newsroom
                  .workbench
                  .settings()
                  .change(settings -> settings.with(Settings.Findings.USUAL)));
    }
    try (Newsroom newsroom = newsroom()) {
      newsroom.openPair(original, rewrite);
      newsroom.answer = Optional.of(report);
      robot.push(KeyCode.CONTROL, KeyCode.E);
      Newsroom.until(() -> !newsroom.workbench.news().get().isEmpty());
    }
    assertThat(Files.readString(report)).contains("Agreed with the author");
  }

  @Test
  void theDigitsOfTheReasonsFollowTheirOrderOnlyOnceItIsSaved(FxRobot robot) {
    try (Newsroom newsroom = newsroom()) {
      newsroom.openPair(original, rewrite);
      robot.push(KeyCode.F8);
      robot.push(KeyCode.CONTROL, KeyCode.COMMA);
      fire(robot, "#settings-reasons");
      fire(robot, "#reason-up-3");
      robot.push(KeyCode.ESCAPE);
      assertThat(kept().findings().reasons()).isEqualTo(DismissalReason.USUAL);
      robot.push(KeyCode.CONTROL, KeyCode.COMMA);
      fire(robot, "#settings-reasons");
      assertThat(robot.lookup("#reason-up-1").queryButton().isDisabled()).isTrue();
      fire(robot, "#reason-up-3");
      robot.push(KeyCode.ALT, KeyCode.UP);
      robot.push(KeyCode.CONTROL, KeyCode.ENTER);
      robot.push(KeyCode.BACK_SPACE);
      robot.push(KeyCode.DIGIT1);
      assertThat(newsroom.review().review().get().decisions())
          .extracting(Decision::reason)
          .containsExactly(Optional.of(DismissalReason.HOUSE_STYLE));
    }
  }

  @Test
  void unchangedTextStaysOpenWhereTheSettingsSaySo(FxRobot robot) throws IOException {
    String calm = "\n\nThe lamp was lit in 1903. It was put out in a storm. Nobody missed it.\n";
    Files.writeString(original, calm, StandardOpenOption.APPEND);
    Files.writeString(rewrite, calm, StandardOpenOption.APPEND);
    try (Newsroom newsroom = newsroom()) {
      newsroom.openPair(original, rewrite);
      assertThat(robot.lookup(".fold-line").queryAll()).hasSize(2);
      robot.push(KeyCode.CONTROL, KeyCode.COMMA);
      fire(robot, "#settings-folding");
      robot.push(KeyCode.ESCAPE);
      assertThat(robot.lookup(".fold-line").queryAll()).hasSize(2);
      robot.push(KeyCode.CONTROL, KeyCode.COMMA);
      fire(robot, "#settings-folding");
      fire(robot, "#settings-keep");
      assertThat(robot.lookup(".fold-line").queryAll()).isEmpty();
      Newsroom.until(() -> !kept().folding());
    }
  }

  @Test
  void whatHasTheKeysIsInSight(FxRobot robot) {
    try (Newsroom newsroom = newsroom()) {
      Newsroom.now(newsroom.pane::settings);
      fire(robot, "#settings-checks");
      ScrollPane scroll = robot.lookup("#settings .settings-scroll").queryAs(ScrollPane.class);
      Newsroom.until(() -> scroll.getViewportBounds().getHeight() > 0);
      assertThat(scroll.getVvalue()).isZero();
      Newsroom.now(() -> robot.lookup("#check-omission-condition").query().requestFocus());
      assertThat(scroll.getVvalue()).isGreaterThan(0.8);
    }
  }

  @Test
  void aDeskWeighsACheckOtherwise(FxRobot robot) {
    try (Newsroom newsroom = newsroom()) {
      newsroom.openPair(original, rewrite);
      robot.push(KeyCode.CONTROL, KeyCode.COMMA);
      fire(robot, "#settings-checks");
      ComboBox<?> weight = robot.lookup("#weight-figure-differs").queryAs(ComboBox.class);
      Newsroom.now(() -> weight.getSelectionModel().select(3));
      fire(robot, "#settings-keep");
      Newsroom.until(
          () ->
              newsroom.review().entries().stream()
                  .map(entry -> entry.finding())
                  .filter(found -> found.check().equals("figure-differs"))
                  .allMatch(found -> found.severity() == Severity.NOTE));
    }
  }

  @Test
  void aKeyIsChosenByPressingItAndOneThatIsTakenIsRefused(FxRobot robot) {
    try (Newsroom newsroom = newsroom()) {
      newsroom.openPair(original, rewrite);
      robot.push(KeyCode.CONTROL, KeyCode.COMMA);
      fire(robot, "#settings-keys");
      fire(robot, "#key-next-finding");
      robot.push(KeyCode.F6);
      assertThat(robot.lookup("#refusal").queryAs(Label.class).getText())
          .startsWith("F6 is the key for “next pane”;");
      fire(robot, "#key-next-finding");
      robot.push(KeyCode.ESCAPE);
      assertThat(isShown(robot)).isTrue();
      fire(robot, "#key-next-finding");
      robot.push(KeyCode.J);
      robot.push(KeyCode.CONTROL, KeyCode.ENTER);
      assertThat(isShown(robot)).isFalse();
      assertThat(newsroom.workbench.settings().get().keys().of(Command.NEXT_FINDING))
          .containsExactly(new Chord(false, false, false, "J"));
      robot.push(KeyCode.F8);
      assertThat(newsroom.review().selected().get()).isEmpty();
      robot.push(KeyCode.J);
      assertThat(newsroom.review().selected().get()).isPresent();
      assertThat(robot.lookup(".footer .label").queryAllAs(Label.class).stream())
          .extracting(Label::getText)
          .contains("J next finding   F1 keys");
    }
  }

  @Test
  void whateverNamesAKeyNamesTheOneThatWasChosen(FxRobot robot) {
    try (Newsroom newsroom = newsroom()) {
      bind(newsroom, Command.OPEN, "Ctrl+K");
      assertThat(texts(robot, "#target-original .side-facts"))
          .contains("Ctrl+V pastes · Ctrl+K asks for a file · Ctrl+L for an address");
      Newsroom.now(newsroom.pane::tour);
      assertThat(texts(robot, "#tour .label")).anyMatch(words -> words.contains("with Ctrl+K."));
      Newsroom.now(() -> robot.lookup("#tour-skip").queryButton().fire());
      newsroom.openPair(original, rewrite);
      robot.push(KeyCode.F8);
      assertThat(texts(robot, "#note-button .key")).containsExactly("N");
      bind(newsroom, Command.NOTE, "M");
      assertThat(texts(robot, "#note-button .key")).containsExactly("M");
      bind(newsroom, Command.VIEW_CLEAN, "Ctrl+K");
      assertThat(robot.lookup("#view-clean").queryAs(ToggleButton.class).getTooltip().getText())
          .isEqualTo("Ctrl+K");
      Newsroom.now(() -> newsroom.workbench.lay(ReadingView.LINE_BY_LINE));
      bind(newsroom, Command.SIGN_OFF, "Ctrl+T");
      assertThat(robot.lookup("#line-tick").queryButton().getText())
          .isEqualTo("Check off (Ctrl+T)");
    }
  }

  private static void bind(Newsroom newsroom, Command command, String key) {
    Chord chord = Chord.parse(key).orElseThrow();
    Newsroom.now(
        () ->
            newsroom
                .workbench
                .settings()
                .change(settings -> settings.with(settings.keys().with(command, chord))));
  }

  private static List<String> texts(FxRobot robot, String query) {
    return robot.lookup(query).queryAll().stream()
        .filter(node -> node instanceof Label)
        .map(node -> ((Label) node).getText())
        .toList();
  }

  @Test
  void whatIsDecidedIsSignedWithTheInitials(FxRobot robot) {
    try (Newsroom newsroom = newsroom()) {
      newsroom.openPair(original, rewrite);
      robot.push(KeyCode.CONTROL, KeyCode.COMMA);
      TextField field = robot.lookup("#settings-initials").queryAs(TextField.class);
      Newsroom.now(() -> field.setText(""));
      fire(robot, "#settings-keep");
      assertThat(robot.lookup("#refusal").queryAs(Label.class).getText())
          .startsWith("Initials are needed");
      Newsroom.now(() -> field.setText("MH"));
      fire(robot, "#settings-keep");
      robot.push(KeyCode.F8);
      robot.push(KeyCode.ENTER);
      assertThat(newsroom.review().review().get().decisions().getFirst().reviewer())
          .isEqualTo("MH");
    }
  }

  @Test
  void theTextsGrowByKeyAndByTheSlider(FxRobot robot) {
    try (Newsroom newsroom = newsroom()) {
      newsroom.openPair(original, rewrite);
      assertThat(sizeOfText(robot)).isEqualTo(17);
      robot.push(KeyCode.CONTROL, KeyCode.PLUS);
      assertThat(sizeOfText(robot)).isEqualTo(18.7f);
      robot.push(KeyCode.CONTROL, KeyCode.COMMA);
      Newsroom.now(() -> robot.lookup("#settings-size").queryAs(Slider.class).setValue(200));
      fire(robot, "#settings-face-sans");
      fire(robot, "#settings-keep");
      assertThat(sizeOfText(robot)).isEqualTo(34);
      assertThat(
              robot.lookup(".run.paragraph").queryAllAs(Text.class).stream()
                  .map(text -> text.getFont().getFamily()))
          .containsOnly("Inter");
      robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
      assertThat(sizeOfText(robot)).isEqualTo(17);
      Newsroom.until(() -> kept().type().equals(new Settings.Type(Settings.Face.SANS, 100, 33)));
    }
  }

  @Test
  void aLookIsChosenOrFollowsTheSystem(FxRobot robot) {
    try (Newsroom newsroom = newsroom()) {
      assertThat(sheets(newsroom)).contains("colours-light.css");
      Newsroom.now(() -> newsroom.pane.wear(Look.DARK));
      assertThat(sheets(newsroom)).contains("colours-dark.css");
      robot.push(KeyCode.CONTROL, KeyCode.COMMA);
      assertThat(robot.lookup("#settings-look-system").queryAs(ToggleButton.class).isSelected())
          .isTrue();
      fire(robot, "#settings-look-contrast");
      fire(robot, "#settings-keep");
      assertThat(sheets(newsroom)).contains("colours-contrast.css", "contrast.css");
      Newsroom.now(() -> newsroom.pane.wear(Look.LIGHT));
      assertThat(sheets(newsroom)).contains("colours-contrast.css");
    }
  }

  private static List<String> sheets(Newsroom newsroom) {
    return newsroom.pane.getScene().getStylesheets().stream()
        .map(sheet -> sheet.replaceAll(".*/", ""))
        .toList();
  }

  private static List<String> checks(Newsroom newsroom) {
    return newsroom.review().entries().stream().map(entry -> entry.finding().check()).toList();
  }
}
