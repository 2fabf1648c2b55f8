package org.stet.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.stet.claim.NameClaim;
import org.stet.claim.NameClaim.Kind;
import org.stet.text.Span;

/// What the checks of names share: which claims they tell of, and how sure one must be for an
/// error. Inside quotation marks the checks of quotations speak.
final class NameFindings {
  private static final double ERROR = 0.9;
  private static final double WARNING = 0.7;

  private NameFindings() {}

  /// Reports the names of the sentences that the original supports as a whole.
  static void report(
      CheckInfo info, Collation texts, Predicate<Kind> kinds, Consumer<Finding> report) {
    List<NameClaim> claims =
        texts.names().stream()
            .filter(claim -> kinds.test(claim.kind()) && texts.supports(claim.sentence()))
            .filter(claim -> !texts.isQuoted(claim.name().span()))
            .toList();
    for (NameClaim claim : claims) {
      Optional<NameClaim> first =
          claims.stream().filter(other -> isSwappedWith(texts, claim, other)).findFirst();
      if (first.isEmpty() || claims.indexOf(first.get()) > claims.indexOf(claim)) {
        report.accept(finding(info, texts, claim, first));
      }
    }
  }

  /// Whether two names of a sentence stand in each other's place.
  private static boolean isSwappedWith(Collation texts, NameClaim one, NameClaim other) {
    return !one.equals(other)
        && one.sentence().equals(other.sentence())
        && one.theirs().map(texts.original()::in).equals(Optional.of(name(texts, other)))
        && other.theirs().map(texts.original()::in).equals(Optional.of(name(texts, one)));
  }

  private static String name(Collation texts, NameClaim claim) {
    return texts.rewrite().in(claim.name().span());
  }

  private static Finding finding(
      CheckInfo info, Collation texts, NameClaim claim, Optional<NameClaim> swapped) {
    Span place = claim.name().span();
    String ours = texts.rewrite().in(place);
    FindingDraft draft =
        new FindingDraft(
                info, texts, swapped.map(other -> other.name().span().cover(place)).orElse(place))
            .severity(severity(claim))
            .confidence(claim.sure());
    if (claim.theirs().isEmpty()) {
      return draft
          .evidence(texts.judgements().get(claim.sentence().index()).evidence())
          .arguments(ours)
          .done();
    }
    String theirs = texts.original().in(claim.theirs().get());
    draft.evidence(claim.theirs().get(), 1).arguments(ours, theirs);
    if (swapped.isPresent()) {
      return draft.variant("swapped").done();
    }
    return draft.fix(place, theirs).done();
  }

  private static Severity severity(NameClaim claim) {
    return claim.sure() >= ERROR && claim.kind() != Kind.MISSPELT
        ? Severity.ERROR
        : claim.sure() >= WARNING ? Severity.WARNING : Severity.NOTE;
  }
}
