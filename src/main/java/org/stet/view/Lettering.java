package org.stet.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.stet.workbench.Mark;
import org.stet.workbench.Run;

/// The words of a paragraph as nodes of a text flow. What looks as before keeps its nodes, so that
/// a step to the next finding breaks no lines anew and an edit sets only the words it touched.
final class Lettering {
  /// Marks that are drawn beside the words or under them, and leave the words as they are.
  private static final Set<Mark> BESIDE = Set.of(Mark.SELECTED, Mark.SIGNED, Mark.NOTED);

  private final TextFlow flow;
  private final String kind;
  private List<Word> shown = List.of();

  /// @param kind the style class of the paragraph
  Lettering(TextFlow flow, String kind) {
    this.flow = flow;
    this.kind = kind;
  }

  /// Words that look alike.
  private record Look(String text, boolean inserted, Set<Mark> marks) {
    static Look of(Run run) {
      Set<Mark> marks = EnumSet.noneOf(Mark.class);
      marks.addAll(run.marks());
      if (!run.isInserted()) {
        marks.removeAll(BESIDE);
      }
      return new Look(run.text(), run.isInserted(), marks);
    }

    boolean goesOnAs(Look next) {
      return !inserted && !next.inserted && marks.equals(next.marks);
    }

    List<String> styles(String kind) {
      List<String> styles = new ArrayList<>(List.of("run", kind));
      marks.forEach(mark -> styles.add(ParagraphRow.styleOf(mark)));
      return styles;
    }
  }

  /// Words that look alike, and the nodes that show them.
  private record Word(Look look, List<Text> nodes) {}

  /// Shows the words of these runs.
  void show(List<Run> runs) {
    List<Look> now = looks(runs);
    int least = Math.min(shown.size(), now.size());
    int first = 0;
    while (first < least && shown.get(first).look().equals(now.get(first))) {
      first++;
    }
    int rest = 0;
    while (rest < least - first
        && shown.get(shown.size() - 1 - rest).look().equals(now.get(now.size() - 1 - rest))) {
      rest++;
    }
    List<Word> same = shown.subList(0, first);
    List<Word> before = shown.subList(first, shown.size() - rest);
    List<Look> after = now.subList(first, now.size() - rest);
    List<Word> changed =
        sayTheSame(before, after) ? restyled(before, after) : set(count(same), before, after);
    List<Word> all = new ArrayList<>(same);
    all.addAll(changed);
    all.addAll(shown.subList(shown.size() - rest, shown.size()));
    shown = all;
  }

  private static List<Look> looks(List<Run> runs) {
    List<Look> looks = new ArrayList<>();
    for (Run run : runs) {
      Look look = Look.of(run);
      if (!looks.isEmpty() && looks.getLast().goesOnAs(look)) {
        Look last = looks.removeLast();
        looks.add(new Look(last.text() + look.text(), false, last.marks()));
      } else {
        looks.add(look);
      }
    }
    return looks;
  }

  private static boolean sayTheSame(List<Word> before, List<Look> after) {
    return before.stream()
        .map(word -> word.look().text())
        .toList()
        .equals(after.stream().map(Look::text).toList());
  }

  private List<Word> restyled(List<Word> before, List<Look> after) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      List<Text> nodes = before.get(i).nodes();
      List<String> styles = after.get(i).styles(kind);
      nodes.forEach(node -> node.getStyleClass().setAll(styles));
      nodes.forEach(Node::applyCss);
      words.add(new Word(after.get(i), nodes));
    }
    return words;
  }

  /// @param at the place of the first node among those of the flow
  private List<Word> set(int at, List<Word> before, List<Look> after) {
    List<Word> words =
        after.stream()
            .map(look -> new Word(look, RightToLeft.nodes(look.text(), look.styles(kind))))
            .toList();
    flow.getChildren().remove(at, at + count(before));
    flow.getChildren().addAll(at, words.stream().flatMap(word -> word.nodes().stream()).toList());
    words.forEach(word -> word.nodes().forEach(Node::applyCss));
    return words;
  }

  private static int count(List<Word> words) {
    return words.stream().mapToInt(word -> word.nodes().size()).sum();
  }
}
