package org.stet.check;

import java.util.List;
import org.stet.claim.Judgement;

/// All that a run over two texts says.
///
/// @param judgements one for each sentence and heading of the rewrite's body, in order
/// @param findings in the order of the rewrite; omissions among them, at the place where they are
///     missed
/// @param score the probability that the rewrite holds at least one unsupported or altered claim
public record Result(
    Collation texts,
    List<Judgement> judgements,
    List<Finding> findings,
    double score,
    Timing timing) {
  public Result {
    judgements = List.copyOf(judgements);
    findings = List.copyOf(findings);
  }

  /// Milliseconds by stage.
  public record Timing(long readMs, long alignMs, long checkMs) {}
}
