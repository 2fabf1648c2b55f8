package org.stet.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stet.intake.Reading;
import org.stet.intake.Revisions;
import org.stet.review.Side;
import org.stet.workbench.Chosen;
import org.stet.workbench.Origin;
import org.stet.workbench.Workbench;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// How texts come in: by keys, from the clipboard, from files; and what is said meanwhile.
@ExtendWith(ApplicationExtension.class)
final class OpeningTest {
  private static final String ORIGINAL =
      """
      Ferry runs through the night

      The ferry to Holm sails through the night from 2 May, the port of Aske said on Friday. It \
      carries 90 cars and takes four hours for the crossing.
      """;
  private static final String REWRITE =
      """
      Night ferry to Holm

      The ferry to Holm sails through the night from 2 May, the port of Aske said on Friday. It \
      carries 80 cars and takes four hours for the crossing.
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
  void anEmptyClipboardIsOneSentence(FxRobot robot) {
    try (Newsroom newsroom = newsroom()) {
      Newsroom.now(() -> Clipboard.getSystemClipboard().clear());
      robot.push(KeyCode.CONTROL, KeyCode.V);
      assertThat(robot.lookup("#problem").queryAs(Label.class).getText())
          .startsWith("There is no text")
          .endsWith(".");
      assertThat(newsroom.workbench.tray().isReading()).isFalse();
    }
  }

  @Test
  void aPairIsOpenedByKeysAlone(FxRobot robot) {
    try (Newsroom newsroom = newsroom()) {
      copy(content -> content.putHtml("<h1>Ferry</h1>" + ORIGINAL));
      robot.push(KeyCode.CONTROL, KeyCode.V);
      Newsroom.until(() -> isFilled(newsroom, Side.ORIGINAL));
      newsroom.answer = Optional.of(rewrite);
      robot.push(KeyCode.CONTROL, KeyCode.O);
      Newsroom.until(() -> newsroom.workbench.screen().get() == Workbench.Screen.REVIEW);
      assertThat(newsroom.review().review().get().rewrite().text()).isEqualTo(REWRITE);
      assertThat(newsroom.review().review().get().original().text())
          .startsWith("Ferry\n")
          .doesNotContain("<h1>");
    }
  }

  @Test
  void whatIsPastedOnTheSourcesIsASource(FxRobot robot) {
    try (Newsroom newsroom = newsroom()) {
      Newsroom.now(() -> newsroom.workbench.tray().put(List.of(Origin.file(original))));
      Newsroom.until(() -> isFilled(newsroom, Side.ORIGINAL));
      Newsroom.now(() -> robot.lookup("#add-source").query().requestFocus());
      copy(content -> content.putString("The port says that it is so."));
      robot.push(KeyCode.CONTROL, KeyCode.V);
      Newsroom.until(() -> words(robot, ".sources").contains("The port says that it is so."));
      assertThat(words(robot, "#target-original")).contains("Ferry runs through the night");
    }
  }

  @Test
  void anAddressThatDoesNotAnswerIsOneSentenceAndTheTextStays(FxRobot robot) throws IOException {
    HttpServer server = serve("");
    String address = address(server);
    server.stop(0);
    try (Newsroom newsroom = newsroom()) {
      Newsroom.now(() -> newsroom.workbench.tray().put(List.of(Origin.file(original))));
      Newsroom.until(() -> isFilled(newsroom, Side.ORIGINAL));
      Newsroom.now(() -> robot.lookup("#target-original").query().requestFocus());
      robot.push(KeyCode.CONTROL, KeyCode.L);
      robot.write(address).push(KeyCode.ENTER);
      Label problem = robot.lookup("#problem").queryAs(Label.class);
      Newsroom.until(() -> !problem.getText().isEmpty());
      assertThat(problem.getText()).contains("127.0.0.1").endsWith(".");
      assertThat(isFilled(newsroom, Side.ORIGINAL)).isTrue();
      assertThat(words(robot, "#target-original")).contains("Ferry runs through the night");
    }
  }

  @Test
  void aPageIsReadByItsAddress(FxRobot robot) throws IOException {
    HttpServer server = serve("<article><h1>Ferry</h1><p>" + ORIGINAL + "</p></article>");
    try (Newsroom newsroom = newsroom()) {
      robot.push(KeyCode.CONTROL, KeyCode.L);
      robot.write(address(server)).push(KeyCode.ENTER);
      Newsroom.until(() -> isFilled(newsroom, Side.ORIGINAL));
      assertThat(robot.lookup("#target-original .side-facts").queryAllAs(Labeled.class))
          .extracting(Labeled::getText)
          .contains("127.0.0.1");
      assertThat(newsroom.workbench.tray().free()).isEqualTo(Side.REWRITE);
    } finally {
      server.stop(0);
    }
  }

  private static HttpServer serve(String page) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/story.html",
        exchange -> {
          byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    return server;
  }

  private static String address(HttpServer server) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/story.html";
  }

  @Test
  void furtherSourcesAreAddedNamedAndTakenAway(FxRobot robot) throws IOException {
    try (Newsroom newsroom = newsroom()) {
      assertThat(isShown(robot.lookup("#add-source").query())).isFalse();
      Newsroom.now(() -> newsroom.workbench.tray().put(List.of(Origin.file(original))));
      Newsroom.until(() -> isFilled(newsroom, Side.ORIGINAL));
      newsroom.sources =
          List.of(
              Files.writeString(folder.resolve("port.txt"), "The port says that it is so."),
              Files.writeString(folder.resolve("crew.txt"), "The crew knows of 80 cars."));
      fire(robot, "#add-source");
      Newsroom.until(() -> words(robot, ".sources").contains("The crew knows of 80 cars."));
      assertThat(words(robot, ".sources")).contains("port.txt", "crew.txt");
      Newsroom.now(() -> robot.lookup(".sources .erase").queryAs(Button.class).fire());
      assertThat(words(robot, ".sources")).contains("crew.txt").doesNotContain("port.txt");
      Newsroom.now(
          () -> newsroom.workbench.tray().put(Side.REWRITE, List.of(Origin.file(rewrite))));
      Newsroom.until(() -> newsroom.workbench.screen().get() == Workbench.Screen.REVIEW);
      assertThat(newsroom.review().review().get().sources()).hasSize(1);
    }
  }

  @Test
  void filesOnTheClipboardAreOpened(FxRobot robot) {
    try (Newsroom newsroom = newsroom()) {
      copy(content -> content.putFiles(List.of(original.toFile(), rewrite.toFile())));
      Newsroom.now(() -> newsroom.pane.starting().orElseThrow().requestFocus());
      fire(robot, "#paste-rewrite");
      Newsroom.until(() -> isFilled(newsroom, Side.REWRITE));
      assertThat(robot.lookup("#problem").queryAs(Label.class).getText())
          .contains("only original.txt was taken");
    }
  }

  @Test
  void whatIsBeingReadIsSaidAndCanBeCancelled(FxRobot robot) {
    CountDownLatch gate = new CountDownLatch(1);
    try (Newsroom newsroom = newsroom()) {
      Origin slow =
          new Origin(
              "slow.txt",
              (intake, revisions) -> {
                StoriesTest.await(gate);
                return intake.read(original, revisions);
              });
      Newsroom.now(() -> newsroom.workbench.tray().put(List.of(slow)));
      assertThat(words(robot, "#target-original")).contains("Reading slow.txt …");
      robot.push(KeyCode.ESCAPE);
      assertThat(newsroom.workbench.tray().isReading()).isFalse();
      Newsroom.now(() -> newsroom.workbench.tray().put(List.of(slow)));
      fire(robot, "#cancel-original");
      assertThat(words(robot, "#target-original")).contains("Drop a file, text or link here");
      gate.countDown();
    }
  }

  @Test
  void trackedChangesAreAskedAboutAndTheTextIsReadAgain(FxRobot robot) {
    try (Newsroom newsroom = newsroom()) {
      Origin revised =
          new Origin(
              "rewrite.docx",
              (intake, revisions) ->
                  new Reading(
                      intake.plain(
                          revisions == Revisions.REJECT ? REWRITE.replace("80", "85") : REWRITE,
                          "rewrite.docx"),
                      List.of(),
                      true));
      assertThat(robot.lookup("#revised-reject").queryAllAs(ToggleButton.class))
          .noneMatch(this::isShown);
      Newsroom.now(() -> newsroom.workbench.tray().put(List.of(Origin.file(original), revised)));
      Newsroom.until(() -> newsroom.workbench.tray().complete().get());
      assertThat(newsroom.workbench.screen().get()).isEqualTo(Workbench.Screen.START);
      assertThat(isShown(robot.lookup("#why").query())).isTrue();
      ToggleButton reject = shownToggle(robot, "#revised-reject");
      Newsroom.now(reject::fire);
      Newsroom.until(() -> chosen(newsroom).revisions() == Revisions.REJECT);
      assertThat(reject.isSelected()).isTrue();
      fire(robot, "#check");
      Newsroom.until(() -> newsroom.workbench.screen().get() == Workbench.Screen.REVIEW);
      assertThat(newsroom.review().review().get().rewrite().text()).contains("85 cars");
    }
  }

  private static Chosen chosen(Newsroom newsroom) {
    return newsroom.workbench.tray().place(Side.REWRITE).chosen().get().orElseThrow();
  }

  private static boolean isFilled(Newsroom newsroom, Side side) {
    return newsroom.workbench.tray().place(side).chosen().get().isPresent();
  }

  private ToggleButton shownToggle(FxRobot robot, String id) {
    return robot.lookup(id).queryAllAs(ToggleButton.class).stream()
        .filter(this::isShown)
        .findFirst()
        .orElseThrow();
  }

  private boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }

  private static List<String> words(FxRobot robot, String id) {
    return robot.from(robot.lookup(id)).lookup(".label").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .toList();
  }

  private static void copy(java.util.function.Consumer<ClipboardContent> filling) {
    Newsroom.now(
        () -> {
          ClipboardContent content = new ClipboardContent();
          filling.accept(content);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  private static void fire(FxRobot robot, String id) {
    Newsroom.now(() -> robot.lookup(id).queryAs(Button.class).fire());
  }
}
