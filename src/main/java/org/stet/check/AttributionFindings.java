package org.stet.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.stet.alignment.Link;
import org.stet.claim.Attributions;
import org.stet.claim.Attributions.Attribution;
import org.stet.language.SpeechVerbs;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Token;

/// What the checks of attributions share: the attributions of two sentences that answer to each
/// other, and how much of the rest of the sentence stands as it was. Rewrites that compress drop
/// attributions as a matter of course, so that only one in a sentence that else stands nearly as it
/// was weighs in full.
final class AttributionFindings {
  private static final double KEPT = 0.85;
  private static final double ALIKE = 0.7;

  private AttributionFindings() {}

  /// An original sentence and the rewrite's that holds most of it.
  ///
  /// @param gone the original's attributions of which nothing was kept
  /// @param fresh those of the rewrite that are new
  record Pair(
      Sentence original,
      Sentence rewrite,
      Kept kept,
      List<Attribution> gone,
      List<Attribution> fresh) {
    static Pair of(Sentence original, Sentence rewrite, Kept kept) {
      return new Pair(
          original,
          rewrite,
          kept,
          Attributions.in(original).stream().filter(a -> isGone(a, kept)).toList(),
          Attributions.in(rewrite).stream().filter(a -> !isWhole(a, kept)).toList());
    }

    private static boolean isGone(Attribution attribution, Kept kept) {
      List<Token> content = attribution.content();
      return content.isEmpty()
          ? !kept.hasOriginal(attribution.cue())
          : content.stream().noneMatch(kept::hasOriginal);
    }

    private static boolean isWhole(Attribution attribution, Kept kept) {
      return kept.hasRewrite(attribution.cue())
          && attribution.source().stream().allMatch(kept::hasRewrite);
    }

    /// The attribution of the original that nothing took the place of.
    Optional<Attribution> lost() {
      return gone.stream()
          .filter(a -> fresh.isEmpty() && !kept.hasOriginal(a.cue()) && !isSaidOtherwise())
          .findFirst();
    }

    /// Whether the rewrite has a verb of saying that the original has not, wherever it stands:
    /// `stated on Monday` is one, though nothing beside it shows that somebody speaks.
    private boolean isSaidOtherwise() {
      return rewrite.words().stream()
          .anyMatch(word -> !kept.hasRewrite(word) && SpeechVerbs.isOne(word));
    }

    /// Whether the sentence was told anew rather than taken over: what such a one leaves out is an
    /// omission.
    boolean isRetold(Attribution attribution) {
      return share(attribution, Optional.empty()) < ALIKE;
    }

    /// Where an attribution of the original is missed.
    Span place(Attribution gone) {
      return kept.beside(gone.span(), original, rewrite);
    }

    /// How much stands as it was beside an attribution of either side.
    double share(Attribution gone, Optional<Attribution> fresh) {
      Span ours = fresh.map(Attribution::span).orElse(Span.at(0));
      return Math.min(kept.told(original, gone.span(), rewrite), kept.taken(rewrite, ours));
    }
  }

  /// The pairs of sentences of which the original's lost an attribution; none where a text is not
  /// English.
  static List<Pair> pairs(Collation texts) {
    return texts.isEnglish()
        ? texts.memo().of("attributions", () -> pairs(texts.alignment().links()))
        : List.of();
  }

  private static List<Pair> pairs(List<Link> links) {
    return links.stream()
        .filter(link -> !link.rewrite().getFirst().isHeading())
        .flatMap(link -> pairs(link, new Kept(link)))
        .filter(pair -> !pair.gone().isEmpty())
        .toList();
  }

  private static Stream<Pair> pairs(Link link, Kept kept) {
    return link.original().stream()
        .flatMap(original -> kept.heir(original).map(r -> Pair.of(original, r, kept)).stream());
  }

  /// Reports an attribution of the original that became another, or none.
  ///
  /// @param draft with the severity that it has where the sentence stands as it was
  static void report(FindingDraft draft, Attribution gone, double share, Consumer<Finding> report) {
    report.accept(
        draft
            .evidence(gone.span(), 1)
            .atMost(
                share >= KEPT ? Severity.ERROR : share >= ALIKE ? Severity.WARNING : Severity.NOTE)
            .confidence(share >= KEPT ? 0.9 : share >= ALIKE ? 0.7 : 0.4)
            .done());
  }
}
