package org.stet.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stet.review.Side;
import org.stet.text.Span;
import org.stet.workbench.ReadingView;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// A pair in Arabic, whose lines JavaFX fails to break by itself: each step here once ended the
/// drawing of the window.
@ExtendWith(ApplicationExtension.class)
final class RightToLeftStoriesTest {
  private static final String ORIGINAL =
      """
      القطار يعود إلى الساحل

      قالت هيئة السكك الحديدية يوم الثلاثاء إن القطار الليلي إلى فارنس سيعود في 4 يونيو بعد تسع \
      سنوات. سيحمل القطار 210 ركاب في سبع عربات.
      """;

  @TempDir private Path folder;
  private Path original;
  private Path rewrite;

  @BeforeEach
  void write() throws IOException {
    original = Files.writeString(folder.resolve("original.txt"), ORIGINAL);
    rewrite = Files.writeString(folder.resolve("rewrite.txt"), ORIGINAL.replace("210", "310"));
  }

  @Test
  void lineByLineItIsShownAtTwiceTheSize(FxRobot robot) {
    try (Newsroom newsroom = Newsroom.open(folder.resolve("data"))) {
      newsroom.openPair(original, rewrite);
      Newsroom.now(() -> newsroom.pane.enlarge(100));
      Newsroom.now(() -> newsroom.workbench.lay(ReadingView.LINE_BY_LINE));
      robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
      assertThat(robot.lookup(".line-content .now .run").queryAll()).isNotEmpty();
    }
  }

  @Test
  void itsParagraphIsEditedInOneLineFromTheRightAndALatinOneIsWrapped(FxRobot robot) {
    try (Newsroom newsroom = Newsroom.open(folder.resolve("data"))) {
      newsroom.openPair(original, rewrite);
      robot.push(KeyCode.F8).push(KeyCode.E);
      TextArea area = robot.lookup("#editor").queryAs(TextArea.class);
      assertThat(area.isWrapText()).isFalse();
      assertThat(area.getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
      Newsroom.now(() -> area.setText("A line of English."));
      assertThat(area.isWrapText()).isTrue();
      assertThat(area.getNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
      robot.push(KeyCode.ESCAPE);
      assertThat(newsroom.review().review().get().rewrite().text()).contains("310");
    }
  }

  @Test
  void aLongNoteIsBrokenIntoLines(FxRobot robot) {
    try (Newsroom newsroom = Newsroom.open(folder.resolve("data"))) {
      newsroom.openPair(original, rewrite);
      String note = "هذه ملاحظة طويلة حول عدد الركاب الذي يجب التحقق منه قبل النشر مساء اليوم";
      Newsroom.now(
          () -> newsroom.review().note(UUID.randomUUID(), Side.REWRITE, new Span(0, 6), note));
      Node words = robot.lookup(".free-note .words").query();
      assertThat(words.getParent()).isInstanceOf(TextFlow.class);
      assertThat(words.getParent().getLayoutBounds().getHeight())
          .isGreaterThan(1.5 * words.getLayoutBounds().getHeight());
    }
  }
}
