package org.stet.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.stet.claim.Cuts;
import org.stet.claim.Judgement;
import org.stet.claim.Verdict;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Token;
import org.stet.text.TokenKind;

/// A sentence of the rewrite that nothing in the original says, or words in it that nothing there
/// bears out. It names the words: a sentence that is only unlikely is no finding.
final class ClaimUnsupported implements Check {
  /// The variant for a sentence of which only some words are unsupported.
  private static final String PART = "words";

  private static final int MOST_NAMED = 6;

  /// Missing words at most so many places apart are told as one.
  private static final int TOGETHER = 3;

  private static final CheckInfo INFO =
      new CheckInfo(
          "claim-unsupported",
          List.of(),
          Category.ACCURACY,
          Severity.ERROR,
          List.of(
              new Example(
                  """
                  The council closed the old bridge on Friday after storms cracked two of its arches.
                  Engineers will inspect the arches next week.""",
                  """
                  The council closed the old bridge on Friday after storms cracked two of its arches.
                  ⟦Sweden has pledged nine million kroner to a museum of northern glass.⟧"""),
              new Example(
                  """
                  The council closed the old bridge on Friday after storms cracked two of its arches.
                  Engineers will inspect the arches next week.""",
                  """
                  Engineers are to inspect the arches next week.
                  The old bridge was closed on Friday by the council after storms cracked two arches.""")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    Cuts cuts = Cuts.of(texts.alignment().semantic());
    for (Judgement judgement : texts.judgements()) {
      boolean doubtful = judgement.support() < cuts.note() && !judgement.missing().isEmpty();
      if (doubtful && !judgement.sentence().isHeading()) {
        report.accept(finding(texts, judgement, cuts));
      }
    }
  }

  private static Finding finding(Collation texts, Judgement judgement, Cuts cuts) {
    boolean wholly = judgement.verdict() == Verdict.NOT_FOUND;
    List<Token> words = wholly ? judgement.missing() : heaviest(texts, judgement);
    Span place = wholly ? judgement.sentence().span() : Words.cover(words);
    return new FindingDraft(INFO, texts, place)
        .variant(wholly ? "message" : PART)
        .evidence(judgement.evidence().stream().limit(1).toList())
        .arguments(
            words.stream()
                .map(Token::surface)
                .distinct()
                .limit(MOST_NAMED)
                .collect(Collectors.joining(", ")))
        .severity(severity(judgement, cuts))
        .confidence(1 - judgement.support())
        .done();
  }

  /// A figure that stands nowhere in the original is an error by itself; in a sentence that is
  /// unsupported as a whole it is told with it.
  private static Severity severity(Judgement judgement, Cuts cuts) {
    boolean figure =
        judgement.verdict() == Verdict.NOT_FOUND
            && judgement.missing().stream().anyMatch(w -> w.kind() == TokenKind.NUMBER);
    if (judgement.support() < cuts.error() || figure) {
      return Severity.ERROR;
    }
    return judgement.support() < cuts.warning() ? Severity.WARNING : Severity.NOTE;
  }

  /// The missing words that stand together and weigh most.
  private static List<Token> heaviest(Collation texts, Judgement judgement) {
    List<List<Token>> groups = new ArrayList<>();
    int last = Integer.MIN_VALUE;
    List<Token> words = judgement.sentence().words();
    for (Token word : judgement.missing()) {
      int at = words.indexOf(word);
      if (groups.isEmpty() || at - last > TOGETHER) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(word);
      last = at;
    }
    return groups.stream()
        .max(
            Comparator.comparingDouble(
                group -> group.stream().mapToDouble(texts.alignment().weights()::of).sum()))
        .orElseThrow();
  }

  /// Whether it is a finding of this check.
  static boolean isTold(Finding finding) {
    return finding.check().equals(INFO.id());
  }

  /// Whether another finding says more of the words of a sentence that is not wholly unsupported.
  static boolean isExplained(Finding finding, List<Finding> all, Collation texts) {
    if (!isTold(finding) || !finding.variant().equals(PART)) {
      return false;
    }
    Span words = finding.rewrite().span();
    Span sentence =
        texts.alignment().rewrite().stream()
            .map(Sentence::span)
            .filter(span -> span.contains(words))
            .findFirst()
            .orElse(words);
    return all.stream()
        .filter(other -> !isTold(other) && !other.isOmission())
        .filter(other -> sentence.contains(other.rewrite().span()))
        .anyMatch(
            other ->
                other.rewrite().span().overlaps(words)
                    || other.severity().compareTo(finding.severity()) >= 0);
  }
}
