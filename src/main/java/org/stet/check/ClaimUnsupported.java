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
  private static final int TOGETHER = 2;

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
      boolean doubtful =
          judgement.doubts().footing() < cuts.note() && !judgement.missing().isEmpty();
      if (judgement.sentence().isHeading()) {
        continue;
      }
      if (doubtful && judgement.verdict() == Verdict.NOT_FOUND) {
        report.accept(wholly(texts, judgement, severity(judgement, cuts)));
      } else if (doubtful) {
        partly(texts, judgement, severity(judgement, cuts)).forEach(report);
      } else {
        // One word put in does not make a copied sentence improbable, but the editor should see it.
        groups(judgement, judgement.doubts().putIn())
            .forEach(words -> report.accept(part(texts, judgement, words, Severity.NOTE)));
      }
    }
  }

  private static Finding wholly(Collation texts, Judgement judgement, Severity severity) {
    return draft(texts, judgement, judgement.sentence().span(), judgement.missing())
        .severity(severity)
        .done();
  }

  /// The words that weigh most are why the sentence is doubted; the others are told as notes.
  private static List<Finding> partly(Collation texts, Judgement judgement, Severity severity) {
    List<List<Token>> groups = groups(judgement, judgement.missing());
    List<Token> heaviest =
        groups.stream()
            .max(Comparator.comparingDouble(words -> weight(texts, words)))
            .orElseThrow();
    return groups.stream()
        .map(
            words ->
                part(texts, judgement, words, words.equals(heaviest) ? severity : Severity.NOTE))
        .toList();
  }

  private static double weight(Collation texts, List<Token> words) {
    return words.stream().mapToDouble(texts.alignment().weights()::of).sum();
  }

  private static Finding part(
      Collation texts, Judgement judgement, List<Token> words, Severity severity) {
    return draft(texts, judgement, Words.cover(words), words)
        .variant(PART)
        .severity(severity)
        .atMost(Severity.WARNING)
        .done();
  }

  private static FindingDraft draft(
      Collation texts, Judgement judgement, Span place, List<Token> words) {
    return new FindingDraft(INFO, texts, place)
        .evidence(judgement.evidence().stream().limit(1).toList())
        .arguments(
            words.stream()
                .map(Token::surface)
                .distinct()
                .limit(MOST_NAMED)
                .collect(Collectors.joining(", ")))
        .confidence(1 - judgement.support());
  }

  /// A figure that stands nowhere in the original is an error by itself; in a sentence that is
  /// unsupported as a whole it is told with it.
  private static Severity severity(Judgement judgement, Cuts cuts) {
    boolean figure =
        judgement.verdict() == Verdict.NOT_FOUND
            && judgement.missing().stream().anyMatch(w -> w.kind() == TokenKind.NUMBER);
    if (judgement.doubts().footing() < cuts.error() || figure) {
      return Severity.ERROR;
    }
    return judgement.doubts().footing() < cuts.warning() ? Severity.WARNING : Severity.NOTE;
  }

  /// The words that stand together.
  private static List<List<Token>> groups(Judgement judgement, List<Token> some) {
    List<List<Token>> groups = new ArrayList<>();
    int last = Integer.MIN_VALUE / 2;
    List<Token> words = judgement.sentence().words();
    for (Token word : some) {
      int at = words.indexOf(word);
      if (at - last > TOGETHER) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(word);
      last = at;
    }
    return groups;
  }

  /// Whether it is a finding of this check.
  static boolean isTold(Finding finding) {
    return finding.check().equals(INFO.id());
  }

  /// Whether another finding says more of the words of a sentence that is not wholly unsupported.
  static boolean isExplained(Finding finding, FindingPlaces all, Collation texts) {
    if (!isTold(finding) || !finding.variant().equals(PART)) {
      return false;
    }
    Span words = finding.rewrite().span();
    Span sentence =
        texts.rewriteAt().overlapping(words).stream()
            .map(Sentence::span)
            .filter(span -> span.contains(words))
            .findFirst()
            .orElse(words);
    return all.within(sentence).stream()
        .filter(other -> !isTold(other))
        .anyMatch(
            other ->
                other.rewrite().span().overlaps(words)
                    || (finding.severity() != Severity.NOTE
                        && other.severity().compareTo(finding.severity()) >= 0));
  }
}
