package org.stet.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.stet.alignment.Link;
import org.stet.alignment.Weights;
import org.stet.claim.Judgement;
import org.stet.language.Figure;
import org.stet.language.Figures;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Span;

/// A figure that the original gives, but for another thing: where the rewrite has it, the original
/// has another one, and no sentence that has it tells of the same.
final class FigureMisplaced implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "figure-misplaced",
          List.of(),
          Category.ACCURACY,
          Severity.WARNING,
          List.of(
              new Example(
                  """
                  The storm damaged 140 houses in the valley on Friday, the county said.
                  Its fishing fleet lost 36 boats before dawn.""",
                  "In the valley ⟦36⟧ houses were damaged on Friday in a storm, the county said."),
              new Example(
                  """
                  The storm damaged 140 houses in the valley on Friday, the county said.
                  Of the houses in the valley, 36 can be saved.""",
                  "The storm damaged houses in the valley on Friday and 36 can be saved, the county"
                      + " said."),
              new Example(
                  """
                  The storm damaged 140 houses in the valley on Friday, the county said.
                  Its fishing fleet lost 36 boats before dawn.""",
                  "The storm damaged 140 houses in the valley on Friday, and the fleet lost 36"
                      + " boats.")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    Set<Span> differing = new HashSet<>();
    for (Link link : texts.alignment().links()) {
      Figured.differing(texts, link).forEach(pair -> differing.add(pair.ours().span()));
    }
    for (Judgement judgement : texts.supported()) {
      Sentence sentence = judgement.sentence();
      List<Figure> ours = Figures.in(texts.rewrite(), sentence);
      List<Sentence> compared = texts.compared(sentence);
      for (Figure figure : ours) {
        if (!figure.unit().isEmpty() && !differing.contains(figure.span())) {
          instead(texts.original(), figure, ours, compared)
              .filter(other -> isElsewhere(texts, sentence, figure))
              .ifPresent(other -> report.accept(finding(texts, figure, other)));
        }
      }
    }
  }

  /// What the compared sentences have of the same unit, when none of them has this figure.
  private static Optional<Figure> instead(
      Document original, Figure figure, List<Figure> ours, List<Sentence> compared) {
    return compared.stream()
        .flatMap(sentence -> Figures.in(original, sentence).stream())
        .filter(other -> other.unit().equals(figure.unit()))
        .filter(other -> ours.stream().noneMatch(other::equivalent))
        .findFirst();
  }

  /// Whether the original has the figure, but in no sentence that counts or tells the same.
  private static boolean isElsewhere(Collation texts, Sentence sentence, Figure figure) {
    Set<String> words = Weights.stems(sentence);
    boolean found = false;
    for (Sentence other : texts.alignment().original()) {
      List<Figure> same =
          Figures.in(texts.original(), other).stream().filter(figure::equivalent).toList();
      if (!same.isEmpty()) {
        found = true;
        Set<String> shared =
            Weights.stems(other).stream().filter(words::contains).collect(Collectors.toSet());
        if (same.stream().anyMatch(figure::comparable) || shared.size() > 1) {
          return false;
        }
      }
    }
    return found;
  }

  private static Finding finding(Collation texts, Figure ours, Figure theirs) {
    return new FindingDraft(INFO, texts, ours.span())
        .evidence(theirs.span(), 1)
        .arguments(texts.rewrite().in(ours.span()), texts.original().in(theirs.span()))
        .confidence(0.75)
        .done();
  }
}
