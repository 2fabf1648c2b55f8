package org.stet.view;

import java.util.Optional;
import org.stet.check.Finding;
import org.stet.review.Side;
import org.stet.text.Span;
import org.stet.workbench.Counterpart;
import org.stet.workbench.Entry;
import org.stet.workbench.OpenReview;

/// The two texts side by side. They scroll together by what they say, unless they were let apart,
/// and each sentence leads to its counterpart.
final class Abreast {
  private final OpenReview review;
  private final TextPane original;
  private final TextPane rewrite;
  private final Gutter gutter;
  private boolean together = true;
  private boolean following;

  Abreast(OpenReview review, TextPane original, TextPane rewrite, Gutter gutter) {
    this.review = review;
    this.original = original;
    this.rewrite = rewrite;
    this.gutter = gutter;
    original.setOnScrolled(() -> follow(original, rewrite));
    rewrite.setOnScrolled(() -> follow(rewrite, original));
  }

  /// Lets the texts scroll apart, or together again.
  void toggle() {
    together = !together;
    gutter.setApart(!together);
    follow(rewrite, original);
  }

  /// Scrolls the other text so that what answers to the upper third of this one stands beside it.
  private void follow(TextPane moved, TextPane other) {
    if (together && !following) {
      following = true;
      double y = moved.column().getHeight() / 3;
      int offset = moved.offsetAt(y);
      int beside =
          moved.side() == Side.ORIGINAL
              ? review.parallel().rewriteAt(offset)
              : review.parallel().originalAt(offset);
      other.bring(beside, y);
      following = false;
    }
  }

  /// Brings the original to what a finding was compared with, beside its place in the rewrite.
  void bring(Entry entry, double y) {
    Finding finding = entry.finding();
    int source =
        OpenReview.place(finding, Side.ORIGINAL)
            .map(Span::start)
            .orElseGet(() -> review.parallel().originalAt(finding.rewrite().span().start()));
    original.bring(source, y);
    gutter.draw();
  }

  /// Goes from a place of one text to what answers to it in the other: both stand level, and it is
  /// chosen there. False where nothing answers to it.
  boolean goFrom(TextPane from, int offset) {
    TextPane to = from == original ? rewrite : original;
    Optional<Span> counterpart = Counterpart.of(review.ties(), from.side(), offset);
    counterpart.ifPresent(
        span -> {
          following = true;
          from.unfold(offset);
          to.unfold(span.start());
          from.reveal(offset);
          to.bring(span.start(), from.yOf(offset));
          following = false;
          to.requestFocus();
          to.choose(span);
          gutter.draw();
        });
    return counterpart.isPresent();
  }
}
