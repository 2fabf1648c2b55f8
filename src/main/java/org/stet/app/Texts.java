package org.stet.app;

import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stet.intake.Intake;
import org.stet.intake.IntakeException;
import org.stet.intake.Reading;
import org.stet.intake.Revisions;
import org.stet.report.Messages;
import org.stet.text.Document;

/// Reads the texts that the command line names: a file, a web address, or `-` for standard input.
final class Texts {
  /// The name for standard input.
  static final String STANDARD_INPUT = "-";

  private final Intake intake;
  private final InputStream in;
  private final Messages messages;

  Texts(Intake intake, InputStream in, Messages messages) {
    this.intake = intake;
    this.in = in;
    this.messages = messages;
  }

  /// @param revisions what becomes of tracked changes
  Document read(String source, Revisions revisions) throws Refusal {
    try {
      return reading(source, revisions).document();
    } catch (IntakeException e) {
      throw new Refusal(sentence(e));
    } catch (InvalidPathException e) {
      throw new Refusal(messages.text("commands.no-path", source));
    }
  }

  private Reading reading(String source, Revisions revisions) throws IntakeException {
    if (source.equals(STANDARD_INPUT)) {
      return intake.read(in, messages.text("commands.standard-input"), revisions);
    }
    return Intake.isAddress(source)
        ? intake.read(source, revisions)
        : intake.read(Path.of(source), revisions);
  }

  /// Several texts in their order.
  List<Document> readAll(List<String> sources, Revisions revisions) throws Refusal {
    List<Document> documents = new ArrayList<>();
    for (String source : sources) {
      documents.add(read(source, revisions));
    }
    return documents;
  }

  /// Refuses to read standard input more than once.
  void refuseSharedInput(Stream<String> sources) throws Refusal {
    if (sources.filter(STANDARD_INPUT::equals).count() > 1) {
      throw new Refusal(messages.text("commands.one-standard-input"));
    }
  }

  /// A text that is already at hand, such as a string of a batch line: exactly that string.
  Document plain(String text, String name) {
    return intake.plain(text, name);
  }

  private String sentence(IntakeException e) {
    return messages.text(e.key(), e.arguments().toArray());
  }
}
