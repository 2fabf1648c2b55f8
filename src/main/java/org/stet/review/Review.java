package org.stet.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stet.text.Document;

/// The review of one rewrite against its original, as it is kept.
///
/// @param sources the further sources, in the order in which they are looked at
/// @param received the rewrite as it came in
/// @param rewrite the rewrite as it stands after the editor's edits
public record Review(
    UUID id,
    String title,
    Document original,
    List<Document> sources,
    Document received,
    Document rewrite,
    Instant created,
    Instant changed,
    Marks marks) {
  public Review {
    sources = List.copyOf(sources);
  }

  /// A review that begins now.
  public static Review of(
      UUID id,
      String title,
      Document original,
      List<Document> sources,
      Document rewrite,
      Instant now) {
    return new Review(id, title, original, sources, rewrite, rewrite, now, now, Marks.NONE);
  }

  public List<Decision> decisions() {
    return marks.decisions();
  }

  public List<Note> notes() {
    return marks.notes();
  }

  /// The clearance that holds for the rewrite as it stands.
  public Optional<Clearance> cleared() {
    return marks.clearance().filter(given -> given.holdsFor(rewrite.text()));
  }

  /// One of its two texts.
  public Document text(Side side) {
    return side == Side.ORIGINAL ? original : rewrite;
  }

  /// This review with other marks.
  public Review with(Marks now) {
    return new Review(id, title, original, sources, received, rewrite, created, changed, now);
  }

  /// This review with another text on one side.
  public Review with(Side side, Document text) {
    boolean first = side == Side.ORIGINAL;
    return new Review(
        id,
        title,
        first ? text : original,
        sources,
        received,
        first ? rewrite : text,
        created,
        changed,
        marks);
  }

  /// This review with other further sources.
  public Review with(List<Document> now) {
    return new Review(id, title, original, now, received, rewrite, created, changed, marks);
  }

  /// This review as changed at another time.
  public Review at(Instant now) {
    return new Review(id, title, original, sources, received, rewrite, created, now, marks);
  }
}
