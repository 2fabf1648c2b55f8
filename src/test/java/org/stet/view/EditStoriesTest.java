package org.stet.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// What is seen of a paragraph while it is edited.
@ExtendWith(ApplicationExtension.class)
final class EditStoriesTest {
  @TempDir private Path folder;
  private Path original;
  private Path rewrite;

  @BeforeEach
  void write() throws IOException {
    StringBuilder text = new StringBuilder("Twenty harbours\n\n");
    for (int i = 1; i <= 20; i++) {
      text.append(
              "The harbour of Hestvik number %d was built in 18%d by the town, "
                  .formatted(i, 10 + i))
          .append("said Mira Holt on Friday. It holds %d boats in the summer ".formatted(100 + i))
          .append("and none at all in the winter of most years.\n\n");
    }
    String told = text.toString();
    original = Files.writeString(folder.resolve("original.txt"), told);
    rewrite =
        Files.writeString(
            folder.resolve("rewrite.txt"),
            told.replace("holds 101 boats", "holds 301 boats").replace("112 boats", "512 boats"));
  }

  private Newsroom edited(FxRobot robot) {
    Newsroom newsroom = Newsroom.open(folder.resolve("data"));
    newsroom.openPair(original, rewrite);
    Newsroom.now(() -> newsroom.workbench.settings().change(s -> s.withFolding(false)));
    robot.push(KeyCode.F8).push(KeyCode.E);
    return newsroom;
  }

  private static Bounds onScreen(Node node) {
    return node.localToScene(node.getBoundsInLocal());
  }

  @Test
  void theTextStaysWhereItIsWhileTheSelectedFindingIsElsewhere(FxRobot robot) {
    try (Newsroom newsroom = edited(robot)) {
      TextArea area = robot.lookup("#editor").queryAs(TextArea.class);
      Newsroom.now(() -> newsroom.review().next());
      robot.push(KeyCode.F8).push(KeyCode.F7);
      robot.push(KeyCode.F6).push(KeyCode.F6);
      Newsroom.now(() -> newsroom.review().drafting().begin(60));
      double top = onScreen(area).getMinY();
      robot.write("so ");
      Newsroom.until(() -> newsroom.review().review().get().rewrite().text().contains("so "));
      Newsroom.until(() -> !newsroom.workbench.runs().isRunning());
      assertThat(onScreen(area).getMinY()).isEqualTo(top);
    }
  }

  @Test
  void theEditedParagraphDoesNotLieOverTheNextOneNorOutsideItsText(FxRobot robot) {
    try (Newsroom newsroom = edited(robot)) {
      Node hint = robot.lookup(".edit-hint").query();
      TextPane pane = robot.lookup(".text-pane.rewrite").queryAs(TextPane.class);
      assertThat(hint.isVisible()).isTrue();
      int block = newsroom.review().drafting().draft().get().orElseThrow().block();
      double next = pane.column().localToScene(0, pane.topOf(block + 1)).getY();
      assertThat(onScreen(hint).getMaxY()).isLessThanOrEqualTo(next);
      Newsroom.now(() -> pane.column().scrollBy(150));
      Node body = pane.column().getParent();
      assertThat(body.getClip()).isNotNull();
      assertThat(body.getClip().getBoundsInLocal().getHeight())
          .isEqualTo(body.getLayoutBounds().getHeight());
      assertThat(room(pane)).isPositive();
      robot.push(KeyCode.ESCAPE);
      assertThat(room(pane)).isZero();
    }
  }

  private static double room(TextPane pane) {
    return pane.column().nodes().stream()
        .filter(node -> node instanceof ParagraphRow)
        .mapToDouble(node -> ((ParagraphRow) node).room())
        .sum();
  }

  @Test
  void whatIsTypedIsInSightHoweverLongTheParagraphGrows(FxRobot robot) {
    try (Newsroom newsroom = edited(robot)) {
      TextArea area = robot.lookup("#editor").queryAs(TextArea.class);
      TextPane pane = robot.lookup(".text-pane.rewrite").queryAs(TextPane.class);
      Newsroom.now(() -> area.appendText("\n" + "a line of words that goes on ".repeat(150)));
      robot.write("x");
      Newsroom.until(() -> !newsroom.workbench.runs().isRunning());
      double caret = onScreen(area.lookup(".content")).getMinY() + caretBottom(area);
      Bounds body = onScreen(pane.column().getParent());
      assertThat(caret).isBetween(body.getMinY(), body.getMaxY());
    }
  }

  private static double caretBottom(TextArea area) {
    TextAreaSkin skin = (TextAreaSkin) area.getSkin();
    return skin.getCharacterBounds(area.getCaretPosition()).getMaxY();
  }

  @Test
  void aKeyThatIsHeldDownTooLongIsNotTyped(FxRobot robot) {
    try (Newsroom newsroom = edited(robot)) {
      robot.push(KeyCode.ESCAPE);
      TextArea area = robot.lookup("#editor").queryAs(TextArea.class);
      Newsroom.now(
          () -> {
            for (int i = 0; i < 3; i++) {
              Node at = newsroom.pane.getScene().getFocusOwner();
              at.fireEvent(key(KeyEvent.KEY_PRESSED, "", KeyCode.E));
              newsroom
                  .pane
                  .getScene()
                  .getFocusOwner()
                  .fireEvent(key(KeyEvent.KEY_TYPED, "e", KeyCode.UNDEFINED));
            }
          });
      assertThat(area.isVisible()).isTrue();
      assertThat(area.getText()).doesNotContain("ee");
      Newsroom.now(() -> area.fireEvent(key(KeyEvent.KEY_RELEASED, "", KeyCode.E)));
      robot.write("ee");
      assertThat(area.getText()).contains("ee");
    }
  }

  private static KeyEvent key(EventType<KeyEvent> type, String letter, KeyCode code) {
    return new KeyEvent(type, letter, letter, code, false, false, false, false);
  }
}
