package org.stet.app;

import java.util.ArrayList;
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
/// @param scored the text, and its sentences where they are labelled
/// @param marked the spans that findings mark by the lightest severity that counts, and the words
///     that are only doubted
/// @param flagged sentences by the heaviest finding in them, omissions aside
/// @param omissions those that people marked
record Judged(
    LabelledText text, Scored scored, Marks marked, Flagged flagged, OmissionRecall omissions) {
  /// Words at least so doubtful count as marked.
  private static final double DOUBTED = 0.4;

  /// What scores a text.
  enum Measure {
    STET,
    NEW_WORDS,
    NEW_TRIGRAMS,
    FIGURES_AND_NAMES
  }

  /// Scores by measure: the program's own and those that need no model.
  record Scored(Map<Measure, Double> text, List<ScoredSentence> sentences) {}

  record ScoredSentence(boolean unsupported, Map<Measure, Double> scores) {}

  /// What findings mark beside what was to be marked.
  ///
  /// @param characters letters and digits
  /// @param touched spans to be marked of which at least one character is
  record Marked(Counts characters, Touched touched) {
    static final Marked NONE = new Marked(Counts.NONE, new Touched(0, 0));

    Marked plus(Marked other) {
      return new Marked(
          characters.plus(other.characters),
          new Touched(touched.spans + other.touched.spans, touched.all + other.touched.all));
    }
  }

  /// What was marked.
  ///
  /// @param found by findings, by the lightest severity that counts
  /// @param doubted by the words that stand for nothing in the evidence
  record Marks(Map<Severity, Marked> found, Marked doubted) {
    Marks plus(Marks other) {
      Map<Severity, Marked> sum = new EnumMap<>(Severity.class);
      sum.putAll(found);
      other.found.forEach((severity, marked) -> sum.merge(severity, marked, Marked::plus));
      return new Marks(sum, doubted.plus(other.doubted));
    }

    boolean isOfSpans() {
      return doubted.touched.all > 0;
    }
  }

  /// How many of the spans to be marked were touched.
  record Touched(int spans, int all) {}

  /// How many sentences carry a finding, by the heaviest.
  record Flagged(int sentences, Map<Severity, Integer> bySeverity) {}

  static Judged of(LabelledText text, Result result) {
    Map<Severity, Marked> found = new EnumMap<>(Severity.class);
    for (Severity least : Severity.values()) {
      found.put(least, found(text, result, least));
    }
    return new Judged(
        text,
        scored(text, result),
        new Marks(found, doubted(text, result)),
        flagged(result),
        OmissionRecall.of(text, result));
  }

  private static Scored scored(LabelledText text, Result result) {
    List<Sentence> rewrite = result.texts().alignment().rewrite();
    Novelty novelty = new Novelty(result.texts().alignment().original());
    List<ScoredSentence> sentences = new ArrayList<>();
    for (LabelledText.LabelledSentence labelled : text.labels().sentences()) {
      List<Sentence> own =
          rewrite.stream().filter(s -> s.span().overlaps(labelled.span())).toList();
      double doubt =
          result.judgements().stream()
              .filter(j -> j.sentence().span().overlaps(labelled.span()))
              .mapToDouble(j -> 1 - j.support())
              .max()
              .orElse(0);
      sentences.add(new ScoredSentence(labelled.unsupported(), novelty.scores(own, doubt)));
    }
    return new Scored(novelty.scores(rewrite, result.score()), sentences);
  }

  private static Marked found(LabelledText text, Result result, Severity least) {
    BitSet marked = new BitSet();
    result.findings().stream()
        .filter(found -> !found.isOmission() && found.severity().compareTo(least) >= 0)
        .forEach(found -> set(marked, found.rewrite().span()));
    return marked(text, marked);
  }

  private static Marked doubted(LabelledText text, Result result) {
    BitSet marked = new BitSet();
    result.judgements().stream()
        .flatMap(judgement -> judgement.doubts().words().stream())
        .filter(word -> word.strange() && word.doubt() >= DOUBTED)
        .forEach(word -> set(marked, word.word().span()));
    return marked(text, marked);
  }

  private static Marked marked(LabelledText text, BitSet marked) {
    BitSet gold = new BitSet();
    text.spans().forEach(span -> set(gold, span));
    int touched =
        (int)
            text.spans().stream()
                .filter(
                    s -> s.start() < s.end() && marked.get(s.start(), s.end()).cardinality() > 0)
                .count();
    return new Marked(
        counts(text.rewrite(), marked, gold), new Touched(touched, text.spans().size()));
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

  /// Whether nobody found unsupported content in it.
  boolean isClean() {
    return !text.unsupported().orElse(false);
  }

  /// The score by one measure; empty where nobody labelled the text.
  Optional<Observation> observation(Measure measure) {
    return text.unsupported()
        .map(label -> new Observation(text.document(), score(scored.text, measure), label));
  }

  /// The scores of the labelled sentences by one measure.
  List<Observation> sentenceObservations(Measure measure) {
    return scored.sentences.stream()
        .map(s -> new Observation(text.document(), score(s.scores, measure), s.unsupported))
        .toList();
  }

  private static double score(Map<Measure, Double> scores, Measure measure) {
    return scores.getOrDefault(measure, 0.0);
  }
}
