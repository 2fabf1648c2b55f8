package org.stet.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.stet.check.Contradiction.Count;
import org.stet.claim.Evidence;
import org.stet.text.Sentence;
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
                  In all 13 people were killed in the two towns."""),
              new Example(
                  """
                  A bus slid off the pass at Brae, killing three people and injuring 11.
                  Two women aged 34 and 58 died at once.""",
                  """
                  A bus slid off the pass at Brae, killing three people and injuring 11.
                  Two women aged 34 and 58 died at once.""")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    if (!texts.isEnglish()) {
      return;
    }
    List<Contradiction> theirs = Contradiction.in(texts.ofOriginal(), texts.alignment().original());
    List<Contradiction> ours = Contradiction.in(texts.ofRewrite(), texts.alignment().rewrite());
    if (ours.isEmpty() && theirs.isEmpty()) {
      return;
    }
    Map<Set<String>, Contradiction> known = new HashMap<>();
    theirs.forEach(their -> known.putIfAbsent(their.key(), their));
    Map<String, Count> told = first(texts.ofOriginal(), texts.alignment().original());
    Set<Set<String>> takenOver = new HashSet<>();
    for (Contradiction own : ours) {
      Optional<Contradiction> same = Optional.ofNullable(known.get(own.key()));
      same.ifPresent(their -> takenOver.add(their.key()));
      report.accept(
          same.map(their -> takenOver(texts, own, their)).orElseGet(() -> own(texts, own, told)));
    }
    Map<String, Count> here = first(texts.ofRewrite(), texts.alignment().rewrite());
    for (Contradiction their : theirs) {
      if (!takenOver.contains(their.key())) {
        Stream.of(their.one(), their.other())
            .flatMap(count -> Optional.ofNullable(here.get(count.key())).stream())
            .min(Comparator.comparing(count -> count.figure().span()))
            .ifPresent(count -> report.accept(ofOriginal(texts, count, their)));
      }
    }
  }

  /// The first count of each thing and number.
  private static Map<String, Count> first(Mentions mentions, List<Sentence> sentences) {
    Map<String, Count> first = new HashMap<>();
    Contradiction.counts(mentions, sentences)
        .forEach(count -> first.putIfAbsent(count.key(), count));
    return first;
  }

  /// Marks the figure that the original does not have for this, the later one where it has both or
  /// none.
  private static Finding own(Collation texts, Contradiction own, Map<String, Count> told) {
    boolean other = told.containsKey(own.other().key());
    boolean one = told.containsKey(own.one().key());
    Count wrong = other && !one ? own.one() : own.other();
    Count right = wrong.equals(own.one()) ? own.other() : own.one();
    FindingDraft draft =
        new FindingDraft(INFO, texts, wrong.figure().span())
            .arguments(
                texts.rewrite().in(wrong.figure().span()),
                texts.rewrite().in(right.figure().span()))
            .confidence(0.85);
    return Optional.ofNullable(told.get(right.key()))
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
