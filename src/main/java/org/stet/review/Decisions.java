package org.stet.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.check.Finding;

/// What an editor's decisions and notes mean for the next draft of a rewrite.
public final class Decisions {
  private Decisions() {}

  /// The marks after an edit: a finding that is told anew under another fingerprint, because words
  /// beside it changed, keeps what was said of it. One that was fixed and is found again is not
  /// fixed, so it is asked again.
  ///
  /// @param before the findings of the draft before
  /// @param now the findings of this one
  public static Marks carried(Marks marks, List<Finding> before, List<Finding> now) {
    Marks carried = marks;
    Set<String> found = new HashSet<>();
    now.forEach(finding -> found.add(finding.fingerprint()));
    for (Decision decision : marks.decisions()) {
      boolean again = found.contains(decision.fingerprint());
      if (again && decision.kind() == Decision.Kind.FIXED) {
        carried = carried.decided(decision.fingerprint(), Optional.empty());
      }
    }
    for (Map.Entry<String, String> renamed : renamed(before, now).entrySet()) {
      carried = carried(carried, renamed.getKey(), renamed.getValue());
    }
    return carried;
  }

  private static Marks carried(Marks marks, String before, String now) {
    Marks carried = marks;
    Optional<Decision> said =
        marks.decision(before).filter(decision -> decision.kind() != Decision.Kind.FIXED);
    if (said.isPresent() && marks.decision(now).isEmpty()) {
      Decision d = said.get();
      Decision same = new Decision(now, d.kind(), d.reason(), d.reviewer(), d.at());
      carried = carried.decided(now, Optional.of(same));
    }
    for (Note note : marks.notes()) {
      if (note.finding().equals(Optional.of(before))) {
        carried = carried.noted(note.id(), Optional.of(note.on(now)));
      }
    }
    return carried;
  }

  /// The new names of findings that went, where it is certain which one each became: the same check
  /// says it of the same words against the same words, and as many came as went.
  private static Map<String, String> renamed(List<Finding> before, List<Finding> now) {
    Map<String, List<String>> gone = byDefect(before, now);
    Map<String, List<String>> come = byDefect(now, before);
    Map<String, String> renamed = new LinkedHashMap<>();
    gone.forEach(
        (defect, old) -> {
          List<String> names = come.getOrDefault(defect, List.of());
          for (int i = 0; names.size() == old.size() && i < old.size(); i++) {
            renamed.put(old.get(i), names.get(i));
          }
        });
    return renamed;
  }

  private static Map<String, List<String>> byDefect(List<Finding> these, List<Finding> those) {
    Set<String> known = new HashSet<>();
    those.forEach(finding -> known.add(finding.fingerprint()));
    Map<String, List<String>> byDefect = new HashMap<>();
    for (Finding finding : these) {
      if (!known.contains(finding.fingerprint())) {
        String defect =
            finding.check() + '|' + finding.rewrite().exact() + '|' + finding.arguments();
        byDefect.computeIfAbsent(defect, key -> new ArrayList<>()).add(finding.fingerprint());
      }
    }
    return byDefect;
  }
}
