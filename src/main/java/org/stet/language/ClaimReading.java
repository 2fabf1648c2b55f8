package org.stet.language;

import java.util.List;

/// What a [ClaimReader] makes of a claim; all values are probabilities.
///
/// @param supported that the evidence says it; with the next two it makes 1
/// @param contradicted that the evidence says otherwise
/// @param notFound that the evidence is silent
/// @param unsupported for each word of the claim, that nothing in the evidence bears it out
/// @param missing for each word of the claim, that a word was torn out before it; and last, that
///     one was at the end
public record ClaimReading(
    double supported,
    double contradicted,
    double notFound,
    List<Double> unsupported,
    List<Double> missing) {
  public ClaimReading {
    unsupported = List.copyOf(unsupported);
    missing = List.copyOf(missing);
  }
}
