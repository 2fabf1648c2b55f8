package org.stet.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.alignment.Alignment;
import org.stet.alignment.Match;
import org.stet.alignment.Weights;
import org.stet.language.Figure;
import org.stet.language.Figures;
import org.stet.language.Name;
import org.stet.language.Names;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Token;

/// Says of every sentence of a rewrite whether the original supports it, and by which sentences.
///
/// A sentence is measured by how much of the weight of its words the best few original sentences
/// hold together (greedy cover), how near the best of them comes in words and meaning, and which
/// names and figures the original lacks. A heading is measured against the whole body, because it
/// sums up more than a sentence.
public final class Judge {
  /// A further piece of evidence must explain this share of the sentence's weight.
  private static final double GAIN = 0.06;

  private static final int MOST_EVIDENCE = 4;

  /// Below this, 5 to 6 % of professional sentences fall (see [Support]).
  private static final double SUPPORTED = 0.45;

  private static final double HEADING_SHARE = 10.0;
  private static final double HEADING_NEARNESS = 4.0;
  private static final double HEADING_OFFSET = -5.0;

  private final Document rewrite;
  private final Alignment alignment;
  private final Set<String> body = new HashSet<>();
  private final Set<String> everyWord = new HashSet<>();
  private final Set<BigDecimal> numbers = new HashSet<>();

  public Judge(Document original, Document rewrite, Alignment alignment) {
    this.rewrite = rewrite;
    this.alignment = alignment;
    for (Sentence sentence : alignment.original()) {
      body.addAll(Weights.stems(sentence));
      sentence.tokens().forEach(token -> everyWord.add(token.stem()));
      numbers.addAll(Figures.numbers(original, sentence));
    }
  }

  /// One judgement for each sentence of the rewrite, in order.
  public List<Judgement> judgements() {
    List<Judgement> judgements = new ArrayList<>();
    for (int i = 0; i < alignment.rewrite().size(); i++) {
      judgements.add(judge(alignment.rewrite().get(i), alignment.matches().get(i)));
    }
    return judgements;
  }

  private Judgement judge(Sentence sentence, List<Match> matches) {
    Map<String, Double> words = alignment.weights().of(sentence);
    if (words.isEmpty()) {
      return new Judgement(sentence, Verdict.NOT_CHECKED, 0.5, List.of());
    }
    Cover cover = cover(words, matches);
    double nearest = matches.isEmpty() ? 0 : matches.getFirst().similarity();
    double support =
        sentence.isHeading()
            ? heading(words.keySet(), nearest)
            : new Support(
                    cover.share(),
                    nearest,
                    bodyShare(words),
                    newNames(sentence),
                    newFigures(sentence))
                .probability(alignment.semantic());
    Verdict verdict = support >= SUPPORTED ? Verdict.SUPPORTED : Verdict.NOT_FOUND;
    return new Judgement(sentence, verdict, support, cover.evidence());
  }

  /// By the share of a heading's words that the body has, each counting the same: a label such as
  /// `Response` is rare and says nothing.
  private double heading(Set<String> words, double nearest) {
    double share = (double) words.stream().filter(body::contains).count() / words.size();
    double score = HEADING_SHARE * share + HEADING_NEARNESS * nearest + HEADING_OFFSET;
    return 1 / (1 + Math.exp(-score));
  }

  private double bodyShare(Map<String, Double> words) {
    Map<String, Double> told = new HashMap<>(words);
    told.keySet().retainAll(body);
    return sum(told) / sum(words);
  }

  private int newNames(Sentence sentence) {
    int count = 0;
    for (Name name : Names.in(rewrite, sentence)) {
      if (name.tokens().stream().map(Token::stem).noneMatch(everyWord::contains)) {
        count++;
      }
    }
    return count;
  }

  private int newFigures(Sentence sentence) {
    int count = 0;
    for (Figure figure : Figures.in(rewrite, sentence)) {
      if (!numbers.contains(figure.value().stripTrailingZeros())) {
        count++;
      }
    }
    return count;
  }

  private static Cover cover(Map<String, Double> words, List<Match> matches) {
    double total = sum(words);
    Map<String, Double> open = new HashMap<>(words);
    List<Evidence> evidence = new ArrayList<>();
    for (Match match : matches) {
      Map<String, Double> left = new HashMap<>(open);
      left.keySet().removeAll(Weights.stems(match.original()));
      double gain = sum(open) - sum(left);
      if (evidence.isEmpty() || (evidence.size() < MOST_EVIDENCE && gain >= GAIN * total)) {
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
