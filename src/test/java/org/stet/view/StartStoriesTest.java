package org.stet.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stet.app.SettingsFile;
import org.stet.report.Messages;
import org.stet.workbench.Workbench;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// How a person begins.
@ExtendWith(ApplicationExtension.class)
final class StartStoriesTest {
  @TempDir private Path folder;

  private boolean comesAgain() {
    return new SettingsFile(folder, "ED", new Messages()).load().settings().tour();
  }

  private static boolean isTouring(FxRobot robot) {
    return robot.lookup("#tour").tryQuery().isPresent();
  }

  private static String title(FxRobot robot) {
    return robot.lookup("#tour .start-heading").queryAs(Labeled.class).getText();
  }

  @Test
  void escSkipsTheStepsAndTheyDoNotComeAgain(FxRobot robot) {
    try (Newsroom newsroom = Newsroom.open(folder)) {
      Newsroom.now(newsroom.pane::tour);
      robot.push(KeyCode.ESCAPE);
      assertThat(isTouring(robot)).isFalse();
      assertThat(newsroom.workbench.screen().get()).isEqualTo(Workbench.Screen.START);
      Newsroom.until(() -> !comesAgain());
    }
  }

  @Test
  void enterGoesThroughTheThreeSteps(FxRobot robot) {
    try (Newsroom newsroom = Newsroom.open(folder)) {
      Newsroom.now(newsroom.pane::tour);
      assertThat(title(robot)).isEqualTo("Bring two texts");
      robot.push(KeyCode.ENTER);
      assertThat(title(robot)).isEqualTo("Go from finding to finding");
      robot.push(KeyCode.ENTER);
      assertThat(title(robot)).isEqualTo("Sign off and report");
      Newsroom.now(() -> robot.lookup("#tour-again").queryAs(CheckBox.class).setSelected(true));
      robot.push(KeyCode.ENTER);
      assertThat(isTouring(robot)).isFalse();
      assertThat(newsroom.workbench.settings().get().tour()).isTrue();
    }
  }

  @Test
  void noFindingIsNextWhereThereIsNoReview(FxRobot robot) {
    try (Newsroom newsroom = Newsroom.open(folder)) {
      assertThat(bottom(robot)).contains("F1 keys");
      Newsroom.now(() -> robot.lookup("#sample").queryAs(ButtonBase.class).fire());
      Newsroom.until(() -> newsroom.workbench.screen().get() == Workbench.Screen.REVIEW);
      assertThat(bottom(robot)).contains("F8 next finding   F1 keys");
    }
  }

  private static List<String> bottom(FxRobot robot) {
    return robot.lookup(".footer .label").queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .toList();
  }

  @Test
  void theSampleIsOpenedAndHasFindings(FxRobot robot) {
    try (Newsroom newsroom = Newsroom.open(folder)) {
      Newsroom.now(() -> robot.lookup("#sample").queryAs(ButtonBase.class).fire());
      Newsroom.until(() -> newsroom.workbench.screen().get() == Workbench.Screen.REVIEW);
      assertThat(newsroom.review().entries()).hasSizeGreaterThan(3);
      assertThat(newsroom.review().review().get().original().provenance().source())
          .isEqualTo("original.html");
    }
  }
}
