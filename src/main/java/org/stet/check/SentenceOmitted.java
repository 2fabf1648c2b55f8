package org.stet.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.stet.alignment.Weights;
import org.stet.language.Figures;
import org.stet.language.Names;
import org.stet.text.Sentence;

/// A sentence of the original that the rewrite leaves out as a whole.
final class SentenceOmitted implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "omission-sentence",
          List.of(),
          Category.CONTEXT,
          Severity.NOTE,
          List.of(
              new Example(
                  """
                  The council closed the old bridge on Friday after storms cracked two of its arches.
                  ⟦Fishermen from the island of Sund lost forty boats in the same night.⟧""",
                  "The council closed the old bridge on Friday after storms cracked two arches."),
              new Example(
                  """
                  The council closed the old bridge on Friday after storms cracked two of its arches.
                  Engineers will inspect it.""",
                  """
                  The council closed the old bridge on Friday after storms cracked two arches, and
                  engineers will inspect it.""")));

  /// Share of the sentence's weight that the rewrite has somewhere near, from which it is not left
  /// out.
  private static final double TOLD = 0.6;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    List<Set<String>> rewritten = texts.alignment().rewrite().stream().map(Weights::stems).toList();
    for (Sentence sentence : texts.alignment().original()) {
      Map<String, Double> weights = texts.alignment().weights().of(sentence);
      if (sentence.isHeading()
          || weights.isEmpty()
          || texts.alignment().ofOriginal(sentence).isPresent()
          || told(weights, rewritten) >= TOLD) {
        continue;
      }
      report.accept(Omission.of(INFO, texts, sentence, sentence.span(), weight(texts, sentence)));
    }
  }

  /// The largest share that one sentence of the rewrite and its neighbour hold.
  private static double told(Map<String, Double> weights, List<Set<String>> rewritten) {
    double best = 0;
    for (int i = 0; i < rewritten.size(); i++) {
      Set<String> near = new HashSet<>(rewritten.get(i));
      if (i + 1 < rewritten.size()) {
        near.addAll(rewritten.get(i + 1));
      }
      Map<String, Double> shared = new HashMap<>(weights);
      shared.keySet().retainAll(near);
      best = Math.max(best, sum(shared) / sum(weights));
    }
    return best;
  }

  private static double sum(Map<String, Double> weights) {
    return weights.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static double weight(Collation texts, Sentence sentence) {
    int figures = Figures.in(texts.original(), sentence).size();
    int names = Names.in(texts.original(), sentence).size();
    double facts = 1 - 1 / (1 + 0.4 * figures + 0.2 * names);
    return Math.min(0.95, 0.6 * Omission.position(texts, sentence) + 0.4 * facts);
  }
}
