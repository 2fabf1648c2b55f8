package org.stet.check;

import java.util.List;
import java.util.stream.Stream;
import org.stet.claim.Evidence;
import org.stet.claim.Judgement;
import org.stet.text.Document;

/// All that a run over two texts says.
///
/// @param sources the further sources, in the order in which they were asked
/// @param judgements one for each sentence and heading of the rewrite's body, in order
/// @param findings in the order of the rewrite; omissions among them, at the place where they are
///     missed
/// @param score the probability that the rewrite holds at least one unsupported or altered claim
/// @param choice which checks were run, and what their findings weigh
/// @param claimsRead what a model that reads claims with their evidence had its part in
public record Result(
    Collation texts,
    List<Document> sources,
    List<Judgement> judgements,
    List<Finding> findings,
    double score,
    Timing timing,
    CheckChoice choice,
    ClaimsRead claimsRead) {
  public Result {
    sources = List.copyOf(sources);
    judgements = List.copyOf(judgements);
    findings = List.copyOf(findings);
  }

  /// What every check says.
  public Result(
      Collation texts,
      List<Document> sources,
      List<Judgement> judgements,
      List<Finding> findings,
      double score,
      Timing timing) {
    this(
        texts, sources, judgements, findings, score, timing, CheckChoice.ALL, ClaimsRead.NOT_ASKED);
  }

  /// The text that a piece of evidence stands in.
  public Document textOf(Evidence evidence) {
    return evidence.isInOriginal() ? texts.original() : sources.get(evidence.source() - 1);
  }

  /// Whether its run has, or had, more to say: of books by meaning, of claims by reading them.
  public boolean isProvisional() {
    return !texts.alignment().semantic() || claimsRead == ClaimsRead.UNDER_WAY;
  }

  /// What could not be looked at, the gravest first; empty where everything took part.
  public List<Limit> limits() {
    return Stream.concat(ofTexts().stream(), claimsRead.limit().stream()).toList();
  }

  private List<Limit> ofTexts() {
    if (!texts.originalLanguage().code().equals(texts.rewriteLanguage().code())) {
      return List.of(Limit.LANGUAGES_DIFFER);
    }
    if (!texts.isEnglish()) {
      return texts.rewriteLanguage().hasCapitalsForNames()
          ? List.of(Limit.NOT_ENGLISH)
          : List.of(Limit.NOT_ENGLISH, Limit.NO_NAMES);
    }
    return texts.alignment().semantic() ? List.of() : List.of(Limit.NO_ENCODER);
  }

  /// The greatest confidence of a finding of fact that weighs so much, verdicts aside; 0 for none.
  public static double strongest(List<Finding> findings, Severity severity) {
    return findings.stream()
        .filter(found -> found.severity() == severity && !ClaimUnsupported.isTold(found))
        .filter(f -> f.category() != Category.FORM && f.category() != Category.CONTEXT)
        .mapToDouble(Finding::confidence)
        .max()
        .orElse(0);
  }

  /// Milliseconds by stage.
  public record Timing(long readMs, long alignMs, long checkMs) {}
}
