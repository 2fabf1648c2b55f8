package org.stet.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stet.workbench.Grouping;
import org.stet.workbench.ReadingView;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Whatever can have the keys has a name that a screen reader says.
@ExtendWith(ApplicationExtension.class)
final class AccessTest {
  private static final String ORIGINAL =
      """
      Ferry to the islands sails again

      The ferry to Lunde sails again from 3 March, the county said on Friday. It takes 120 people.

      Two more boats are being built, which will cost 40 million crowns.
      """;

  @TempDir private Path folder;
  private Path original;
  private Path rewrite;
  private final AtomicInteger seen = new AtomicInteger();

  @BeforeEach
  void write() throws IOException {
    original = Files.writeString(folder.resolve("original.txt"), ORIGINAL);
    rewrite =
        Files.writeString(
            folder.resolve("rewrite.txt"), ORIGINAL.replace("120", "210").replace("Two", "Three"));
  }

  private List<String> nameless(Newsroom newsroom) {
    List<String> found = new ArrayList<>();
    Newsroom.now(() -> walk(newsroom.pane, found));
    return found;
  }

  private void walk(Node node, List<String> found) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node.isFocusTraversable()) {
      seen.incrementAndGet();
      Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
      boolean named = text instanceof String words && words.chars().anyMatch(Character::isLetter);
      if (!named || node.getAccessibleRole() == null) {
        found.add(node.getClass().getSimpleName() + " #" + node.getId() + node.getStyleClass());
      }
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, found));
    }
  }

  @Test
  void everythingOnTheStartScreenAndInTheTourHasAName() {
    try (Newsroom newsroom = Newsroom.open(folder.resolve("data"))) {
      assertThat(nameless(newsroom)).isEmpty();
      Newsroom.now(newsroom.pane::tour);
      assertThat(nameless(newsroom)).isEmpty();
      assertThat(seen.get()).isGreaterThan(8);
    }
  }

  @Test
  void everythingInEachViewOfAReviewHasAName(FxRobot robot) {
    try (Newsroom newsroom = Newsroom.open(folder.resolve("data"))) {
      newsroom.openPair(original, rewrite);
      Newsroom.now(() -> newsroom.review().list().group(Grouping.CHECK));
      robot.push(KeyCode.F8);
      robot.push(KeyCode.BACK_SPACE);
      for (ReadingView view : ReadingView.values()) {
        Newsroom.now(() -> newsroom.workbench.lay(view));
        assertThat(nameless(newsroom)).as(view.id()).isEmpty();
      }
      robot.push(KeyCode.CONTROL, KeyCode.F);
      assertThat(nameless(newsroom)).isEmpty();
      assertThat(seen.get()).isGreaterThan(60);
    }
  }

  @Test
  void everythingInEachPartOfTheSettingsHasAName() {
    try (Newsroom newsroom = Newsroom.open(folder.resolve("data"))) {
      for (SettingsPane.Part part : SettingsPane.Part.values()) {
        Newsroom.now(newsroom.pane::settings);
        Newsroom.now(() -> newsroom.pane.choosing().orElseThrow().show(part));
        assertThat(nameless(newsroom)).as(part.name()).isEmpty();
      }
      assertThat(seen.get()).isGreaterThan(100);
    }
  }

  @Test
  void theListIsHeardAsTheFindingThatIsSelected(FxRobot robot) {
    try (Newsroom newsroom = Newsroom.open(folder.resolve("data"))) {
      newsroom.openPair(original, rewrite);
      Node list = robot.lookup(".finding-list").query();
      assertThat(list.getAccessibleRole()).isEqualTo(AccessibleRole.LIST_VIEW);
      assertThat(list.getAccessibleText()).isEqualTo("Findings");
      robot.push(KeyCode.F8);
      assertThat(list.getAccessibleText())
          .startsWith("1 of ")
          .contains(newsroom.review().selected().get().orElseThrow().words().message());
      robot.push(KeyCode.ENTER);
      assertThat(list.getAccessibleText()).endsWith("Confirmed");
    }
  }
}
