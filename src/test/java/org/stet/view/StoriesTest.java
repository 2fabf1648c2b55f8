package org.stet.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.report.Messages;
import org.stet.review.Decision;
import org.stet.review.DismissalReason;
import org.stet.review.Note;
import org.stet.review.ReviewStore;
import org.stet.review.ReviewSummary;
import org.stet.review.Side;
import org.stet.store.H2ReviewStore;
import org.stet.text.BlockKind;
import org.stet.workbench.Grouping;
import org.stet.workbench.Keeper;
import org.stet.workbench.Origin;
import org.stet.workbench.Workbench;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// What an editor does with the program, from the keys to the H2 file and back.
@ExtendWith(ApplicationExtension.class)
final class StoriesTest {
  private static final String ORIGINAL =
      """
      Night train returns to the coast

      The night train to Varnes returns on 4 June after nine years, the railway said on Tuesday. \
      It will carry 210 passengers in seven cars. "People have asked for it every summer," said \
      the head of timetables, Mira Holt.

      The town of Varnes will pay 1.2 million euros a year towards the line, if the region agrees.
      """;
  private static final String REWRITE =
      """
      Night train to the coast is back

      The night train to Varnes returns on 4 June after nine years, the railway said on Tuesday. \
      It will carry 310 passengers in seven cars. "People have asked for it every summer," said \
      the head of timetables, Mira Holt.

      Hotels on the coast expect their best season since the war, and have begun to hire.
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
    return Newsroom.open(folder.resolve("data"));
  }

  @Test
  void whatAnEditorDecidesAndWritesIsThereAfterARestart(FxRobot robot) {
    Decision dismissed;
    Note noted;
    try (Newsroom newsroom = newsroom()) {
      newsroom.openPair(original, rewrite);
      assertThat(newsroom.review().entries()).hasSizeGreaterThan(2);
      robot.push(KeyCode.F8);
      robot.push(KeyCode.BACK_SPACE);
      robot.push(KeyCode.DIGIT2);
      robot.push(KeyCode.F8);
      robot.push(KeyCode.N);
      robot.write("Ask the railway").push(KeyCode.ENTER);
      Newsroom.until(() -> newsroom.review().review().get().notes().size() == 1);
      Newsroom.until(() -> newsroom.workbench.keeper().state().get().kind() == Keeper.Kind.SAVED);
      assertThat(robot.lookup("#saved").queryAs(Label.class).getText()).startsWith("Saved ");
      dismissed = newsroom.review().review().get().decisions().getFirst();
      noted = newsroom.review().review().get().notes().getFirst();
      assertThat(dismissed.reason()).contains(DismissalReason.INTENDED);
      assertThat(dismissed.fingerprint())
          .isEqualTo(newsroom.review().entries().getFirst().fingerprint());
      assertThat(noted.text()).isEqualTo("Ask the railway");
    }
    try (Newsroom newsroom = newsroom()) {
      Newsroom.until(() -> newsroom.workbench.earlier().size() == 1);
      ListView<ReviewSummary> list = robot.lookup("#earlier").queryListView();
      Newsroom.now(
          () -> {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
          });
      Newsroom.until(list::isFocused);
      robot.push(KeyCode.ENTER);
      Newsroom.until(() -> newsroom.workbench.screen().get() == Workbench.Screen.REVIEW);
      assertThat(newsroom.review().review().get().decisions()).containsExactly(dismissed);
      assertThat(newsroom.review().review().get().notes()).containsExactly(noted);
      robot.push(KeyCode.F8);
      assertThat(words(robot)).contains("Dismissed: Intended");
    }
  }

  @Test
  void aCheckThatIsCancelledLeavesTheTextsReady(FxRobot robot) {
    CountDownLatch gate = new CountDownLatch(1);
    try (Newsroom newsroom = newsroom()) {
      newsroom.duringCheck = () -> await(gate);
      Newsroom.now(
          () ->
              newsroom.workbench.tray().put(List.of(Origin.file(original), Origin.file(rewrite))));
      Newsroom.until(() -> newsroom.workbench.screen().get() == Workbench.Screen.CHECKING);
      fire(robot, "#cancel");
      assertThat(newsroom.workbench.screen().get()).isEqualTo(Workbench.Screen.START);
      gate.countDown();
      fire(robot, "#check");
      Newsroom.until(() -> newsroom.workbench.screen().get() == Workbench.Screen.REVIEW);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"binary", "empty", "missing", "20 MB"})
  void aFileThatCannotBeReadIsOneSentenceAndNothingIsLost(String kind, FxRobot robot)
      throws IOException {
    Path unfit = unfit(kind);
    try (Newsroom newsroom = newsroom()) {
      newsroom.openPair(original, rewrite);
      robot.push(KeyCode.F8);
      robot.push(KeyCode.N);
      robot.write("half a note");
      newsroom.answer = Optional.of(unfit);
      robot.push(KeyCode.CONTROL, KeyCode.O);
      fire(robot, "#choose-original");
      Label problem = robot.lookup("#problem").queryAs(Label.class);
      Newsroom.until(() -> !problem.getText().isEmpty());
      assertThat(problem.getText()).contains("unfit.txt").endsWith(".").doesNotContain("Exception");
      robot.push(KeyCode.ESCAPE);
      assertThat(newsroom.workbench.screen().get()).isEqualTo(Workbench.Screen.REVIEW);
      Newsroom.until(() -> robot.lookup("#note").tryQuery().isPresent());
      assertThat(robot.lookup("#note").queryAs(TextField.class).getText()).isEqualTo("half a note");
    }
  }

  @Test
  void aNoteThatIsStillBeingWrittenIsOnDisk(FxRobot robot) {
    try (Newsroom newsroom = newsroom()) {
      newsroom.openPair(original, rewrite);
      robot.push(KeyCode.F8);
      robot.push(KeyCode.N);
      robot.write("half a line");
      Newsroom.until(() -> noteOnDisk(newsroom).equals("half a line"));
    }
  }

  /// What another program reads from the file: the one that would come after a kill.
  private String noteOnDisk(Newsroom newsroom) {
    try (ReviewStore other =
        new H2ReviewStore(folder.resolve("data"), InstantSource.system(), new Messages())) {
      return other
          .find(newsroom.review().review().get().id())
          .flatMap(kept -> kept.notes().stream().findFirst())
          .map(Note::text)
          .orElse("");
    }
  }

  @Test
  void keysAreLettersWhileANoteIsWritten(FxRobot robot) {
    try (Newsroom newsroom = newsroom()) {
      newsroom.openPair(original, rewrite);
      robot.push(KeyCode.F8);
      robot.push(KeyCode.N);
      robot.write("fn?");
      assertThat(robot.lookup("#note").queryAs(TextField.class).getText()).isEqualTo("fn?");
      assertThat(newsroom.review().review().get().rewrite().text()).isEqualTo(REWRITE);
      assertThat(robot.lookup("#keys").queryAs(Node.class).isVisible()).isFalse();
    }
  }

  @Test
  void theListOfKeysNamesWhatCanBeDoneAndNothingElse(FxRobot robot) {
    try (Newsroom newsroom = newsroom()) {
      newsroom.openPair(original, rewrite);
      robot.push(KeyCode.F1);
      assertThat(robot.lookup("#keys").queryAs(Node.class).isVisible()).isTrue();
      List<String> listed =
          robot.lookup(".key-list .label").queryAllAs(Label.class).stream()
              .map(Label::getText)
              .toList();
      assertThat(listed).contains("F8, Alt+Down", "next finding", "1 to 9", "F1, ?");
      assertThat(listed).doesNotHaveDuplicates();
      robot.push(KeyCode.ESCAPE);
      assertThat(robot.lookup("#keys").queryAs(Node.class).isVisible()).isFalse();
      assertThat(newsroom.workbench.screen().get()).isEqualTo(Workbench.Screen.REVIEW);
    }
  }

  @Test
  void aDecisionIsUndoneAndDoneAgainByKeys(FxRobot robot) {
    try (Newsroom newsroom = newsroom()) {
      newsroom.openPair(original, rewrite);
      robot.push(KeyCode.F8);
      robot.push(KeyCode.ENTER);
      assertThat(newsroom.review().review().get().decisions()).hasSize(1);
      robot.push(KeyCode.CONTROL, KeyCode.Z);
      assertThat(newsroom.review().review().get().decisions()).isEmpty();
      robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
      assertThat(newsroom.review().review().get().decisions()).hasSize(1);
    }
  }

  @Test
  void aSentenceIsChosenByKeysAndGetsANote(FxRobot robot) {
    try (Newsroom newsroom = newsroom()) {
      newsroom.openPair(original, rewrite);
      robot.push(KeyCode.F6);
      robot.push(KeyCode.SHIFT, KeyCode.DOWN);
      robot.push(KeyCode.N);
      robot.write("Lead is fine").push(KeyCode.ENTER);
      Newsroom.until(() -> newsroom.review().freeNotes().size() == 1);
      Note note = newsroom.review().freeNotes().getFirst();
      assertThat(note.side()).isEqualTo(Side.ORIGINAL);
      assertThat(note.anchor().exact()).isEqualTo("Night train returns to the coast");
    }
  }

  @Test
  void aLineTakenForChromeByKeysStaysSoAndComesBackByKeys(FxRobot robot) {
    try (Newsroom newsroom = newsroom()) {
      newsroom.openPair(original, rewrite);
      robot.push(KeyCode.F6);
      robot.push(KeyCode.SHIFT, KeyCode.DOWN);
      robot.push(KeyCode.B);
      Newsroom.until(() -> kindOfFirst(newsroom) == BlockKind.CHROME);
      assertThat(buttons(robot)).contains("▸ 1 line of page chrome: set aside by you");
    }
    try (Newsroom newsroom = newsroom()) {
      newsroom.openPair(original, rewrite);
      assertThat(kindOfFirst(newsroom)).isEqualTo(BlockKind.CHROME);
      robot.push(KeyCode.F6);
      robot.push(KeyCode.B);
      assertThat(buttons(robot)).contains("▾ 1 line of page chrome: set aside by you");
      assertThat(kindOfFirst(newsroom)).isEqualTo(BlockKind.CHROME);
      robot.push(KeyCode.B);
      Newsroom.until(() -> kindOfFirst(newsroom) == BlockKind.PARAGRAPH);
      robot.push(KeyCode.CONTROL, KeyCode.Z);
      Newsroom.until(() -> kindOfFirst(newsroom) == BlockKind.CHROME);
    }
  }

  private static BlockKind kindOfFirst(Newsroom newsroom) {
    return newsroom.review().result().get().texts().original().blocks().getFirst().kind();
  }

  private static List<String> buttons(FxRobot robot) {
    return robot.lookup(".fold-line").queryAllAs(Button.class).stream()
        .map(Button::getText)
        .toList();
  }

  private Path unfit(String kind) throws IOException {
    Path file = folder.resolve("unfit.txt");
    switch (kind) {
      case "binary" -> Files.write(file, new byte[] {0x7f, 'E', 'L', 'F', 0, 0, 0, 1, 0, 2});
      case "empty" -> Files.writeString(file, "");
      case "20 MB" -> Files.writeString(file, "A line of text.\n".repeat(1_310_720));
      default -> assertThat(file).doesNotExist();
    }
    return file;
  }

  private static List<String> words(FxRobot robot) {
    return robot.lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
  }

  private static void fire(FxRobot robot, String id) {
    Newsroom.now(() -> robot.lookup(id).queryAs(Button.class).fire());
  }

  static void await(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void theExamplesOfACheckLieOverTheTextsUntilEsc(FxRobot robot) {
    try (Newsroom newsroom = newsroom()) {
      newsroom.openPair(original, rewrite);
      robot.push(KeyCode.F8);
      Newsroom.now(() -> robot.lookup("#examples-of").queryButton().fire());
      ScrollPane examples = robot.lookup("#examples").queryAs(ScrollPane.class);
      assertThat(examples.getAccessibleText()).contains("Original:", "Rewrite:");
      Newsroom.now(() -> newsroom.review().list().group(Grouping.SEVERITY));
      assertThat(robot.lookup("#examples").tryQuery()).isPresent();
      robot.push(KeyCode.ESCAPE);
      assertThat(robot.lookup("#examples").tryQuery()).isEmpty();
      assertThat(newsroom.review().selected().get()).isPresent();
    }
  }
}
