package org.stet.workbench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stet.intake.Comment;
import org.stet.review.Note;
import org.stet.review.Review;
import org.stet.review.ReviewStore;
import org.stet.review.Side;
import org.stet.text.Anchor;

/// The comments that came with a pair of texts: each becomes a note of their review.
record Remarks(Chosen original, Chosen rewrite) {
  /// Writes them beside a review that was begun just now. One that was worked on has them already,
  /// save those that the editor took away.
  Review keep(ReviewStore store, Review review, Instant now) {
    Review noted = review;
    if (review.created().equals(review.changed()) && review.notes().isEmpty()) {
      for (Note note : notes(review, now)) {
        store.write(review.id(), note);
        noted = noted.with(noted.marks().noted(note.id(), Optional.of(note)));
      }
    }
    return noted;
  }

  private List<Note> notes(Review review, Instant now) {
    List<Note> notes = new ArrayList<>();
    for (Comment comment : original.reading().comments()) {
      notes.add(note(review, Side.ORIGINAL, comment, now));
    }
    for (Comment comment : rewrite.reading().comments()) {
      notes.add(note(review, Side.REWRITE, comment, now));
    }
    return notes;
  }

  private Note note(Review review, Side side, Comment comment, Instant now) {
    String text = (side == Side.ORIGINAL ? original : rewrite).document().text();
    String name = review.id() + side.id() + comment;
    return new Note(
        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
        side,
        Anchor.of(text, comment.span()),
        Optional.empty(),
        comment.text(),
        comment.author(),
        now);
  }
}
