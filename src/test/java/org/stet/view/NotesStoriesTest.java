package org.stet.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stet.review.Note;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Where the keys go while notes are written and words are looked for.
@ExtendWith(ApplicationExtension.class)
final class NotesStoriesTest {
  private static final String ORIGINAL =
      """
      Museum opens its cellar

      The museum of Hestvik opens its cellar on 9 May, the director said. It holds 300 boats.

      Entry is free for pupils of the town.
      """;

  @TempDir private Path folder;
  private Path original;
  private Path rewrite;

  @BeforeEach
  void write() throws IOException {
    original = Files.writeString(folder.resolve("original.txt"), ORIGINAL);
    rewrite =
        Files.writeString(
            folder.resolve("rewrite.txt"), ORIGINAL.replace("300 boats", "400 boats"));
  }

  @Test
  void afterANoteOnAPassageTheKeysAreInItsTextAgain(FxRobot robot) {
    try (Newsroom newsroom = Newsroom.open(folder.resolve("data"))) {
      newsroom.openPair(original, rewrite);
      robot.push(KeyCode.F8).push(KeyCode.F6);
      robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.N);
      robot.write("one").push(KeyCode.ENTER);
      robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.N);
      robot.write("two").push(KeyCode.ESCAPE);
      robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.N);
      robot.push(KeyCode.ENTER);
      Newsroom.until(() -> newsroom.review().freeNotes().size() == 2);
      assertThat(newsroom.review().freeNotes())
          .extracting(Note::text)
          .containsExactlyInAnyOrder("one", "two");
      assertThat(robot.lookup("#note").queryAs(TextField.class).getText()).isEmpty();
    }
  }

  @Test
  void afterANoteOnAFindingLettersAreCommandsAgain(FxRobot robot) {
    try (Newsroom newsroom = Newsroom.open(folder.resolve("data"))) {
      newsroom.openPair(original, rewrite);
      robot.push(KeyCode.F8).push(KeyCode.N);
      robot.write("ask").push(KeyCode.ENTER).push(KeyCode.ENTER);
      Newsroom.until(() -> newsroom.review().review().get().decisions().size() == 1);
      assertThat(newsroom.review().review().get().notes())
          .extracting(Note::text)
          .containsExactly("ask");
    }
  }

  @Test
  void wordsThatAreFoundOfferNoNoteUntilItIsAskedFor(FxRobot robot) {
    try (Newsroom newsroom = Newsroom.open(folder.resolve("data"))) {
      newsroom.openPair(original, rewrite);
      robot.push(KeyCode.CONTROL, KeyCode.F);
      robot.write("cellar").push(KeyCode.ENTER).push(KeyCode.F3);
      Node field = robot.lookup("#passage-note").query();
      assertThat(field.getParent().isVisible()).isFalse();
      robot.push(KeyCode.F6).push(KeyCode.N);
      assertThat(field.getParent().isVisible()).isTrue();
      robot.write("which").push(KeyCode.ENTER);
      Newsroom.until(() -> newsroom.review().freeNotes().size() == 1);
      assertThat(newsroom.review().freeNotes().getFirst().anchor().exact()).isEqualTo("cellar");
    }
  }

  @Test
  void eachOfEightWritersHasAColourOfTheirOwn() {
    List<String> colours =
        List.of(0, 1, 2, 3, 4, 5, 6, 7).stream().map(FreeNotes::colour).distinct().toList();
    assertThat(colours).hasSize(8);
  }
}
