package org.stet.report;

import java.util.List;
import org.stet.check.Result;

/// What a run could not look at, in a sentence each.
final class Limits {
  private Limits() {}

  static List<String> sentences(Messages messages, Result result) {
    return result.limits().stream()
        .map(
            limit ->
                messages.text(
                    "report.limit." + limit.id(),
                    result.texts().originalLanguage().name(),
                    result.texts().rewriteLanguage().name()))
        .toList();
  }
}
