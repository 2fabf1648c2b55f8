package org.stet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.claim.Evidence;
import org.stet.claim.Judgement;
import org.stet.claim.Verdict;
import org.stet.language.Figure;
import org.stet.text.Span;
import org.stet.text.Token;

/// One further source, asked about the places of the rewrite where the original is silent or tells
/// otherwise. It takes no finding away, since the original is what the rewrite retells: it says
/// where else the words stand.
///
/// @param number of the source, from 1
/// @param texts the source in the place of the original, with the sentences that it is asked about
/// @param against what the checks find in these sentences when they are held against the source
record FurtherSource(int number, Collation texts, List<Finding> against) {
  /// The checks that ask what a further source may know better than the original.
  static final Set<String> CONCERNED =
      Stream.of(Checks.ABSENT, Checks.CONTRADICTING, Set.of("quotation-altered"))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  /// A run of words this long is a quotation, a shorter one is chance.
  private static final int FEWEST_WORDS = 2;

  FurtherSource {
    against = List.copyOf(against);
  }

  /// The judgement with the evidence of the first source that supports its sentence in full, where
  /// the original does not.
  static Judgement judged(Judgement judgement, List<FurtherSource> sources) {
    Span sentence = judgement.sentence().span();
    return sources.stream()
        .filter(source -> judgement.verdict() == Verdict.NOT_FOUND && source.supports(sentence))
        .findFirst()
        .map(source -> source.supported(judgement))
        .orElse(judgement);
  }

  /// The finding with what a further source says of it. The first that supports the place makes it
  /// a note where the original is only silent; where the original tells otherwise it weighs as
  /// before. Failing that, one that has the value, perhaps of another thing, is named.
  static Finding answered(Finding finding, List<FurtherSource> sources) {
    if (!CONCERNED.contains(finding.check())) {
      return finding;
    }
    Span place = finding.rewrite().span();
    Severity severity = isSilence(finding) ? Severity.NOTE : finding.severity();
    for (FurtherSource source : sources) {
      if (source.supports(place)) {
        // A value stands in one place; a whole sentence may rest on several.
        int most = finding.check().endsWith("-unsupported") ? Integer.MAX_VALUE : 1;
        List<Evidence> evidence = source.evidence(place).stream().limit(most).toList();
        return source.told(finding, "elsewhere", severity, evidence);
      }
    }
    for (FurtherSource source : sources) {
      Optional<Span> value = source.mention(finding);
      if (value.isPresent()) {
        Evidence evidence = new Evidence(value.get(), 1, source.number);
        return source.told(finding, "mentioned", finding.severity(), List.of(evidence));
      }
    }
    return finding;
  }

  /// Whether the original only lacks what the rewrite says; else it tells otherwise.
  private static boolean isSilence(Finding finding) {
    return Checks.ABSENT.contains(finding.check()) || finding.variant().equals("new");
  }

  private Judgement supported(Judgement judgement) {
    Span sentence = judgement.sentence().span();
    double support =
        judgements(sentence).stream().mapToDouble(Judgement::support).max().orElseThrow();
    List<Evidence> evidence = new ArrayList<>(judgement.evidence());
    evidence.addAll(evidence(sentence));
    return new Judgement(
        judgement.sentence(), Verdict.SUPPORTED, support, evidence, judgement.doubts());
  }

  private boolean supports(Span place) {
    List<Judgement> judgements = judgements(place);
    return !judgements.isEmpty()
        && judgements.stream().allMatch(j -> j.verdict() == Verdict.SUPPORTED)
        && against.stream().noneMatch(finding -> finding.rewrite().span().overlaps(place));
  }

  private List<Judgement> judgements(Span place) {
    return texts.judgements().stream().filter(j -> j.sentence().span().overlaps(place)).toList();
  }

  private List<Evidence> evidence(Span place) {
    return judgements(place).stream()
        .flatMap(judgement -> judgement.evidence().stream())
        .map(evidence -> evidence.of(number))
        .toList();
  }

  private Finding told(
      Finding finding, String variant, Severity severity, List<Evidence> evidence) {
    boolean plain = finding.variant().equals("message");
    return finding.told(
        plain ? variant : finding.variant() + "-" + variant,
        texts.original().provenance().name(),
        severity,
        evidence);
  }

  /// Where the exact figure or the quoted words stand in the source.
  private Optional<Span> mention(Finding finding) {
    return switch (finding.check()) {
      case "figure-new" -> figure(finding.rewrite().span());
      case "quotation-invented" -> words(finding.rewrite().span(), FEWEST_WORDS);
      case "name-new" -> words(finding.rewrite().span(), 1);
      default -> Optional.empty();
    };
  }

  private Optional<Span> figure(Span place) {
    return texts.rewriteAt().overlapping(place).stream()
        .flatMap(sentence -> texts.ofRewrite().figures(sentence).stream())
        .filter(ours -> ours.span().equals(place))
        .flatMap(
            ours ->
                texts.alignment().original().stream()
                    .flatMap(sentence -> texts.ofOriginal().figures(sentence).stream())
                    .filter(theirs -> ours.sameValue(theirs) && ours.unit().equals(theirs.unit())))
        .map(Figure::span)
        .findFirst();
  }

  private Optional<Span> words(Span place, int fewest) {
    List<Token> quoted = Words.in(texts.rewriteAt(), place);
    if (quoted.size() < fewest) {
      return Optional.empty();
    }
    return texts.originalWords().occurrences(quoted).stream().findFirst();
  }
}
