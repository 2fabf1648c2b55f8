package org.stet.app;

import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.stet.intake.Intake;
import org.stet.intake.IntakeException;
import org.stet.intake.Revisions;
import org.stet.report.Messages;
import org.stet.text.Document;

/// Reads the texts that the command line names: a file, or `-` for standard input.
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

  Document read(String source) throws Refusal {
    String lower = source.toLowerCase(Locale.ROOT);
    if (lower.startsWith("http://") || lower.startsWith("https://")) {
      throw new Refusal(messages.text("commands.no-web", source));
    }
    try {
      if (source.equals(STANDARD_INPUT)) {
        return intake
            .read(in, messages.text("commands.standard-input"), Revisions.ACCEPT)
            .document();
      }
      return intake.read(Path.of(source)).document();
    } catch (IntakeException e) {
      throw new Refusal(sentence(e));
    } catch (InvalidPathException e) {
      throw new Refusal(messages.text("commands.no-path", source));
    }
  }

  /// Several texts in their order.
  List<Document> readAll(List<String> sources) throws Refusal {
    List<Document> documents = new ArrayList<>();
    for (String source : sources) {
      documents.add(read(source));
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
