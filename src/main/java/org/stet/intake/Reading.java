package org.stet.intake;

import java.util.List;
import org.stet.text.Document;

/// What a source was read as.
///
/// @param comments the remarks that came with it, in the order of the text
/// @param revised whether it holds tracked changes, so that [Revisions] makes a difference
public record Reading(Document document, List<Comment> comments, boolean revised) {
  public Reading {
    comments = List.copyOf(comments);
  }
}
