package org.stet.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.stet.check.Spellings.Pair;
import org.stet.text.Span;

/// One person whose name the rewrite spells in two ways, or the original, of which the rewrite then
/// has one or both.
final class InconsistentName implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "inconsistent-name",
          List.of(),
          Category.FORM,
          Severity.WARNING,
          List.of(
              new Example(
                  "Mayor Oleh Zelenskyy closed the old bridge on Friday. Zelenskyy said it was unsafe.",
                  "Mayor Oleh Zelenskyy closed the old bridge on Friday. ⟦Zelensky⟧ said it was"
                      + " unsafe."),
              new Example(
                  "Mayor Ayla Erdoğan closed the old bridge on Friday. She said it was unsafe.",
                  "Mayor Ayla Erdoğan closed the old bridge on Friday. ⟦Erdogan⟧ said it was unsafe."),
              new Example(
                  "Mayor Eva Lindqvist closed the bridge on Friday. Ms Lindquist said it was unsafe.",
                  "Mayor Eva Lindqvist closed the bridge on Friday. Ms ⟦Lindquist⟧ said it was"
                      + " unsafe."),
              new Example(
                  "Mayor Eva Johnson and her deputy, Ida Johnston, closed the bridge on Friday.",
                  "Mayor Eva Johnson and her deputy, Ida Johnston, closed the bridge on Friday."),
              new Example(
                  "Mayor Eva Kennedy closed the bridge on Friday. The Kennedys live beside it.",
                  "Mayor Eva Kennedy closed the bridge on Friday. The Kennedys live beside it.")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    Spellings theirs = new Spellings(texts.alignment().original());
    Spellings ours = new Spellings(texts.alignment().rewrite());
    List<Pair> pairs = ours.pairs();
    for (Pair pair : pairs) {
      if (!texts.isQuoted(pair.place())) {
        report.accept(
            theirs.has(pair.earlier()) && theirs.has(pair.later())
                ? original(texts, theirs, pair, pair.place()).variant("taken-over").done()
                : own(texts, ours, theirs, pair));
      }
    }
    for (Pair pair : theirs.pairs()) {
      Optional<Span> place = ours.place(pair.earlier()).or(() -> ours.place(pair.later()));
      if (place.isPresent() && pairs.stream().noneMatch(pair::isOf)) {
        report.accept(original(texts, theirs, pair, place.get()).variant("original").done());
      }
    }
  }

  /// Marks the spelling that the original does not have; the later one where it has none of them.
  private static Finding own(Collation texts, Spellings ours, Spellings theirs, Pair pair) {
    boolean laterIsRight = theirs.has(pair.later());
    String wrong = laterIsRight ? pair.earlier() : pair.later();
    String right = laterIsRight ? pair.later() : pair.earlier();
    Span place = ours.place(wrong).orElse(pair.place());
    FindingDraft draft =
        new FindingDraft(INFO, texts, place).arguments(wrong, right).confidence(0.85);
    return theirs
        .place(right)
        .map(there -> draft.evidence(there, 1).fix(place, right))
        .orElse(draft)
        .done();
  }

  private static FindingDraft original(Collation texts, Spellings theirs, Pair pair, Span place) {
    FindingDraft draft = new FindingDraft(INFO, texts, place);
    theirs.place(pair.earlier()).ifPresent(there -> draft.evidence(there, 1));
    theirs.place(pair.later()).ifPresent(there -> draft.evidence(there, 1));
    return draft.arguments(pair.earlier(), pair.later()).severity(Severity.NOTE).confidence(0.7);
  }
}
