package org.stet.report;

import java.io.IOException;
import java.io.OutputStream;

/// Writes a report in one format.
public interface ReportWriter {
  /// The file ending that asks for this format, in lower case and without the dot.
  String ending();

  /// Writes the whole report and leaves the stream open.
  ///
  /// @throws IOException when the stream takes no more
  void write(Report report, OutputStream out) throws IOException;
}
