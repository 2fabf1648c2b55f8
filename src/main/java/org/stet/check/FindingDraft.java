package org.stet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.claim.Evidence;
import org.stet.text.Anchor;
import org.stet.text.Digest;
import org.stet.text.Span;

/// A finding in the making: what a check says of a place, one clause at a time.
final class FindingDraft {
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private final CheckInfo info;
  private final Collation texts;
  private final Span place;
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<String> arguments = new ArrayList<>();
  private String variant = "message";
  private Severity severity;
  private double confidence = 0.9;
  private Optional<Fix> fix = Optional.empty();

  /// @param place in the rewrite
  FindingDraft(CheckInfo info, Collation texts, Span place) {
    this.info = info;
    this.texts = texts;
    this.place = place;
    this.severity = info.severity();
  }

  FindingDraft evidence(Span span, double similarity) {
    evidence.add(new Evidence(span, similarity));
    return this;
  }

  FindingDraft evidence(List<Evidence> more) {
    evidence.addAll(more);
    return this;
  }

  FindingDraft variant(String name) {
    variant = name;
    return this;
  }

  FindingDraft arguments(String... values) {
    arguments.addAll(List.of(values));
    return this;
  }

  FindingDraft severity(Severity value) {
    severity = value;
    return this;
  }

  /// Makes it weigh no more than this.
  FindingDraft atMost(Severity most) {
    severity = severity.compareTo(most) > 0 ? most : severity;
    return this;
  }

  FindingDraft confidence(double value) {
    confidence = value;
    return this;
  }

  FindingDraft fix(Span span, String replacement) {
    fix = Optional.of(new Fix(span, replacement));
    return this;
  }

  Finding done() {
    Anchor anchor = Anchor.of(texts.rewrite().text(), place);
    return new Finding(
        info.id(),
        info.category(),
        severity,
        anchor,
        evidence,
        variant,
        arguments,
        confidence,
        fix,
        fingerprint(anchor));
  }

  /// The same for the same defect in a later draft: letters and digits only, lower case, so that an
  /// edit of quotes or spaces nearby does not lose the decision. What an omission leaves out stands
  /// in the original.
  private String fingerprint(Anchor anchor) {
    String missing = evidence.isEmpty() ? "" : texts.original().in(evidence.getFirst().span());
    boolean omission = info.id().startsWith("omission-");
    String key =
        omission
            ? info.id() + '|' + plain(missing)
            : String.join(
                "|",
                info.id(),
                plain(anchor.exact()),
                plain(anchor.prefix()),
                plain(anchor.suffix()),
                place.isEmpty() ? plain(missing) : "");
    return Digest.sha256(key, 10);
  }

  private static String plain(String text) {
    return OTHERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
