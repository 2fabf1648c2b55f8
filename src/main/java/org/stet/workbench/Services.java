package org.stet.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.stet.check.Checker;
import org.stet.check.Result;
import org.stet.intake.Intake;
import org.stet.review.Review;
import org.stet.review.ReviewStore;

/// What the workbench works with. The slow ones are made on first use, never on the window's
/// thread.
public record Services(
    Supplier<Checker> checker, Supplier<ReviewStore> store, Intake intake, Export export) {
  /// Writes reports.
  @FunctionalInterface
  public interface Export {
    /// Writes a report in the format that the file's ending asks for.
    ///
    /// @throws IOException with a sentence for the editor
    void write(Result result, Review review, Path file) throws IOException;
  }
}
