package org.stet.intake;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// Reads what a test has written.
final class Readings {
  private static final Intake INTAKE = new Intake(InstantSource.fixed(Instant.EPOCH));

  private Readings() {}

  static Reading of(byte[] bytes, Revisions revisions) throws IntakeException {
    return INTAKE.read(new ByteArrayInputStream(bytes), "a file", revisions);
  }

  static Reading of(byte[] bytes) throws IntakeException {
    return of(bytes, Revisions.ACCEPT);
  }

  /// Its blocks with their kinds.
  static List<String> lines(byte[] bytes, Revisions revisions) throws IntakeException {
    return MarkedText.lines(of(bytes, revisions).document());
  }

  static List<String> lines(byte[] bytes) throws IntakeException {
    return lines(bytes, Revisions.ACCEPT);
  }

  /// Its remarks, with the words that they are about.
  static List<String> remarks(byte[] bytes) throws IntakeException {
    Reading reading = of(bytes);
    return reading.comments().stream()
        .map(
            remark ->
                "%s on “%s”: %s"
                    .formatted(
                        remark.author(), reading.document().in(remark.span()), remark.text()))
        .toList();
  }
}
