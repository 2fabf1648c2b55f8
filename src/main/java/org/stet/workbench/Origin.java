package org.stet.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.stet.intake.Intake;
import org.stet.intake.IntakeException;
import org.stet.intake.Reading;
import org.stet.intake.Revisions;

/// Where a text is read from: a file, a page of the web, the clipboard. It can be read again.
///
/// @param name what a person knows it by while it is read
public record Origin(String name, Way way) {
  private static final String PASTED = "pasted text";

  /// How a text is read.
  @FunctionalInterface
  public interface Way {
    /// Reads the text, off the window's thread.
    ///
    /// @throws IntakeException when it can't be read as a text
    Reading read(Intake intake, Revisions revisions) throws IntakeException;
  }

  /// A file.
  public static Origin file(Path file) {
    String name = String.valueOf(file.getFileName());
    return new Origin(name, (intake, revisions) -> intake.read(file, revisions));
  }

  /// The pair that comes with the program, the original first.
  public static List<Origin> sample() {
    return List.of(own("original.html"), own("rewrite.txt"));
  }

  private static Origin own(String name) {
    return new Origin(
        name,
        (intake, revisions) -> {
          try (InputStream in = Origin.class.getResourceAsStream("/sample/" + name)) {
            return intake.read(Objects.requireNonNull(in), name, revisions);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /// A page of the web.
  public static Origin web(String address) {
    String asked = address.strip();
    return new Origin(asked, (intake, revisions) -> intake.read(asked, revisions));
  }

  /// What a person typed as an address, with the scheme that people leave out.
  public static Origin typed(String address) {
    String stripped = address.strip();
    return web(stripped.contains("://") ? stripped : "https://" + stripped);
  }

  /// Plain text at hand.
  public static Origin text(String text) {
    return new Origin(
        PASTED, (intake, revisions) -> new Reading(intake.pasted(text), List.of(), false));
  }

  /// Text at hand as HTML, such as a browser puts on the clipboard.
  public static Origin html(String html) {
    return new Origin(PASTED, (intake, revisions) -> intake.pastedHtml(html, revisions));
  }
}
