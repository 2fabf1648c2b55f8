package org.stet.view;

import java.util.function.Function;
import org.stet.report.Messages;
import org.stet.review.Side;
import org.stet.text.Span;
import org.stet.workbench.OpenReview;

/// The passage that is chosen in one of the two texts, and the note that may be written on it.
final class Passages {
  private final OpenReview review;
  private final Function<Side, TextPane> panes;
  private final PassageNote note;
  private boolean quiet;

  /// @param panes the pane that shows a text now
  Passages(OpenReview review, Function<Side, TextPane> panes, Messages messages) {
    this.review = review;
    this.panes = panes;
    this.note = new PassageNote(this::keep, this::giveBack, messages);
  }

  /// Where the note is written.
  PassageNote note() {
    return note;
  }

  /// A passage was chosen, or let go.
  void chosen(TextPane pane, Span span) {
    if (span.isEmpty()) {
      note.close();
    } else {
      Side other = pane.side() == Side.ORIGINAL ? Side.REWRITE : Side.ORIGINAL;
      panes.apply(other).choose(Span.at(0));
      note.offer(pane.side(), span, pane.page().document().in(span), !quiet);
    }
  }

  private void giveBack() {
    panes.apply(note.side()).requestFocus();
  }

  private void keep(PassageNote.Written written) {
    if (written.done()) {
      review.note(written.id(), written.side(), written.span(), written.text());
      panes.apply(written.side()).choose(Span.at(0));
    } else {
      review.draft(written.id(), written.side(), written.span(), written.text());
    }
  }

  /// Chooses a passage that a person was led to: a note on it is offered only when they ask.
  void quietly(Runnable choice) {
    quiet = true;
    choice.run();
    quiet = false;
  }

  /// Takes the keys to the note; false while no passage is chosen.
  boolean write() {
    if (note.isOffered()) {
      note.begin();
    }
    return note.isOffered();
  }
}
