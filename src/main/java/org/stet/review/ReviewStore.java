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

  /// Starts a review of a pair. The same two texts are the same review, which is opened instead
  /// where it is kept, with further sources that it lacks added behind its own: what was decided
  /// stays, and none of the sources that it rested on is lost.
  ///
  /// @param sources the further sources; of those with the same text the first counts
  Review begin(String title, Document original, List<Document> sources, Document rewrite);

  /// Starts a review of a pair without further sources, or opens it with those that it has.
  default Review begin(String title, Document original, Document rewrite) {
    return begin(title, original, List.of(), rewrite);
  }

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

  /// Keeps ticks, each in place of an earlier one on the same item.
  void sign(UUID review, List<SignOff> ticks);

  /// Takes the ticks on these items back.
  void unsign(UUID review, List<String> items);

  /// Keeps a clearance in place of the one before, or takes it back.
  void clear(UUID review, Optional<Clearance> clearance);

  /// Keeps how far a review is, for the list of reviews; no change of the review itself.
  void measure(UUID review, ReviewSummary.Progress progress);

  /// Keeps a changed text (a fix, another kind for a block) in place of the one before.
  void revise(UUID review, Side side, Document text);

  /// Keeps these further sources in place of all that the review had.
  void keepSources(UUID review, List<Document> sources);

  @Override
  void close();
}
