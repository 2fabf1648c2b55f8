package org.stet.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stet.text.Document;

/// Where reviews are kept. Every call that changes something has it on disk when it returns, so
/// what was shown as saved survives a kill. Safe for use by several threads.
///
/// Every method throws [StoreException] when the database cannot do what was asked.
public interface ReviewStore extends AutoCloseable {
  /// The reviews, the last changed first.
  List<ReviewSummary> list();

  /// Starts a review of a pair. A pair of the same two texts that is already kept is opened
  /// instead.
  Review begin(String title, Document original, Document rewrite);

  /// The review with that id, if it is kept.
  Optional<Review> find(UUID id);

  /// Keeps a decision in place of an earlier one on the same finding.
  void decide(UUID review, Decision decision);

  /// Takes the decision on a finding back.
  void undecide(UUID review, String fingerprint);

  /// Keeps a note, in place of one with the same id.
  void write(UUID review, Note note);

  /// Removes a note.
  void erase(UUID review, UUID note);

  /// Keeps a changed text (a fix, another kind for a block) in place of the one before.
  void revise(UUID review, Side side, Document text);

  @Override
  void close();
}
