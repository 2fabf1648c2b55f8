package org.stet.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which checks a desk wants, and how much their findings weigh there. Ids that no check has are
/// kept and change nothing, so that what was chosen outlives a change of version.
///
/// @param off ids of the checks that are not run
/// @param severities what the findings of a check weigh instead of what it says of them, by its id
public record CheckChoice(Set<String> off, Map<String, Severity> severities) {
  /// The id under which the reading of claims with their evidence is switched off.
  public static final String CLAIM_READING = "claim-reading";

  /// All of them, as they are.
  public static final CheckChoice ALL = new CheckChoice(Set.of(), Map.of());

  public CheckChoice {
    off = Set.copyOf(off);
    severities = Map.copyOf(severities);
  }

  /// Whether a check is run.
  public boolean has(CheckInfo check) {
    return !off.contains(check.id());
  }

  /// Whether claims are read together with their evidence, where a model can.
  public boolean readsClaims() {
    return !off.contains(CLAIM_READING);
  }

  /// The checks that are switched off, in the order of [Checks].
  public List<CheckInfo> withoutChecks() {
    return Checks.all().stream().map(Check::info).filter(check -> !has(check)).toList();
  }

  /// A finding with the weight that the desk gives it. One that a further source made lighter keeps
  /// that weight.
  ///
  /// @param before the same finding before further sources were asked
  Finding weighed(Finding finding, Finding before) {
    return Optional.ofNullable(severities.get(finding.check()))
        .filter(weight -> finding.severity() == before.severity())
        .map(finding::weighing)
        .orElse(finding);
  }
}
