package org.stet.app;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.check.Finding;
import org.stet.check.Result;
import org.stet.check.Severity;
import org.stet.text.Sentence;
import org.stet.text.Span;

/// What Stet said of one labelled text, as far as it is scored.
///
/// @param scores by measure: the program's own and those that need no model
/// @param characters letters and digits that warnings and errors mark, beside those to be marked
/// @param touched spans to be marked of which at least one character is
/// @param flagged sentences by the heaviest finding in them, omissions aside
record Judged(
    LabelledText text,
    Map<Measure, Double> scores,
    Counts characters,
    Touched touched,
    Flagged flagged) {
  /// What scores a text.
  enum Measure {
    STET,
    NEW_WORDS,
    NEW_TRIGRAMS,
    FIGURES_AND_NAMES
  }

  /// How many of the spans to be marked were touched.
  record Touched(int spans, int all) {}

  /// How many sentences carry a finding, by the heaviest.
  record Flagged(int sentences, Map<Severity, Integer> bySeverity) {}

  static Judged of(LabelledText text, Result result) {
    BitSet marked = new BitSet();
    result.findings().stream()
        .filter(found -> !found.isOmission() && found.severity() != Severity.NOTE)
        .forEach(found -> set(marked, found.rewrite().span()));
    BitSet gold = new BitSet();
    text.spans().forEach(span -> set(gold, span));
    int touched =
        (int)
            text.spans().stream()
                .filter(
                    s -> s.start() < s.end() && marked.get(s.start(), s.end()).cardinality() > 0)
                .count();
    return new Judged(
        text,
        Novelty.of(result).scores(result.score()),
        counts(text.rewrite(), marked, gold),
        new Touched(touched, text.spans().size()),
        flagged(result));
  }

  private static void set(BitSet characters, Span span) {
    characters.set(span.start(), span.end());
  }

  private static Counts counts(String rewrite, BitSet marked, BitSet gold) {
    long right = 0;
    long found = 0;
    long all = 0;
    for (int i = 0; i < rewrite.length(); i++) {
      if (Character.isLetterOrDigit(rewrite.charAt(i))) {
        found += marked.get(i) ? 1 : 0;
        all += gold.get(i) ? 1 : 0;
        right += marked.get(i) && gold.get(i) ? 1 : 0;
      }
    }
    return new Counts(right, found, right, all);
  }

  private static Flagged flagged(Result result) {
    List<Sentence> sentences = result.texts().alignment().rewrite();
    Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
    for (Sentence sentence : sentences) {
      result.findings().stream()
          .filter(found -> !found.isOmission() && stands(found, sentence.span()))
          .map(Finding::severity)
          .reduce((a, b) -> a.compareTo(b) >= 0 ? a : b)
          .ifPresent(heaviest -> bySeverity.merge(heaviest, 1, Integer::sum));
    }
    return new Flagged(sentences.size(), bySeverity);
  }

  private static boolean stands(Finding found, Span sentence) {
    Span place = found.rewrite().span();
    return place.isEmpty() ? sentence.contains(place) : sentence.overlaps(place);
  }

  /// The score by one measure; empty where nobody labelled the text.
  Optional<Observation> observation(Measure measure) {
    return text.unsupported()
        .map(label -> new Observation(text.document(), scores.getOrDefault(measure, 0.0), label));
  }
}
