package org.stet.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.stet.text.Document;

/// The review of one rewrite against its original, as it is kept.
///
/// @param sources the further sources, in the order in which they are looked at
/// @param received the rewrite as it came in
/// @param rewrite the rewrite as it stands after the editor's fixes
public record Review(
    UUID id,
    String title,
    Document original,
    List<Document> sources,
    Document received,
    Document rewrite,
    Instant created,
    Instant changed,
    List<Decision> decisions,
    List<Note> notes) {
  public Review {
    sources = List.copyOf(sources);
    decisions = List.copyOf(decisions);
    notes = List.copyOf(notes);
  }
}
