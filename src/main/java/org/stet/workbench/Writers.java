package org.stet.workbench;

import java.util.Comparator;
import java.util.List;
import org.stet.review.Note;

/// Who wrote the free notes of a review, in the order in which they first did: each has the next
/// colour, so that no two share one before all are in use.
public record Writers(List<String> initials) {
  public Writers {
    initials = List.copyOf(initials);
  }

  static Writers of(List<Note> notes) {
    return new Writers(
        notes.stream()
            .filter(note -> note.finding().isEmpty())
            .sorted(Comparator.comparing(Note::at))
            .map(Note::reviewer)
            .distinct()
            .toList());
  }

  /// The number of one of them, from 0.
  public int numberOf(String writer) {
    return Math.max(0, initials.indexOf(writer));
  }
}
