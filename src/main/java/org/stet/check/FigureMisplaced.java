package org.stet.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.stet.alignment.Link;
import org.stet.alignment.Weights;
import org.stet.claim.Judgement;
import org.stet.language.Figure;
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
                      + " boats."),
              new Example(
                  "The ferry was carrying 38 cars and 11 trucks when it left the harbour.",
                  "Leaving the harbour, the ferry had on board ⟦11⟧ cars and ⟦38⟧ trucks."),
              new Example(
                  "Wheat accounted for 60 percent of the harbour's trade and maize for 25 percent.",
                  "Maize made up ⟦60⟧ percent of the harbour’s trade and wheat ⟦25⟧ percent."),
              new Example(
                  "Wheat accounted for 60 percent of the harbour's trade and maize for 25 percent.",
                  "Maize made up 25 percent of the harbour’s trade, while 60 percent was wheat."),
              new Example(
                  "The county said on Friday that it had cut the harbour’s fee to 12 crowns.",
                  "On Friday the county cut the fee of the harbour by ⟦12⟧ crowns, it said."),
              new Example(
                  "The county said on Friday that it had cut the harbour’s fee by 12 to 30 crowns.",
                  "On Friday the county cut the fee of the harbour to 30 crowns, it said.")));

  /// What something changes by is not what it changes to.
  private static final Set<String> CHANGE = Set.of("by", "to");

  /// A number that more sentences than these have, tells nothing by standing in another one.
  private static final int EVERYWHERE = 200;

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
      List<Figure> ours = texts.ofRewrite().figures(sentence);
      List<Sentence> compared = texts.compared(sentence);
      for (Figure figure : ours) {
        if (!figure.unit().isEmpty() && !differing.contains(figure.span())) {
          instead(texts.ofOriginal(), figure, ours, compared)
              .filter(other -> isElsewhere(texts, sentence, figure))
              .ifPresent(other -> report.accept(finding(texts, figure, other)));
        }
      }
      for (Figure figure : ours) {
        otherEnd(texts, figure, compared)
            .map(other -> change(texts, figure, other))
            .ifPresent(report);
      }
      compared.stream()
          .flatMap(original -> FigureSwaps.in(texts, original, sentence).stream())
          .filter(swap -> !differing.contains(swap.ours().span()))
          .map(swap -> finding(texts, swap.ours(), swap.theirs()))
          .forEach(report);
    }
  }

  /// What the compared sentences have of the same unit, when none of them has this figure.
  private static Optional<Figure> instead(
      Mentions original, Figure figure, List<Figure> ours, List<Sentence> compared) {
    return compared.stream()
        .flatMap(sentence -> original.figures(sentence).stream())
        .filter(other -> other.unit().equals(figure.unit()))
        .filter(other -> ours.stream().noneMatch(other::equivalent))
        .findFirst();
  }

  /// Whether the original has the figure, but in no sentence that counts or tells the same.
  private static boolean isElsewhere(Collation texts, Sentence sentence, Figure figure) {
    List<Sentence> near = texts.originalFigures().near(figure);
    if (near.size() > EVERYWHERE) {
      return false;
    }
    Set<String> words = Weights.stems(sentence);
    boolean found = false;
    for (Sentence other : near) {
      List<Figure> same =
          texts.ofOriginal().figures(other).stream().filter(figure::equivalent).toList();
      if (!same.isEmpty()) {
        found = true;
        long shared = Weights.stems(other).stream().filter(words::contains).limit(2).count();
        if (same.stream().anyMatch(figure::comparable) || shared > 1) {
          return false;
        }
      }
    }
    return found;
  }

  /// The same figure where the one is what something changed by and the other what it changed to.
  private static Optional<Figure> otherEnd(
      Collation texts, Figure figure, List<Sentence> compared) {
    String ours = before(texts.rewrite(), figure);
    List<Figure> same =
        compared.stream()
            .flatMap(sentence -> texts.ofOriginal().figures(sentence).stream())
            .filter(other -> figure.sameValue(other) && figure.comparable(other))
            .toList();
    boolean other =
        CHANGE.contains(ours)
            && same.stream()
                .map(theirs -> before(texts.original(), theirs))
                .allMatch(theirs -> CHANGE.contains(theirs) && !theirs.equals(ours));
    return other ? same.stream().findFirst() : Optional.empty();
  }

  /// The word before a figure.
  private static String before(Document text, Figure figure) {
    String words = text.text().substring(0, figure.span().start()).stripTrailing();
    return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private static Finding change(Collation texts, Figure ours, Figure theirs) {
    return new FindingDraft(INFO, texts, ours.span())
        .variant("change")
        .evidence(theirs.span(), 1)
        .arguments(
            before(texts.rewrite(), ours) + " " + texts.rewrite().in(ours.span()),
            before(texts.original(), theirs) + " " + texts.original().in(theirs.span()))
        .confidence(0.85)
        .done();
  }

  private static Finding finding(Collation texts, Figure ours, Figure theirs) {
    return new FindingDraft(INFO, texts, ours.span())
        .evidence(theirs.span(), 1)
        .arguments(texts.rewrite().in(ours.span()), texts.original().in(theirs.span()))
        .confidence(0.75)
        .done();
  }
}
