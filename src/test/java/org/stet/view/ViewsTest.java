package org.stet.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stet.review.Decision;
import org.stet.review.Side;
import org.stet.workbench.Origin;
import org.stet.workbench.ReadingView;
import org.stet.workbench.Tray;
import org.stet.workbench.Workbench;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// The four ways to lay a review out, by keys.
@ExtendWith(ApplicationExtension.class)
final class ViewsTest {
  private static final String ORIGINAL =
      """
      Night train returns to the coast

      The night train to Varnes returns on 4 June after nine years, the railway said on Tuesday. \
      It will carry 210 passengers in seven cars.

      The town of Varnes will pay 1.2 million euros a year towards the line, if the region agrees.
      """;
  private static final String REWRITE =
      """
      Night train to the coast is back

      The night train to Varnes returns on 4 June after nine years, the railway said on Tuesday. \
      It will carry 310 passengers in seven cars.
      """;

  @TempDir private Path folder;
  private Path original;
  private Path rewrite;

  @BeforeEach
  void write() throws IOException {
    original = Files.writeString(folder.resolve("original.txt"), ORIGINAL);
    rewrite = Files.writeString(folder.resolve("rewrite.txt"), REWRITE);
  }

  @Test
  void aSentenceIsDecidedLineByLineWithPlainArrowsAndTheDecisionIsKept(FxRobot robot) {
    try (Newsroom newsroom = Newsroom.open(folder.resolve("data"))) {
      newsroom.openPair(original, rewrite);
      robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
      Node pane = robot.lookup("#line-pane").query();
      assertThat(pane.getAccessibleText()).startsWith("Sentence 1 of 3.");
      robot.push(KeyCode.DOWN).push(KeyCode.RIGHT);
      assertThat(pane.getAccessibleText())
          .startsWith("Sentence 3 of 3.")
          .contains("Figure: original 210");
      robot.push(KeyCode.ENTER);
      assertThat(newsroom.review().review().get().decisions())
          .extracting(Decision::kind)
          .containsExactly(Decision.Kind.CONFIRMED);
      robot.push(KeyCode.T);
      assertThat(newsroom.review().signOffs().done()).isPositive();
      robot.push(KeyCode.DOWN);
      assertThat(pane.getAccessibleText()).contains("left out");
      robot.push(KeyCode.UP);
      assertThat(pane.getAccessibleText()).startsWith("Sentence 3 of 3.");
    }
  }

  @Test
  void aViewStaysForTheNextReviewAndTheSelectionIsShared(FxRobot robot) {
    try (Newsroom newsroom = Newsroom.open(folder.resolve("data"))) {
      newsroom.openPair(original, rewrite);
      robot.push(KeyCode.F8);
      robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
      assertThat(robot.lookup(".text-pane.marked").queryAll()).hasSize(1);
      assertThat(robot.lookup(".strike").queryAll()).isNotEmpty();
      assertThat(newsroom.review().selected().get()).isPresent();
      robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
      assertThat(robot.lookup(".text-pane.clean").queryAll()).hasSize(1);
      assertThat(robot.lookup(".text-pane.original").queryAll()).isEmpty();
      newsroom.openPair(rewrite, original);
      assertThat(newsroom.workbench.view().get()).isEqualTo(ReadingView.CLEAN);
      assertThat(robot.lookup(".text-pane.clean").queryAll()).hasSize(1);
      assertThat(robot.lookup("#view-clean").queryAs(ToggleButton.class).isSelected()).isTrue();
      robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
      assertThat(robot.lookup(".text-pane.original").queryAll()).hasSize(1);
    }
  }

  @Test
  void unchangedTextFoldsOpensByKeyAndForWordsThatAreLookedForAndAllAtOnce(FxRobot robot)
      throws IOException {
    String calm = "\n\nThe line was built in 1903. It was shut in a storm. Nobody missed it.\n";
    Files.writeString(original, calm, StandardOpenOption.APPEND);
    Files.writeString(rewrite, calm, StandardOpenOption.APPEND);
    try (Newsroom newsroom = Newsroom.open(folder.resolve("data"))) {
      newsroom.openPair(original, rewrite);
      assertThat(folds(robot))
          .containsExactly("▸ 3 unchanged sentences", "▸ 3 unchanged sentences");
      Newsroom.now(() -> robot.lookup(".fold-line").<Button>query().requestFocus());
      robot.push(KeyCode.ENTER);
      assertThat(folds(robot))
          .containsExactly("▾ 3 unchanged sentences", "▾ 3 unchanged sentences");
      robot.push(KeyCode.CONTROL, KeyCode.D);
      assertThat(folds(robot)).isEmpty();
      robot.push(KeyCode.CONTROL, KeyCode.D);
      assertThat(folds(robot))
          .containsExactly("▸ 3 unchanged sentences", "▸ 3 unchanged sentences");
      robot.push(KeyCode.CONTROL, KeyCode.F);
      robot.write("missed");
      robot.push(KeyCode.ENTER);
      assertThat(folds(robot))
          .containsExactly("▾ 3 unchanged sentences", "▾ 3 unchanged sentences");
      assertThat(newsroom.workbench.settings().get().folding()).isTrue();
    }
  }

