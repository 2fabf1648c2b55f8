package org.stet.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stet.workbench.Entry;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// The list of findings from step to step.
@ExtendWith(ApplicationExtension.class)
final class FindingsListTest {
  @TempDir private Path folder;

  @Test
  void theRowThatHoldsTheDetailGoesOnToTheNextFinding(FxRobot robot) throws IOException {
    try (Newsroom newsroom = newsroom()) {
      robot.push(KeyCode.F8);
      FindingRow row = selected(newsroom);
      Entry first = row.entry();
      robot.push(KeyCode.F8);
      assertThat(selected(newsroom)).isSameAs(row);
      assertThat(row.entry()).isEqualTo(newsroom.review().selected().get().orElseThrow());
      assertThat(row.entry()).isNotEqualTo(first);
      assertThat(words(row)).contains(row.entry().words().message());
      assertThat(words(row)).doesNotContain(first.words().message());
      assertThat(newsroom.pane.lookupAll(".finding.selected")).hasSize(1);
    }
  }

  @Test
  void aRowThatTookAnotherFindingInSelectsThatOne(FxRobot robot) throws IOException {
    try (Newsroom newsroom = newsroom()) {
      robot.push(KeyCode.F8).push(KeyCode.F8).push(KeyCode.F7);
      FindingRow last = rows(newsroom).getLast();
      robot.clickOn(last);
      assertThat(newsroom.review().selected().get()).contains(last.entry());
      assertThat(selected(newsroom).entry()).isEqualTo(last.entry());
    }
  }

  private Newsroom newsroom() throws IOException {
    Path original = Files.writeString(folder.resolve("original.txt"), story(0));
    Path rewrite = Files.writeString(folder.resolve("rewrite.txt"), story(3));
    Newsroom newsroom = Newsroom.open(folder.resolve("data"));
    newsroom.openPair(original, rewrite);
    assertThat(newsroom.review().entries()).hasSizeGreaterThan(2);
    return newsroom;
  }

  private static String story(int later) {
    return Stream.of("bakery 1961", "brewery 1974", "library 1988", "theatre 1992")
        .map(house -> house.split(" "))
        .map(house -> sentence(house[0], Integer.parseInt(house[1]) + later))
        .collect(Collectors.joining(" "));
  }

  private static String sentence(String house, int year) {
    return "The " + house + " on the quay was built in " + year + ".";
  }

  private static FindingRow selected(Newsroom newsroom) {
    return (FindingRow) newsroom.pane.lookup(".finding.selected");
  }

  private static List<FindingRow> rows(Newsroom newsroom) {
    return newsroom.pane.lookupAll(".finding").stream().map(FindingRow.class::cast).toList();
  }

  private static List<String> words(Node row) {
    return row.lookupAll(".label").stream().map(label -> ((Labeled) label).getText()).toList();
  }
}
