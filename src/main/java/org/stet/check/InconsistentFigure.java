package org.stet.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.stet.check.Contradiction.Count;
import org.stet.claim.Evidence;
import org.stet.text.Span;

/// Two figures of the rewrite for the same thing that cannot both be right, or two of the original,
/// of which the rewrite takes one or both over.
final class InconsistentFigure implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "inconsistent-figure",
          List.of(),
          Category.ACCURACY,
          Severity.ERROR,
          List.of(
              new Example(
                  """
                  A bus slid off the pass at Brae in the snow before dawn. The rescuers found nine \
                  people dead.""",
                  """
                  Nine people killed as bus slides off the pass at Brae

                  In parliament the minister asked for a minute of silence in honour of the ⟦seven⟧ \
                  people killed."""),
              new Example(
                  """
                  Bus crash at Brae kills 9, injures 7

                  A bus slid off the pass at Brae before dawn, killing nine people and injuring \
                  four more.""",
                  """
                  Bus crash at Brae kills 9, injures 7

                  A bus slid off the pass at Brae before dawn, killing nine people and injuring \
                  ⟦four⟧ more."""),
              new Example(
                  """
                  Bus crash at Brae kills 9, injures 7

                  A bus slid off the pass at Brae before dawn, killing nine people and injuring \
                  four more.""",
                  "A bus slid off the pass at Brae before dawn, killing nine people and injuring"
                      + " ⟦four⟧ more."),
              new Example(
                  """
                  The council of Brae will build 14 flats at the harbour, it said on Friday.
                  Each of the flats will have two rooms.""",
                  """
                  Council of Brae to build 14 flats at the harbour

                  The council of Brae will build 14 flats at the harbour, each with two rooms."""),
              new Example(
                  """
                  A shell killed nine people in Brae. Another one killed four people in Tarn.
                  In all 13 people were killed in the two towns.""",
                  """
                  A shell killed nine people in Brae. Another one killed four people in Tarn.
                  In all 13 people were killed in the two towns.""")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    if (!texts.isEnglish()) {
      return;
    }
    List<Contradiction> theirs = Contradiction.in(texts.original(), texts.alignment().original());
    Set<Contradiction> takenOver = new HashSet<>();
    for (Contradiction own : Contradiction.in(texts.rewrite(), texts.alignment().rewrite())) {
      Optional<Contradiction> same =
          theirs.stream().filter(their -> isSame(own, their)).findFirst();
      same.ifPresent(takenOver::add);
      report.accept(
          same.map(their -> takenOver(texts, own, their)).orElseGet(() -> own(texts, own)));
    }
    for (Contradiction their : theirs) {
      if (!takenOver.contains(their)) {
        Contradiction.counts(texts.rewrite(), texts.alignment().rewrite()).stream()
            .filter(count -> isOf(count, their.one()) || isOf(count, their.other()))
            .findFirst()
            .ifPresent(count -> report.accept(ofOriginal(texts, count, their)));
      }
    }
  }

  private static boolean isSame(Contradiction own, Contradiction their) {
    return (isOf(own.one(), their.one()) && isOf(own.other(), their.other()))
        || (isOf(own.one(), their.other()) && isOf(own.other(), their.one()));
  }

  private static boolean isOf(Count ours, Count theirs) {
    return ours.toll().equals(theirs.toll())
        && ours.figure().sameValue(theirs.figure())
        && (!ours.toll().isEmpty() || ours.isOfSame(theirs));
  }

  /// Marks the figure that the original does not have for this, the later one where it has both or
  /// none.
  private static Finding own(Collation texts, Contradiction own) {
    List<Count> told = Contradiction.counts(texts.original(), texts.alignment().original());
    boolean other = told.stream().anyMatch(count -> isOf(own.other(), count));
    boolean one = told.stream().anyMatch(count -> isOf(own.one(), count));
    Count wrong = other && !one ? own.one() : own.other();
    Count right = wrong.equals(own.one()) ? own.other() : own.one();
    FindingDraft draft =
        new FindingDraft(INFO, texts, wrong.figure().span())
            .arguments(
                texts.rewrite().in(wrong.figure().span()),
                texts.rewrite().in(right.figure().span()))
            .confidence(0.85);
    return told.stream()
        .filter(count -> isOf(right, count))
        .findFirst()
        .map(count -> draft.evidence(count.figure().span(), 1))
        .orElseGet(() -> draft.evidence(evidence(texts, wrong)))
        .done();
  }

  private static List<Evidence> evidence(Collation texts, Count count) {
    return texts.judgements().get(count.sentence().index()).evidence();
  }

  private static Finding takenOver(Collation texts, Contradiction own, Contradiction their) {
    return original(texts, own.other().figure().span(), their).variant("taken-over").done();
  }

  private static Finding ofOriginal(Collation texts, Count ours, Contradiction their) {
    return original(texts, ours.figure().span(), their).variant("original").done();
  }

  private static FindingDraft original(Collation texts, Span place, Contradiction their) {
    return new FindingDraft(INFO, texts, place)
        .evidence(their.one().figure().span(), 1)
        .evidence(their.other().figure().span(), 1)
        .arguments(
            texts.original().in(their.one().figure().span()),
            texts.original().in(their.other().figure().span()))
        .severity(Severity.NOTE)
        .confidence(0.7);
  }
}
