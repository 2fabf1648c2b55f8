package org.stet.claim;

import java.util.List;

/// How probably a rewrite holds at least one claim that the original does not support: a logistic
/// regression on how its sentences fare and on what the checks found.
///
/// @param mean the sentences' log-odds against them, on average
/// @param worst the greatest of them
/// @param copied from 0 for a free retelling to 1 for a rewrite that keeps the original's words
/// @param found what the checks found
record Doubt(double mean, double worst, double copied, Found found) {
  /// The names of the features, in the order of [#values()].
  static final List<String> NAMES = List.of("mean", "worst", "copied", "error", "warning");

  static final String SET = "rewrite.";

  /// @param error the greatest confidence of a finding that is an error of fact; 0 for none
  /// @param warning the same of warnings
  record Found(double error, double warning) {}

  double[] values() {
    return new double[] {mean, worst, copied, found.error(), found.warning()};
  }

  /// The shipped fit's score.
  double probability(boolean semantic) {
    String set = (semantic ? Support.SEMANTIC : Support.LEXICAL) + SET;
    double[] values = values();
    double score = Support.number(set + "offset");
    for (int i = 0; i < values.length; i++) {
      score += Support.number(set + NAMES.get(i)) * values[i];
    }
    return 1 / (1 + Math.exp(-score));
  }
}
