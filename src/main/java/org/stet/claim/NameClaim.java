package org.stet.claim;

import java.util.Optional;
import org.stet.language.Name;
import org.stet.text.Sentence;
import org.stet.text.Span;

/// A name of the rewrite, held against the names of the original at the same place.
///
/// @param theirs the original's name that it was held against; empty where there is none
/// @param sure how sure it is that the original means another or none, from 0 to 1
public record NameClaim(
    Sentence sentence, Name name, Kind kind, Optional<Span> theirs, double sure) {
  /// What became of the name.
  public enum Kind {
    /// The original has it here, or says nothing against it.
    KEPT,
    /// The original has another name here, and this one nowhere.
    OTHER,
    /// The original has another name here, and this one for somebody or something else.
    MISPLACED,
    /// The original has the same name with another part: another first name, `South` for `North`.
    PARTLY,
    /// The original spells it otherwise.
    MISSPELT,
    /// The original has it nowhere, and nothing in its place.
    NEW
  }
}