  private static List<String> folds(FxRobot robot) {
    return robot.lookup(".fold-line").<Button>queryAll().stream().map(Button::getText).toList();
  }

  @Test
  void aFindingThatASourceSupportsLeadsThereByKeyAndBackAndKeepsWhatWasDecided(FxRobot robot)
      throws IOException {
    try (Newsroom newsroom = withSource()) {
      selectClaim(newsroom);
      Node source = robot.lookup("#source-text").query();
      assertThat(source.isVisible()).isFalse();
      assertThat(robot.lookup("#source-1").queryAs(ToggleButton.class).getText()).endsWith("●");
      robot.push(KeyCode.S);
      assertThat(source.isVisible()).isTrue();
      assertThat(robot.from(source).lookup(".tint.selected").queryAll()).isNotEmpty();
      robot.push(KeyCode.S);
      assertThat(source.isVisible()).isFalse();
      assertThat(newsroom.review().review().get().decisions()).isEmpty();
    }
  }

  private static final String PRAISE =
      "The minister of transport called the line a model for the whole coast.";

  /// A review of a sentence that only a further source has.
  private Newsroom withSource() throws IOException {
    Files.writeString(rewrite, "\n" + PRAISE + "\n", StandardOpenOption.APPEND);
    Path agency = Files.writeString(folder.resolve("agency.txt"), "Praise\n\n" + PRAISE + "\n");
    Newsroom newsroom = Newsroom.open(folder.resolve("data"));
    Tray tray = newsroom.workbench.tray();
    Newsroom.now(() -> tray.put(Side.ORIGINAL, List.of(Origin.file(original))));
    Newsroom.now(() -> tray.add(List.of(Origin.file(agency))));
    Newsroom.until(
        () -> tray.sources().stream().anyMatch(place -> place.chosen().get().isPresent()));
    Newsroom.now(() -> tray.put(Side.REWRITE, List.of(Origin.file(rewrite))));
    Newsroom.until(() -> newsroom.workbench.screen().get() == Workbench.Screen.REVIEW);
    return newsroom;
  }

  private static void selectClaim(Newsroom newsroom) {
    Newsroom.now(
        () ->
            newsroom.review().entries().stream()
                .filter(entry -> entry.finding().check().equals("claim-unsupported"))
                .forEach(entry -> newsroom.review().select(entry.fingerprint())));
  }

  @Test
  void besideTheTabsOfSourcesThereIsRoomForTheNameOfTheText(FxRobot robot) throws IOException {
    try (Newsroom newsroom = withSource()) {
      assertThat(newsroom.review().sources().texts()).hasSize(1);
      assertThat(robot.lookup(".text-pane.original .side-facts").queryAs(Button.class).getText())
          .isEqualTo("original.txt");
      assertThat(robot.lookup(".text-pane.rewrite .side-facts").queryAs(Button.class).getText())
          .startsWith("rewrite.txt · ");
    }
  }

  @Test
  void anExcerptLeadsToItsPlaceInItsSourceByKeyAndByMouseFromWhateverView(FxRobot robot)
      throws IOException {
    try (Newsroom newsroom = withSource()) {
      selectClaim(newsroom);
      Node source = robot.lookup("#source-text").query();
      robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
      List<Node> excerpts = List.copyOf(robot.lookup(".evidence").queryAll());
      Newsroom.now(excerpts.getLast()::requestFocus);
      robot.push(KeyCode.TAB);
      assertThat(source.isVisible()).isFalse();
      Newsroom.now(excerpts.getLast()::requestFocus);
      robot.push(KeyCode.ENTER);
      assertThat(source.isVisible()).isTrue();
      assertThat(newsroom.workbench.view().get()).isEqualTo(ReadingView.SIDE_BY_SIDE);
      assertThat(newsroom.review().review().get().decisions()).isEmpty();
      Newsroom.now(() -> newsroom.review().sources().show(0));
      robot.clickOn(excerpts.getLast());
      assertThat(source.isVisible()).isTrue();
      assertThat(robot.from(source).lookup(".tint.selected").queryAll()).isNotEmpty();
    }
  }

