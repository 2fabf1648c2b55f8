package org.stet.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stet.review.Note;
import org.stet.review.Review;
import org.stet.review.Side;
import org.stet.text.Span;
import org.stet.workbench.Keeper;
import org.stet.workbench.Workbench;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// How an editor mends a rewrite where it stands, ticks it line by line, and clears it, by keys
/// alone.
@ExtendWith(ApplicationExtension.class)
final class SignOffStoriesTest {
  private static final String ORIGINAL =
      """
      Lighthouse keeper retires

      The keeper of the Skarv lighthouse, Jon Aas, retires on Friday after 31 years. He has lit \
      the lamp on 11,000 nights.

      The lamp will be lit by a clock from June, the coastal office said.
      """;
  private static final String REWRITE =
      """
      Lighthouse keeper retires

      The keeper of the Skarv lighthouse, Jon Aas, retires on Friday after 13 years. He has lit \
      the lamp on 11,000 nights.

      The lamp will be lit by a clock from June, the coastal office said.
      """;

  @TempDir private Path folder;
  private Path original;
  private Path rewrite;

  @BeforeEach
  void write() throws IOException {
    original = Files.writeString(folder.resolve("original.txt"), ORIGINAL);
    rewrite = Files.writeString(folder.resolve("rewrite.txt"), REWRITE);
  }

  private Newsroom newsroom() {
    Newsroom newsroom = Newsroom.open(folder.resolve("data"));
    newsroom.openPair(original, rewrite);
    return newsroom;
  }

  @Test
  void anEditThatIsTakenBackChangesNothing(FxRobot robot) {
    try (Newsroom newsroom = newsroom()) {
      robot.push(KeyCode.F8).push(KeyCode.E);
      robot.write("XX");
      robot.push(KeyCode.ESCAPE);
      assertThat(editor(robot).getParent().isVisible()).isFalse();
      saved(newsroom);
      assertThat(kept(newsroom).rewrite()).isEqualTo(kept(newsroom).received());
      assertThat(newsroom.workbench.screen().get()).isEqualTo(Workbench.Screen.REVIEW);
    }
  }

  @Test
  void aParagraphIsMendedWhereItStandsAndTheFindingGoes(FxRobot robot) {
    String mended = REWRITE.replace("13 years", "31 years");
    try (Newsroom newsroom = newsroom()) {
      assertThat(checks(newsroom)).contains("figure-differs");
      robot.push(KeyCode.F8).push(KeyCode.E);
      TextArea editor = editor(robot);
      Newsroom.until(editor::isFocused);
      assertThat(editor.getText().substring(editor.getCaretPosition())).startsWith("13 years");
      robot.push(KeyCode.DELETE).push(KeyCode.DELETE);
      robot.write("31");
      // Letters are letters while the text is edited, and the findings follow before it ends.
      Newsroom.until(() -> !checks(newsroom).contains("figure-differs"));
      assertThat(newsroom.review().review().get().rewrite().text()).isEqualTo(mended);
      robot.push(KeyCode.ENTER);
      assertThat(editor.getParent().isVisible()).isFalse();
      saved(newsroom);
      assertThat(kept(newsroom).rewrite().text()).isEqualTo(mended);
      robot.push(KeyCode.CONTROL, KeyCode.Z);
      saved(newsroom);
      assertThat(kept(newsroom).rewrite().text()).isEqualTo(REWRITE);
    }
  }

  @Test
  void whatIsTypedIsThereAfterAKillInTheMiddleOfAnEdit(FxRobot robot) {
    try (Newsroom newsroom = newsroom()) {
      robot.push(KeyCode.F8).push(KeyCode.E);
      robot.write("about ");
      Newsroom.until(
          () -> newsroom.review().review().get().rewrite().text().contains("about 13 years"));
      saved(newsroom);
      assertThat(kept(newsroom).rewrite().text()).contains("after about 13 years");
    }
  }

  @Test
  void aRewriteIsTickedLineByLineAndClearedOnceNoErrorIsOpen(FxRobot robot) {
    try (Newsroom newsroom = newsroom()) {
      Label progress = (Label) robot.lookup(".progress-words").query();
      int all = newsroom.review().signOffs().checklist().items().size();
      assertThat(progress.getText()).isEqualTo("0 of " + all + " checked");
      robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
      Label problem = robot.lookup("#problem").queryAs(Label.class);
      assertThat(problem.getText()).startsWith("Not cleared: one error is still open.");
      assertThat(newsroom.review().selected().get().orElseThrow().finding().check())
          .isEqualTo("figure-differs");
      assertThat(kept(newsroom).cleared()).isEmpty();

      robot.push(KeyCode.BACK_SPACE).push(KeyCode.DIGIT2);
      robot.push(KeyCode.SHIFT, KeyCode.F6).push(KeyCode.HOME);
      for (int i = 0; i < 4; i++) {
        robot.push(KeyCode.T);
      }
      assertThat(progress.getText()).isEqualTo(all + " of " + all + " checked");
      robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
      Button clear = robot.lookup("#clear").queryButton();
      assertThat(clear.getText()).startsWith("✓ Cleared ").endsWith(" · ED");
      saved(newsroom);
      assertThat(kept(newsroom).cleared()).isPresent();
      assertThat(kept(newsroom).marks().signOffs()).hasSize(all);
    }
  }

  @Test
  void aNoteWhoseWordsAreGoneSaysThatItLostItsPlace(FxRobot robot) {
    try (Newsroom newsroom = newsroom()) {
      int at = REWRITE.indexOf("Jon Aas");
      Span words = new Span(at, at + 7);
      Newsroom.now(() -> newsroom.review().note(UUID.randomUUID(), Side.REWRITE, words, "Age?"));
      assertThat(notes(robot)).containsExactly("ED", "Age?", "REWRITE · “Jon Aas”");
      Newsroom.now(
          () -> {
            newsroom.review().drafting().begin(at);
            newsroom.review().drafting().type("The keeper of the Skarv lighthouse retires.");
            newsroom.review().drafting().finish();
          });
      Newsroom.until(() -> notes(robot).get(2).startsWith("Lost its place: “Jon Aas”"));
      assertThat(kept(newsroom).notes()).extracting(Note::text).containsExactly("Age?");
    }
  }

  private static List<String> notes(FxRobot robot) {
    return robot.lookup(".free-note .label").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .toList();
  }

  private static TextArea editor(FxRobot robot) {
    return robot.lookup("#editor").queryAs(TextArea.class);
  }

  private static List<String> checks(Newsroom newsroom) {
    return newsroom.review().entries().stream().map(e -> e.finding().check()).toList();
  }

  private static void saved(Newsroom newsroom) {
    Newsroom.until(() -> newsroom.workbench.keeper().state().get().kind() == Keeper.Kind.SAVED);
  }

  private static Review kept(Newsroom newsroom) {
    return newsroom.kept(newsroom.review().review().get().id());
  }
}
