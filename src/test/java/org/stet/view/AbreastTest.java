package org.stet.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// The two texts side by side, by keys.
@ExtendWith(ApplicationExtension.class)
final class AbreastTest {
  private static final String MOVED =
      "The oldest of the bakers, Ines Dahl, has lit her oven before four each morning since 1971.";

  @TempDir private Path folder;

  private Newsroom newsroom() throws IOException {
    String town =
        IntStream.rangeClosed(1, 40)
            .mapToObj(n -> "House " + n + " on the quay was sold for " + n * 1300 + " crowns.")
            .collect(Collectors.joining("\n\n"));
    Path original = Files.writeString(folder.resolve("original.txt"), MOVED + "\n\n" + town);
    Path rewrite = Files.writeString(folder.resolve("rewrite.txt"), town + "\n\n" + MOVED);
    Newsroom newsroom = Newsroom.open(folder.resolve("data"));
    newsroom.openPair(original, rewrite);
    return newsroom;
  }

  @Test
  void aSentenceThatMovedLeadsToItsCounterpartAndBack(FxRobot robot) throws IOException {
    try (Newsroom newsroom = newsroom()) {
      TextPane original = pane(newsroom, "original");
      TextPane rewrite = pane(newsroom, "rewrite");
      robot.push(KeyCode.F6).push(KeyCode.HOME).push(KeyCode.SHIFT, KeyCode.DOWN);
      robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
      assertThat(rewrite.isFocusWithin()).isTrue();
      assertThat(rewrite.page().document().in(rewrite.chosen().get())).isEqualTo(MOVED);
      double y = rewrite.yOf(rewrite.chosen().get().start());
      assertThat(y).isBetween(0.0, rewrite.column().getHeight());
      robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
      assertThat(original.isFocusWithin()).isTrue();
      assertThat(original.page().document().in(original.chosen().get())).isEqualTo(MOVED);
    }
  }

  @Test
  void theTextsScrollTogetherUntilTheyAreLetApart(FxRobot robot) throws IOException {
    try (Newsroom newsroom = newsroom()) {
      TextPane rewrite = pane(newsroom, "rewrite");
      robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
      double before = rewrite.column().topOf(0);
      robot.push(KeyCode.F6).push(KeyCode.PAGE_DOWN);
      assertThat(rewrite.column().topOf(0)).isEqualTo(before);
      robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
      robot.push(KeyCode.PAGE_DOWN);
      assertThat(rewrite.column().topOf(0)).isLessThan(before - 100);
    }
  }

  private static TextPane pane(Newsroom newsroom, String side) {
    return (TextPane) newsroom.pane.lookup(".text-pane." + side);
  }
}
