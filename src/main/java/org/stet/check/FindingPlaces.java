package org.stet.check;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.stet.text.Span;
import org.stet.text.SpanIndex;

/// Findings by their places in both texts.
final class FindingPlaces {
  private final SpanIndex<Finding> inRewrite;
  private final SpanIndex<Finding> inOriginal;

  FindingPlaces(Collection<Finding> all) {
    inRewrite =
        new SpanIndex<>(
            all.stream().filter(found -> !found.isOmission()).toList(),
            found -> found.rewrite().span());
    inOriginal =
        new SpanIndex<>(
            all.stream().filter(found -> !found.evidence().isEmpty()).toList(),
            FindingPlaces::evidence);
  }

  private static Span evidence(Finding found) {
    return found.evidence().getFirst().span();
  }

  /// The findings on words of a place of the rewrite; no omissions.
  List<Finding> overlapping(Span rewrite) {
    return inRewrite.overlapping(rewrite);
  }

  /// The findings that lie in a place of the rewrite, gaps at its edges too; no omissions.
  List<Finding> within(Span rewrite) {
    return inRewrite.touching(rewrite).stream()
        .filter(found -> rewrite.contains(found.rewrite().span()))
        .toList();
  }

  /// One defect is told once, by what explains more: a negation put in is not also a word put in, a
  /// torn-out word is not also a name left out, and a changed figure is not also one left out.
  boolean isPartOfAnother(Finding found) {
    return atSamePlace(found).stream().anyMatch(other -> Checks.explains(other, found));
  }

  private List<Finding> atSamePlace(Finding found) {
    if (!found.isOmission() && !found.rewrite().span().isEmpty()) {
      return overlapping(found.rewrite().span());
    }
    List<Finding> here = found.isOmission() ? List.of() : within(found.rewrite().span());
    if (found.evidence().isEmpty()) {
      return here;
    }
    return Stream.concat(here.stream(), answeringTo(found)).toList();
  }

  private Stream<Finding> answeringTo(Finding found) {
    Span missing = evidence(found);
    return inOriginal.touching(missing).stream()
        .filter(other -> evidence(other).contains(missing) || missing.contains(evidence(other)));
  }
}
