package org.stet.workbench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stet.review.Decision;
import org.stet.review.Note;
import org.stet.review.Review;
import org.stet.review.ReviewStore;
import org.stet.review.Side;
import org.stet.text.BlockKind;
import org.stet.text.Document;

/// A review with one thing changed.
final class Edits {
  /// The reason of a block that the editor took for page chrome.
  private static final String BY_EDITOR = "chrome.editor";

  private Edits() {}

  /// A text with blocks taken for page chrome, or for body where the first is no body.
  static Document turned(Document text, int first, int count) {
    boolean body = text.blocks().get(first).kind().isBody();
    Document turned = text;
    for (int block = first; block < first + count; block++) {
      turned =
          body
              ? turned.withKind(block, BlockKind.CHROME, BY_EDITOR)
              : turned.withKind(block, BlockKind.PARAGRAPH, "");
    }
    return turned;
  }

  static boolean isDecided(Review review, String finding) {
    return review.decisions().stream().anyMatch(d -> d.fingerprint().equals(finding));
  }

  /// The id of the note on a finding: the same however often the note is begun and given up.
  static UUID noteId(Review review, String finding) {
    return UUID.nameUUIDFromBytes((review.id() + finding).getBytes(StandardCharsets.UTF_8));
  }

  /// Keeps a note, or takes it away where it has no words.
  static void keep(ReviewStore store, UUID review, Note note) {
    if (note.text().isEmpty()) {
      store.erase(review, note.id());
    } else {
      store.write(review, note);
    }
  }

  static Review decided(Review review, String finding, Optional<Decision> decision) {
    List<Decision> all = new ArrayList<>(review.decisions());
    all.removeIf(d -> d.fingerprint().equals(finding));
    decision.ifPresent(all::add);
    return copy(review, review.original(), review.rewrite(), all, review.notes());
  }

  static Review noted(Review review, UUID id, Optional<Note> note) {
    List<Note> all = new ArrayList<>(review.notes());
    int at = all.stream().map(Note::id).toList().indexOf(id);
    if (at >= 0) {
      all.remove(at);
    }
    note.ifPresent(n -> all.add(at < 0 ? all.size() : at, n));
    return copy(review, review.original(), review.rewrite(), review.decisions(), all);
  }

  static Review revised(Review review, Side side, Document text) {
    boolean original = side == Side.ORIGINAL;
    return copy(
        review,
        original ? text : review.original(),
        original ? review.rewrite() : text,
        review.decisions(),
        review.notes());
  }

  static Review sourced(Review review, List<Document> sources) {
    return new Review(
        review.id(),
        review.title(),
        review.original(),
        sources,
        review.received(),
        review.rewrite(),
        review.created(),
        review.changed(),
        review.decisions(),
        review.notes());
  }

  private static Review copy(
      Review review,
      Document original,
      Document rewrite,
      List<Decision> decisions,
      List<Note> notes) {
    return new Review(
        review.id(),
        review.title(),
        original,
        review.sources(),
        review.received(),
        rewrite,
        review.created(),
        review.changed(),
        decisions,
        notes);
  }
}
