package org.stet.app;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.stet.alignment.Alignment;
import org.stet.check.Category;
import org.stet.check.Checker;
import org.stet.check.Collation;
import org.stet.check.Finding;
import org.stet.check.Result;
import org.stet.check.Severity;
import org.stet.intake.Intake;
import org.stet.report.Formats;
import org.stet.report.Messages;
import org.stet.text.Anchor;
import org.stet.text.Span;

/// A checker that needs no models: it finds a warning in each rewrite that says `six`, and breaks
/// on one that says `boom`.
final class Runs {
  static final Messages MESSAGES = new Messages();
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

  static final Checker CHECKER =
      (original, sources, rewrite, progress) -> {
        if (rewrite.text().contains("boom")) {
          throw new IllegalStateException("boom");
        }
        int at = rewrite.text().indexOf("six");
        List<Finding> findings =
            at < 0 ? List.of() : List.of(warning(Anchor.of(rewrite.text(), new Span(at, at + 3))));
        Alignment none = new Alignment(List.of(), List.of(), List.of(), true);
        return new Result(
            new Collation(original, rewrite, none, List.of()),
            sources,
            List.of(),
            findings,
            0.5,
            new Result.Timing(0, 0, 0));
      };

  private Runs() {}

  static Texts texts(Console console) {
    return new Texts(new Intake(CLOCK), console.in(), MESSAGES);
  }

  static Reports reports() {
    return new Reports(new Formats(MESSAGES), MESSAGES, CLOCK, "1.2.3");
  }

  private static Finding warning(Anchor place) {
    return new Finding(
        "figure-new",
        Category.ACCURACY,
        Severity.WARNING,
        place,
        List.of(),
        "message",
        List.of(place.exact()),
        0.5,
        Optional.empty(),
        "print");
  }
}
