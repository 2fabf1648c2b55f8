package org.stet.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.alignment.Link;
import org.stet.claim.Judgement;
import org.stet.language.TimeExpression;
import org.stet.text.Span;
import org.stet.text.Token;

/// A date of the rewrite where the original has another one, or none.
final class DateDiffers implements Check {
  private static final Pattern SEASON = Pattern.compile("spring|summer|autumn|fall|winter");

  private static final CheckInfo INFO =
      new CheckInfo(
          "date-differs",
          List.of(),
          Category.ACCURACY,
          Severity.ERROR,
          List.of(
              new Example(
                  "The council closed the old bridge after the storm cracked its arches.",
                  "The council closed the old bridge ⟦this summer⟧ after the storm cracked its"
                      + " arches."),
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
                      + " arches."),
              new Example(
                  "The council closed the old bridge at 8pm on Tuesday after the storm cracked it.",
                  "The council closed the old bridge at ⟦3pm⟧ on ⟦Friday⟧ after the storm cracked"
                      + " it."),
              new Example(
                  "The council closed the old bridge at 8pm on Tuesday after the storm cracked it.",
                  "Last week, at 8 p.m., the council closed the old bridge after the storm cracked"
                      + " it.")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    Set<Span> told = new HashSet<>();
    for (Link link : texts.alignment().links()) {
      for (InPlace<TimeExpression> pair : inPlace(texts, link)) {
        if (!pair.ours().mayBe(pair.theirs(), texts.published())) {
          told.add(pair.ours().span());
          report.accept(instead(texts, pair.ours(), pair.theirs()));
        }
      }
    }
    // Only what the times say matters here, and a text says the same again and again.
    Map<String, TimeExpression> all = new LinkedHashMap<>();
    texts
        .ofOriginal()
        .times(texts.alignment().original())
        .forEach(time -> all.putIfAbsent(time.normal(), time));
    Set<String> known = known(all.values());
    Map<String, Optional<Severity>> fresh = new HashMap<>();
    for (Judgement judgement : texts.supported()) {
      for (TimeExpression time : texts.ofRewrite().times(judgement.sentence())) {
        fresh
            .computeIfAbsent(time.normal(), unknown -> isNew(texts, time, all.values(), known))
            .filter(severity -> !told.contains(time.span()))
            .ifPresent(severity -> report.accept(finding(texts, judgement, time, severity)));
      }
    }
  }

  private static List<InPlace<TimeExpression>> inPlace(Collation texts, Link link) {
    List<TimeExpression> ours = texts.ofRewrite().times(link.rewrite());
    List<TimeExpression> theirs = texts.ofOriginal().times(link.original());
    return ours.isEmpty() || theirs.isEmpty()
        ? List.of()
        : InPlace.in(link, tokens -> within(ours, tokens), tokens -> within(theirs, tokens));
  }

  private static List<TimeExpression> within(List<TimeExpression> times, List<Token> tokens) {
    return times.stream()
        .filter(time -> tokens.stream().anyMatch(token -> time.span().overlaps(token.span())))
        .toList();
  }

  /// How sure it is that nothing in the original tells this time; empty where something may.
  private static Optional<Severity> isNew(
      Collation texts, TimeExpression time, Collection<TimeExpression> all, Set<String> known) {
    if (time.isWeekday()) {
      boolean told = all.stream().anyMatch(theirs -> theirs.normal().equals(time.normal()));
      boolean apart = all.stream().noneMatch(theirs -> theirs.mayBe(time, texts.published()));
      if (told || (texts.published().isPresent() && !apart)) {
        return Optional.empty();
      }
      // Without the article's date any other way to tell a time may mean this day.
      boolean sure = apart && all.stream().anyMatch(TimeExpression::isWeekday);
      return Optional.of(sure ? Severity.ERROR : Severity.WARNING);
    }
    if (time.isCalendar()) {
      return known.containsAll(parts(time)) ? Optional.empty() : Optional.of(Severity.ERROR);
    }
    // `Last week` may stand for what the original tells in full, `this summer` hardly.
    boolean season = SEASON.matcher(time.normal()).find() && texts.newWords().isStrange(time);
    return season ? Optional.of(Severity.WARNING) : Optional.empty();
  }

  private static Set<String> known(Collection<TimeExpression> all) {
    return all.stream().flatMap(time -> parts(time).stream()).collect(Collectors.toSet());
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

  private static Finding finding(
      Collation texts, Judgement judgement, TimeExpression time, Severity severity) {
    List<TimeExpression> ours = texts.ofRewrite().times(judgement.sentence());
    Optional<TimeExpression> other =
        texts.ofOriginal().times(texts.compared(judgement.sentence())).stream()
            .filter(theirs -> severity == Severity.ERROR)
            .filter(theirs -> !time.mayBe(theirs, texts.published()))
            .filter(theirs -> ours.stream().noneMatch(t -> t.normal().equals(theirs.normal())))
            .findFirst();
    return other
        .map(theirs -> instead(texts, time, theirs))
        .orElseGet(
            () ->
                new FindingDraft(INFO, texts, time.span())
                    .variant("new")
                    .evidence(judgement.evidence())
                    .arguments(texts.rewrite().in(time.span()))
                    .severity(severity)
                    .confidence(severity == Severity.ERROR ? 0.85 : 0.7)
                    .done());
  }

  private static Finding instead(Collation texts, TimeExpression ours, TimeExpression theirs) {
    String original = texts.original().in(theirs.span());
    return new FindingDraft(INFO, texts, ours.span())
        .evidence(theirs.span(), 1)
        .arguments(texts.rewrite().in(ours.span()), original)
        .fix(ours.span(), original)
        .confidence(0.92)
        .done();
  }
}
