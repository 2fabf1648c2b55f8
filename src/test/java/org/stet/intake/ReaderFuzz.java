package org.stet.intake;

import java.lang.reflect.Constructor;
import org.stet.text.Block;
import org.stet.text.Span;

/// The target of coverage-guided fuzzing (Jazzer, outside the gate): whatever the bytes, a reader
/// gives a page whose blocks and remarks lie within its text, or refuses it. The system property
/// `stet.reader` names the reader (`Pdf`, `Docx`). How to run it is in the README.
public final class ReaderFuzz {
  private static final FormatReader READER = reader(System.getProperty("stet.reader", "Html"));

  private ReaderFuzz() {}

  /// Jazzer calls this with each input.
  public static void fuzzerTestOneInput(byte[] data) {
    try {
      Page page = READER.read(new Source("input", data), Revisions.ALL);
      int end = 0;
      for (Block block : new ArticleBody(page.units()).blocks()) {
        end = within(block.span(), end, page);
      }
      for (Comment comment : page.comments()) {
        within(comment.span(), 0, page);
      }
    } catch (IntakeException e) {
      // A refusal in words is what broken input is to get.
    }
  }

  private static int within(Span span, int from, Page page) {
    if (span.start() < from || span.end() > page.text().length()) {
      throw new IllegalStateException("outside the text: " + span);
    }
    return span.end();
  }

  private static FormatReader reader(String name) {
    try {
      Class<?> type = Class.forName("org.stet.intake." + name + "Reader");
      Constructor<?> made = type.getDeclaredConstructor();
      return (FormatReader) made.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("there is no reader " + name, e);
    }
  }
}
