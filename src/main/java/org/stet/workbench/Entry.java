package org.stet.workbench;

import java.util.List;
import java.util.Optional;
import org.stet.check.Finding;
import org.stet.review.Decision;
import org.stet.review.Note;

/// A finding as the list shows it, with what the editor said of it.
///
/// @param number its place in the whole list, from 1
/// @param words what the check says of it
public record Entry(
    int number, Finding finding, Words words, Optional<Decision> decision, List<Note> notes) {
  public Entry {
    notes = List.copyOf(notes);
  }

  /// What a person reads of a finding.
  ///
  /// @param title what kind of defect it is
  /// @param quote the words of the text that it is about
  /// @param message what was found, with the words compared
  /// @param explanation why it matters
  /// @param clearing what would clear it
  /// @param category what it is about
  public record Words(
      String title,
      String quote,
      String message,
      String explanation,
      String clearing,
      String category) {}

  /// Its stable name.
  public String fingerprint() {
    return finding.fingerprint();
  }
}