  @Test
  void wordsOfASourceAreFoundAndShownThereAndEscTakesTheirMarksAway(FxRobot robot)
      throws IOException {
    try (Newsroom newsroom = withSource()) {
      robot.push(KeyCode.CONTROL, KeyCode.F);
      robot.write("praise");
      assertThat(robot.lookup("#found").queryAs(Label.class).getText()).isEqualTo("0 of 1");
      Node source = robot.lookup("#source-text").query();
      robot.push(KeyCode.ENTER);
      assertThat(source.isVisible()).isTrue();
      assertThat(robot.from(source).lookup(".found").queryAll()).hasSize(1);
      robot.push(KeyCode.ESCAPE);
      assertThat(robot.from(source).lookup(".found").queryAll()).isEmpty();
      assertThat(newsroom.review().review().get().decisions()).isEmpty();
    }
  }

  @Test
  void aSentenceThatKeysChooseTellsWhatStoodInThePlaceOfItsWords(FxRobot robot) throws IOException {
    Files.writeString(rewrite, ORIGINAL.replace("nine years", "nine winters"));
    try (Newsroom newsroom = Newsroom.open(folder.resolve("data"))) {
      newsroom.openPair(original, rewrite);
      int winters = REWRITE.indexOf("years");
      Newsroom.until(() -> newsroom.review().slots().at(Side.REWRITE, winters).isPresent());
      robot.push(KeyCode.SHIFT, KeyCode.F6);
      robot.push(KeyCode.SHIFT, KeyCode.DOWN);
      assertThat(tips()).isEmpty();
      robot.push(KeyCode.SHIFT, KeyCode.DOWN);
      assertThat(tips()).containsExactly("years → winters");
      robot.push(KeyCode.ESCAPE);
      assertThat(tips()).isEmpty();
    }
  }

  private static List<String> tips() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof Tooltip && window.isShowing())
        .map(window -> ((Tooltip) window).getText())
        .toList();
  }

  @Test
  void theHeadingOfAGroupStaysInSightWhileItsFindingsScrollUnderIt(FxRobot robot)
      throws IOException {
    String words = "old brown tall dark wet cold thin soft loud kind proud quick";
    StringBuilder lists = new StringBuilder(ORIGINAL);
    for (String word : words.split(" ", -1)) {
      lists.append("\n\nThe town of Varnes counted ").append(word.length() * 7);
      lists.append(" boats beside the ").append(word).append(" pier.");
    }
    Files.writeString(original, lists);
    Files.writeString(rewrite, lists.toString().replaceAll("counted \\d", "counted 9"));
    try (Newsroom newsroom = Newsroom.open(folder.resolve("data"))) {
      newsroom.openPair(original, rewrite);
      Node sticky = robot.lookup(".sticky").query();
      assertThat(sticky.isVisible()).isFalse();
      robot.push(KeyCode.F7);
      assertThat(sticky.isVisible()).isTrue();

      robot.push(KeyCode.F7).push(KeyCode.F7);
      Node row = robot.lookup(".finding.selected").query();
      assertThat(row.localToScene(0, 0).getY())
          .isGreaterThanOrEqualTo(sticky.localToScene(0, 30).getY());
      Newsroom.now(() -> newsroom.pane.getScene().getWindow().setHeight(560));
      assertThat(robot.lookup("#note").query().localToScene(0, 0).getY()).isBetween(60.0, 520.0);
      assertThat(robot.from(sticky).lookup(".group-title").queryAs(Label.class).getText())
          .isEqualTo(newsroom.review().list().groups().getLast().title());
    }
  }

  @Test
  void wordsAreFoundInBothTextsAndEscGivesTheKeysBack(FxRobot robot) {
    try (Newsroom newsroom = Newsroom.open(folder.resolve("data"))) {
      newsroom.openPair(original, rewrite);
      robot.push(KeyCode.CONTROL, KeyCode.F);
      robot.write("varnes");
      assertThat(robot.lookup("#found").queryAs(Label.class).getText()).isEqualTo("0 of 4");
      robot.push(KeyCode.ENTER).push(KeyCode.F3);
      assertThat(robot.lookup("#found").queryAs(Label.class).getText()).isEqualTo("2 of 4");
      assertThat(robot.lookup(".found").queryAll()).hasSize(3);
      robot.push(KeyCode.ESCAPE);
      assertThat(robot.lookup(".find-bar").queryAs(Node.class).isVisible()).isFalse();
      assertThat(robot.lookup(".found").queryAll()).isEmpty();
      assertThat(robot.lookup(".finding-list").queryAs(Node.class).isFocused()).isTrue();
    }
  }
}
