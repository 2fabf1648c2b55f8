package org.stet.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.claim.Evidence;
import org.stet.text.Anchor;

/// One result of a check (a SARIF `result`).
///
/// @param check the id of the check that says so
/// @param rewrite the place in the rewrite; an empty span for a gap, and for an omission the place
///     where the omitted passage would stand
/// @param evidence the places that were compared: first those in the original, the most telling
///     first, then those of a further source that says what the rewrite says
/// @param variant which message of the check applies: the message key is `check.variant`
/// @param arguments what the message is filled with
/// @param confidence that this is a defect, from 0 to 1
/// @param fingerprint the same for the same defect in the next draft: check id, normalised quote
///     and context
public record Finding(
    String check,
    Category category,
    Severity severity,
    Anchor rewrite,
    List<Evidence> evidence,
    String variant,
    List<String> arguments,
    double confidence,
    Optional<Fix> fix,
    String fingerprint) {
  public Finding {
    evidence = List.copyOf(evidence);
    arguments = List.copyOf(arguments);
  }

  /// The key of its message in `resources/messages`.
  public String messageKey() {
    return check + "." + variant;
  }

  /// The places in the original that were compared, the most telling first.
  public List<Evidence> inOriginal() {
    return evidence.stream().filter(Evidence::isInOriginal).toList();
  }

  /// The same finding with what a further source says of it.
  ///
  /// @param message the variant of its message that names the source
  /// @param source the name of the source, which the message takes last
  Finding told(String message, String source, Severity weight, List<Evidence> places) {
    return new Finding(
        check,
        category,
        weight,
        rewrite,
        Stream.concat(evidence.stream(), places.stream()).toList(),
        message,
        Stream.concat(arguments.stream(), Stream.of(source)).toList(),
        confidence,
        fix,
        fingerprint);
  }

  /// The same finding with another weight.
  Finding weighing(Severity weight) {
    return new Finding(
        check,
        category,
        weight,
        rewrite,
        evidence,
        variant,
        arguments,
        confidence,
        fix,
        fingerprint);
  }

  /// Whether it tells of something that the rewrite leaves out.
  public boolean isOmission() {
    return check.startsWith("omission-");
  }
}
