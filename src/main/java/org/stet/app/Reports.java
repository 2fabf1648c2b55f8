package org.stet.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.stet.check.Result;
import org.stet.report.Formats;
import org.stet.report.Messages;
import org.stet.report.Report;
import org.stet.report.ReportWriter;
import org.stet.review.Review;

/// Makes reports of results and puts them into files.
final class Reports {
  private final Formats formats;
  private final Messages messages;
  private final InstantSource clock;
  private final String version;

  Reports(Formats formats, Messages messages, InstantSource clock, String version) {
    this.formats = formats;
    this.messages = messages;
    this.clock = clock;
    this.version = version;
  }

  /// The report of texts that were only checked.
  Report of(Result result) {
    return new Report(result, Optional.empty(), clock.instant(), version);
  }

  /// The report of texts that an editor reviewed.
  Report of(Result result, Review review) {
    return new Report(result, Optional.of(review), clock.instant(), version);
  }

  /// The writer that the ending of a file asks for.
  ReportWriter writerFor(String file) throws Refusal {
    return formats
        .forFile(file)
        .orElseThrow(
            () -> new Refusal(messages.text("commands.no-format", file, formats.endings())));
  }

  void write(Report report, String file) throws Refusal {
    ReportWriter writer = writerFor(file);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(file)))) {
      writer.write(report, out);
    } catch (IOException | InvalidPathException e) {
      throw new Refusal(messages.text("commands.not-written", file));
    }
  }
}
