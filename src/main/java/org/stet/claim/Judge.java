package org.stet.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.alignment.Alignment;
import org.stet.alignment.Match;
import org.stet.alignment.Weights;
import org.stet.text.Sentence;

/// Says of every sentence of the rewrite whether the original supports it, and by which sentences.
///
/// A sentence is measured by how much of the weight of its words the best few original sentences
/// hold together (greedy cover), and by how near the best of them comes in words and meaning. A
/// heading is measured against the whole body, because it sums up more than a sentence.
public final class Judge {
  /// A further piece of evidence must explain this share of the sentence's weight.
  private static final double GAIN = 0.06;

  private static final int MOST_EVIDENCE = 4;

  /// Logistic weights of cover and nearness, and of words alone where no encoder ran.
  private static final double COVER = 7.0;

  private static final double NEARNESS = 6.0;
  private static final double OFFSET = -6.3;
  private static final double COVER_ALONE = 11.0;
  private static final double OFFSET_ALONE = -5.8;
  private static final double HEADING_SHARE = 10.0;
  private static final double HEADING_NEARNESS = 4.0;
  private static final double HEADING_OFFSET = -5.0;
  private static final double SUPPORTED = 0.5;

  /// One judgement for each sentence of the rewrite, in order.
  public List<Judgement> judge(Alignment alignment) {
    Set<String> body = new HashSet<>();
    alignment.original().forEach(sentence -> body.addAll(Weights.stems(sentence)));
    List<Judgement> judgements = new ArrayList<>();
    for (int i = 0; i < alignment.rewrite().size(); i++) {
      judgements.add(
          judge(alignment.rewrite().get(i), alignment.matches().get(i), body, alignment));
    }
    return judgements;
  }

  private static Judgement judge(
      Sentence sentence, List<Match> matches, Set<String> body, Alignment alignment) {
    Map<String, Double> words = alignment.weights().of(sentence);
    if (words.isEmpty() || matches.isEmpty()) {
      Verdict verdict = words.isEmpty() ? Verdict.NOT_CHECKED : Verdict.NOT_FOUND;
      return new Judgement(sentence, verdict, words.isEmpty() ? 0.5 : 0.0, List.of());
    }
    Cover cover = cover(words, matches);
    double nearest = matches.getFirst().similarity();
    double score =
        sentence.isHeading()
            ? HEADING_SHARE * shareOfWords(words.keySet(), body)
                + HEADING_NEARNESS * nearest
                + HEADING_OFFSET
            : alignment.semantic()
                ? COVER * cover.share() + NEARNESS * nearest + OFFSET
                : COVER_ALONE * cover.share() + OFFSET_ALONE;
    double support = 1 / (1 + Math.exp(-score));
    Verdict verdict = support >= SUPPORTED ? Verdict.SUPPORTED : Verdict.NOT_FOUND;
    return new Judgement(sentence, verdict, support, cover.evidence());
  }

  /// The share of a heading's words that the body has, each counting the same: a label such as
  /// `Response` is rare and says nothing.
  private static double shareOfWords(Set<String> words, Set<String> body) {
    return (double) words.stream().filter(body::contains).count() / words.size();
  }

  private static Cover cover(Map<String, Double> words, List<Match> matches) {
    double total = sum(words);
    Map<String, Double> open = new HashMap<>(words);
    List<Evidence> evidence = new ArrayList<>();
    for (Match match : matches) {
      Set<String> theirs = Weights.stems(match.original());
      double before = sum(open);
      Map<String, Double> left = new HashMap<>(open);
      left.keySet().removeAll(theirs);
      boolean first = evidence.isEmpty();
      if (first || (evidence.size() < MOST_EVIDENCE && before - sum(left) >= GAIN * total)) {
        evidence.add(new Evidence(match.original().span(), match.similarity()));
        open = left;
      }
    }
    return new Cover(1 - sum(open) / total, evidence);
  }

  private static double sum(Map<String, Double> weights) {
    return weights.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private record Cover(double share, List<Evidence> evidence) {}
}
