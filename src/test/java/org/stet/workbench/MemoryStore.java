package org.stet.workbench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.stet.review.Clearance;
import org.stet.review.Decision;
import org.stet.review.Marks;
import org.stet.review.Note;
import org.stet.review.Review;
import org.stet.review.ReviewStore;
import org.stet.review.ReviewSummary;
import org.stet.review.Side;
import org.stet.review.SignOff;
import org.stet.review.StoreException;
import org.stet.text.Document;

/// Keeps reviews until the test ends, and fails when told to.
final class MemoryStore implements ReviewStore {
  private final Map<UUID, Review> reviews = new LinkedHashMap<>();
  private final Map<UUID, ReviewSummary.Progress> progress = new HashMap<>();
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
                    r.notes().size(),
                    progress.getOrDefault(r.id(), ReviewSummary.Progress.NONE)))
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
                  Review.of(UUID.randomUUID(), title, original, sources, rewrite, Instant.EPOCH);
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
    change(review, m -> m.decided(decision.fingerprint(), Optional.of(decision)));
  }

  @Override
  public void undecide(UUID review, String fingerprint) {
    change(review, m -> m.decided(fingerprint, Optional.empty()));
  }

  @Override
  public void write(UUID review, Note note) {
    change(review, m -> m.noted(note.id(), Optional.of(note)));
  }

  @Override
  public void erase(UUID review, UUID note) {
    change(review, m -> m.noted(note, Optional.empty()));
  }

  @Override
  public void sign(UUID review, List<SignOff> ticks) {
    change(review, m -> m.signed(ticks));
  }

  @Override
  public void unsign(UUID review, List<String> items) {
    change(review, m -> m.unsigned(items));
  }

  @Override
  public void clear(UUID review, Optional<Clearance> clearance) {
    change(review, m -> m.cleared(clearance));
  }

  @Override
  public void measure(UUID review, ReviewSummary.Progress now) {
    refuseWhenBroken();
    progress.put(review, now);
  }

  @Override
  public void revise(UUID review, Side side, Document text) {
    changeReview(review, r -> r.with(side, text));
  }

  @Override
  public void keepSources(UUID review, List<Document> sources) {
    changeReview(review, r -> r.with(sources));
  }

  private void change(UUID id, UnaryOperator<Marks> edit) {
    changeReview(id, review -> review.with(edit.apply(review.marks())));
  }

  private void changeReview(UUID id, UnaryOperator<Review> edit) {
    refuseWhenBroken();
    reviews.computeIfPresent(
        id, (key, review) -> edit.apply(review).at(review.changed().plusSeconds(1)));
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
