package org.stet.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stet.text.Span;
import org.stet.workbench.Mark;
import org.stet.workbench.Run;
import org.testfx.framework.junit5.ApplicationExtension;

/// The words of a paragraph keep their nodes while they look the same.
@ExtendWith(ApplicationExtension.class)
final class LetteringTest {
  private final TextFlow flow = new TextFlow();
  private final Lettering lettering = new Lettering(flow, "paragraph");

  @Test
  void whatIsSelectedOrTickedKeepsItsWordsWhole() {
    lettering.show(List.of(run("The ferry hit a rock.", 0)));
    List<Node> before = List.copyOf(flow.getChildren());
    lettering.show(
        List.of(
            run("The ferry ", 0, Mark.SIGNED),
            run("hit", 10, Mark.SIGNED, Mark.SELECTED),
            run(" a rock.", 13, Mark.NOTED)));
    assertThat(flow.getChildren()).isEqualTo(before);
  }

  @Test
  void anEditSetsOnlyTheWordsThatItTouched() {
    lettering.show(List.of(run("The ", 0), run("ferry", 4, Mark.ADDED), run(" hit.", 9)));
    List<Node> before = List.copyOf(flow.getChildren());
    lettering.show(List.of(run("The ", 0), run("ferries", 4, Mark.ADDED), run(" hit.", 11)));
    assertThat(words()).containsExactly("The ", "ferries", " hit.");
    assertThat(flow.getChildren().getFirst()).isSameAs(before.getFirst());
    assertThat(flow.getChildren().get(1)).isNotSameAs(before.get(1));
    assertThat(flow.getChildren().getLast()).isSameAs(before.getLast());
  }

  @Test
  void wordsThatOnlyLookOtherwiseKeepTheirNode() {
    lettering.show(List.of(run("The ", 0), run("ferry", 4, Mark.ADDED), run(" hit.", 9)));
    List<Node> before = List.copyOf(flow.getChildren());
    lettering.show(
        List.of(run("The ", 0), run("ferry", 4, Mark.ADDED, Mark.SETTLED), run(" hit.", 9)));
    assertThat(flow.getChildren()).isEqualTo(before);
    assertThat(before.get(1).getStyleClass())
        .containsExactly("run", "paragraph", "added", "settled");
  }

  @Test
  void aWordThatThePagePutInStandsAlone() {
    lettering.show(List.of(run("hit a ", 0), run("rock", 6), run(".", 10)));
    assertThat(words()).containsExactly("hit a rock.");
    lettering.show(
        List.of(
            run("hit a ", 0),
            new Run("wet ", Span.at(6), Set.of(Mark.GAP), Set.of()),
            run("rock", 6),
            run(".", 10)));
    assertThat(words()).containsExactly("hit a ", "wet ", "rock.");
  }

  private static Run run(String text, int start, Mark... marks) {
    Set<Mark> all = Arrays.stream(marks).collect(Collectors.toSet());
    return new Run(text, new Span(start, start + text.length()), all, Set.of());
  }

  private List<String> words() {
    return flow.getChildren().stream().map(node -> ((Text) node).getText()).toList();
  }
}
