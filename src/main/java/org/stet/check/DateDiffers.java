package org.stet.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.stet.claim.Judgement;
import org.stet.language.TimeExpression;
import org.stet.language.TimeExpressions;

/// A date of the rewrite where the original has another one, or none.
final class DateDiffers implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "date-differs",
          List.of(),
          Category.ACCURACY,
          Severity.ERROR,
          List.of(
              new Example(
                  "The council closed the old bridge on March 12 after the storm cracked its arches.",
                  "The council closed the old bridge on ⟦March 21⟧ after the storm cracked its"
                      + " arches."),
              new Example(
                  "The council closed the old bridge after the storm cracked its arches.",
                  "The council closed the old bridge on ⟦4 May⟧ after the storm cracked its arches."),
              new Example(
                  "The council closed the old bridge on 12 March after the storm cracked its arches.",
                  "The council closed the old bridge on March 12th after the storm cracked its"
                      + " arches.")));

  private static final String MONTH =
      "\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*\\b.*|\\d{4}";

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    Set<String> known = new HashSet<>();
    texts
        .alignment()
        .original()
        .forEach(s -> TimeExpressions.in(texts.original(), s).forEach(t -> known.addAll(parts(t))));
    for (Judgement judgement : texts.supported()) {
      for (TimeExpression time : TimeExpressions.in(texts.rewrite(), judgement.sentence())) {
        // `Tuesday` and `last week` may stand for a date that the original tells in full; calendar
        // dates may not.
        if (time.normal().matches(MONTH) && !known.containsAll(parts(time))) {
          report.accept(finding(texts, judgement, time));
        }
      }
    }
  }

  /// The whole and its pieces, `mar 27 2025`, `mar 27`, `mar`, `2025`: a rewrite may tell less.
  private static List<String> parts(TimeExpression time) {
    String[] words = time.normal().split(" ", -1);
    return switch (words.length) {
      case 3 ->
          List.of(
              time.normal(),
              words[0] + " " + words[1],
              words[0] + " " + words[2],
              words[0],
              words[2]);
      case 2 -> List.of(time.normal(), words[0], words[1]);
      default -> List.of(time.normal());
    };
  }

  private static Finding finding(Collation texts, Judgement judgement, TimeExpression time) {
    FindingDraft draft = new FindingDraft(INFO, texts, time.span());
    List<TimeExpression> ours = TimeExpressions.in(texts.rewrite(), judgement.sentence());
    Optional<TimeExpression> other =
        texts.compared(judgement.sentence()).stream()
            .flatMap(sentence -> TimeExpressions.in(texts.original(), sentence).stream())
            .filter(theirs -> theirs.normal().matches(MONTH))
            .filter(theirs -> ours.stream().noneMatch(t -> t.normal().equals(theirs.normal())))
            .findFirst();
    String surface = texts.rewrite().in(time.span());
    if (other.isEmpty()) {
      return draft
          .variant("new")
          .evidence(judgement.evidence())
          .arguments(surface)
          .confidence(0.85)
          .done();
    }
    String theirs = texts.original().in(other.get().span());
    return draft
        .evidence(other.get().span(), 1)
        .arguments(surface, theirs)
        .fix(time.span(), theirs)
        .confidence(0.92)
        .done();
  }
}
