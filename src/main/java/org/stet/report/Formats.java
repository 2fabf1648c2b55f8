package org.stet.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Every format that a report can be written in: a new one is a line here.
public final class Formats {
  private final List<ReportWriter> writers;

  public Formats(Messages messages) {
    writers = List.of(new JsonReport(messages), new HtmlReport(messages), new TextReport(messages));
  }

  /// The writer for a file, chosen by the ending of its name in any case.
  public Optional<ReportWriter> forFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return writers.stream().filter(writer -> lower.endsWith("." + writer.ending())).findFirst();
  }

  /// The endings that are known, as a person reads them: `.html, .json, .txt`.
  public String endings() {
    return writers.stream()
        .map(writer -> "." + writer.ending())
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
