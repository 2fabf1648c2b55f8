package org.stet.workbench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.stet.review.Decision;
import org.stet.review.Note;
import org.stet.review.Review;
import org.stet.review.ReviewStore;
import org.stet.review.ReviewSummary;
import org.stet.review.Side;
import org.stet.review.StoreException;
import org.stet.text.Document;

/// Keeps reviews until the test ends, and fails when told to.
final class MemoryStore implements ReviewStore {
  private final Map<UUID, Review> reviews = new LinkedHashMap<>();
  boolean broken;

  Review only() {
    return reviews.values().iterator().next();
  }

  @Override
  public List<ReviewSummary> list() {
    refuseWhenBroken();
    return reviews.values().stream()
        .map(
            r ->
                new ReviewSummary(
                    r.id(),
                    r.title(),
                    r.created(),
                    r.changed(),
                    r.decisions().size(),
                    r.notes().size()))
        .toList();
  }

  @Override
  public Review begin(String title, Document original, List<Document> sources, Document rewrite) {
    refuseWhenBroken();
    Optional<Review> kept =
        reviews.values().stream()
            .filter(r -> r.original().text().equals(original.text()))
            .filter(r -> r.received().text().equals(rewrite.text()))
            .findFirst();
    if (kept.isPresent()) {
      List<Document> all = new ArrayList<>(kept.get().sources());
      sources.stream()
          .filter(more -> all.stream().noneMatch(known -> known.text().equals(more.text())))
          .forEach(all::add);
      keepSources(kept.get().id(), all);
    }
    return kept.flatMap(review -> find(review.id()))
        .orElseGet(
            () -> {
              Review review =
                  new Review(
                      UUID.randomUUID(),
                      title,
                      original,
                      sources,
                      rewrite,
                      rewrite,
                      Instant.EPOCH,
                      Instant.EPOCH,
                      List.of(),
                      List.of());
              reviews.put(review.id(), review);
              return review;
            });
  }

  @Override
  public Optional<Review> find(UUID id) {
    refuseWhenBroken();
    return Optional.ofNullable(reviews.get(id));
  }

  @Override
  public void decide(UUID review, Decision decision) {
    change(review, r -> Edits.decided(r, decision.fingerprint(), Optional.of(decision)));
  }

  @Override
  public void undecide(UUID review, String fingerprint) {
    change(review, r -> Edits.decided(r, fingerprint, Optional.empty()));
  }

  @Override
  public void write(UUID review, Note note) {
    change(review, r -> Edits.noted(r, note.id(), Optional.of(note)));
  }

  @Override
  public void erase(UUID review, UUID note) {
    change(review, r -> Edits.noted(r, note, Optional.empty()));
  }

  @Override
  public void revise(UUID review, Side side, Document text) {
    change(review, r -> Edits.revised(r, side, text));
  }

  @Override
  public void keepSources(UUID review, List<Document> sources) {
    change(review, r -> Edits.sourced(r, sources));
  }

  private void change(UUID id, UnaryOperator<Review> edit) {
    refuseWhenBroken();
    reviews.computeIfPresent(id, (key, review) -> touched(edit.apply(review)));
  }

  private static Review touched(Review review) {
    return new Review(
        review.id(),
        review.title(),
        review.original(),
        review.sources(),
        review.received(),
        review.rewrite(),
        review.created(),
        review.changed().plusSeconds(1),
        review.decisions(),
        review.notes());
  }

  private void refuseWhenBroken() {
    if (broken) {
      throw new StoreException("The disk is full; free some space.", new IllegalStateException());
    }
  }

  @Override
  public void close() {
    new ArrayList<>(reviews.keySet()).forEach(reviews::remove);
  }
}
