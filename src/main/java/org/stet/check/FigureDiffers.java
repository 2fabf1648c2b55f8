package org.stet.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.stet.alignment.Link;
import org.stet.claim.Judgement;
import org.stet.language.Figure;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.SpanIndex;

/// A figure of the rewrite where the original has another one for the same thing.
final class FigureDiffers implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "figure-differs",
          List.of(),
          Category.ACCURACY,
          Severity.ERROR,
          List.of(
              new Example(
                  "The storm damaged 140 houses and two schools in the valley on Friday.",
                  "The storm damaged ⟦410⟧ houses and two schools in the valley on Friday."),
              new Example(
                  "The port handled 1.2 million tonnes of grain last year, the operator said.",
                  "The port handled ⟦1.5 million⟧ tonnes of grain last year, the operator said."),
              new Example(
                  "The storm damaged nine houses and 1,400 boats in the valley on Friday.",
                  "The storm damaged 9 houses and 1400 boats in the valley on Friday."),
              new Example(
                  "Lind scored in the 77th minute to put the home side 2-1 up before the break.",
                  "Lind scored in the ⟦71st⟧ minute to put the home side ⟦3-1⟧ up before the break."),
              new Example(
                  "The fire burned 1,300 square kilometres of forest and about 2,000 houses.",
                  "The fire burned 500 square miles of forest and 2,104 houses."),
              new Example(
                  "The bridge cost the council £1.5m, half of what the county paid in all.",
                  "The bridge cost the council 1.5 million pounds, 50 percent of what the county"
                      + " paid in all."),
              new Example(
                  "The council raised the property tax by 3.2 percent, the first rise in six years.",
                  "The property tax was raised by ⟦3.2⟧ percentage points by the council, the first"
                      + " rise in six years."),
              new Example(
                  "The harbour spent $85 million on two new berths, each 300 metres long.",
                  "On two new berths, each 300 metres long, the harbour spent ⟦85 million⟧ euros."),
              new Example(
                  "The road was shut for five hours. The driver had worked there for 15 years.",
                  "The road was shut for five hours. The driver had worked there for ⟦5⟧ years."),
              new Example(
                  "The new bridge is five miles long, the council said in its report on Friday.",
                  "The new bridge is ⟦five⟧ kilometres long, the council said in its report on"
                      + " Friday.")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    Set<Span> told = new HashSet<>();
    for (Link link : texts.alignment().links()) {
      for (InPlace<Figured> pair : Figured.differing(texts, link)) {
        told.add(pair.ours().span());
        report.accept(finding(texts, pair.ours(), pair.theirs()));
      }
    }
    SpanIndex<Span> places = new SpanIndex<>(told, span -> span);
    Set<BigDecimal> all = texts.numbers();
    for (Judgement judgement : texts.supported()) {
      List<Figure> theirs = texts.ofOriginal().figures(texts.compared(judgement.sentence()));
      List<Figure> ours = texts.ofRewrite().figures(judgement.sentence());
      for (Figure figure : ours) {
        if (places.overlapping(figure.span()).isEmpty()) {
          boolean known =
              all.contains(figure.value().stripTrailingZeros()) && !isOfOtherUnits(texts, figure);
          nearest(texts, judgement.sentence(), figure, theirs)
              // A figure told of something else is [FigureMisplaced]; miles are not kilometres.
              .filter(other -> !known || other.sameValue(figure))
              // A sum of others is no other figure: [FigureNew] tells what it was reckoned from.
              .filter(other -> other.sameValue(figure) || Reckoning.of(figure, theirs).isEmpty())
              .ifPresent(
                  other -> report.accept(finding(texts, Figured.of(figure), Figured.of(other))));
        }
      }
    }
  }

  /// The counterpart in the sentence that this one retells, or else in another that was compared.
  private static Optional<Figure> nearest(
      Collation texts, Sentence sentence, Figure figure, List<Figure> theirs) {
    List<Figure> ours = texts.ofRewrite().figures(sentence);
    Optional<Figure> counterpart = counterpart(figure, ours, theirs);
    return texts
        .rewordings()
        .of(sentence)
        .filter(rewording -> counterpart.isPresent())
        .flatMap(
            rewording ->
                counterpart(figure, ours, texts.ofOriginal().figures(rewording.original())))
        .or(() -> counterpart);
  }

  /// Whether the original has the number, but only of units that this one is not told in.
  private static boolean isOfOtherUnits(Collation texts, Figure figure) {
    List<Figure> same =
        texts.originalFigures().near(figure).stream()
            .flatMap(sentence -> texts.ofOriginal().figures(sentence).stream())
            .filter(figure::sameValue)
            .toList();
    return !figure.unit().isEmpty()
        && !same.isEmpty()
        && same.stream().noneMatch(other -> other.unit().isEmpty() || figure.equivalent(other));
  }

  private static Finding finding(Collation texts, Figured ours, Figured theirs) {
    boolean alike = ours.hasNumberOf(theirs);
    Span here = alike ? Figured.counted(texts.rewriteAt(), ours.span()) : ours.span();
    Span there = alike ? Figured.counted(texts.originalAt(), theirs.span()) : theirs.span();
    FindingDraft draft =
        new FindingDraft(INFO, texts, ours.span())
            .evidence(theirs.span(), 1)
            .arguments(texts.rewrite().in(here), texts.original().in(there))
            .fix(here, texts.original().in(there));
    return ours.rounds(theirs)
        ? draft.variant("rounded").severity(Severity.NOTE).confidence(0.5).done()
        : draft.confidence(0.93).done();
  }

  /// The original's figure for the same thing, when the rewrite has its own in its place: same
  /// unit, another value, and not told elsewhere in the sentence.
  static Optional<Figure> counterpart(Figure figure, List<Figure> ours, List<Figure> theirs) {
    if (theirs.stream().anyMatch(figure::equivalent)) {
      return Optional.empty();
    }
    return theirs.stream()
        .filter(figure::comparable)
        .filter(other -> ours.stream().noneMatch(other::equivalent))
        .findFirst();
  }
}
