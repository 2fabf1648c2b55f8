package org.stet.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.check.CheckInfo;
import org.stet.check.Result;

/// What a run could not look at, or was told not to, in a sentence each.
final class Limits {
  private Limits() {}

  static List<String> sentences(Messages messages, Result result) {
    Stream<String> limits =
        result.limits().stream()
            .map(
                limit ->
                    messages.text(
                        "report.limit." + limit.id(),
                        result.texts().originalLanguage().name(),
                        result.texts().rewriteLanguage().name()));
    List<CheckInfo> off = result.choice().withoutChecks();
    String titles =
        off.stream()
            .map(check -> "“" + messages.text(check.id() + ".title") + "”")
            .collect(Collectors.joining(", "));
    return off.isEmpty()
        ? limits.toList()
        : Stream.concat(limits, Stream.of(messages.text("report.checks-off", off.size(), titles)))
            .toList();
  }
}
