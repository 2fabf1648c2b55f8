package org.stet.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.language.SentenceEncoder;
import org.stet.text.Document;
import org.stet.text.Sentence;

/// Aligns the sentences of two texts.
///
/// A rewrite sentence is linked to its best candidate and to every further one that explains words
/// which the best leaves open; an original sentence may serve several. Linked sentences that share
/// a partner form one link. Headings answer to headings only, so that a cross-heading does not pull
/// a paragraph apart.
public final class Aligner {
  /// The least similarity at which two sentences answer to each other; with words alone it takes
  /// more.
  private static final double LINKED = 0.42;

  private static final double LINKED_BY_WORDS = 0.34;

  /// A further sentence must explain this share of the rewrite sentence's weight …
  private static final double GAIN = 0.06;

  /// … and have this share of its own words in the rewrite, or explain [#LARGE_GAIN].
  private static final double USED = 0.5;

  private static final double LARGE_GAIN = 0.2;

  private static final int MOST_PARTNERS = 4;

  private final Optional<SentenceEncoder> encoder;

  /// @param encoder empty to align by words, figures and names only
  public Aligner(Optional<SentenceEncoder> encoder) {
    this.encoder = encoder;
  }

  /// Aligns two texts whose sentences are known.
  ///
  /// @param tick called between sentences; what it throws ends the work
  public Alignment align(
      Document originalText,
      List<Sentence> original,
      Document rewriteText,
      List<Sentence> rewrite,
      Runnable tick) {
    Weights weights = Weights.of(original, rewrite);
    List<float[]> originalVectors = vectors(originalText, original, tick);
    List<float[]> rewriteVectors = vectors(rewriteText, rewrite, tick);
    Candidates candidates = new Candidates(original, weights, originalVectors, rewriteVectors);
    List<List<Match>> matches = new ArrayList<>();
    Groups groups = new Groups(original.size(), rewrite.size());
    for (int r = 0; r < rewrite.size(); r++) {
      tick.run();
      Sentence sentence = rewrite.get(r);
      List<Match> found = candidates.of(sentence, r);
      matches.add(found);
      for (Match partner : partners(sentence, found, weights)) {
        groups.join(partner.original().index(), r, partner.similarity());
      }
    }
    List<Link> links =
        new LinkOrder(original, rewrite, new Wholes(originalText), new Wholes(rewriteText))
            .links(groups);
    return new Alignment(original, rewrite, links, matches, weights, encoder.isPresent());
  }

  private List<float[]> vectors(Document text, List<Sentence> sentences, Runnable tick) {
    if (encoder.isEmpty()) {
      return List.of();
    }
    List<float[]> vectors = new ArrayList<>();
    for (Sentence sentence : sentences) {
      tick.run();
      vectors.addAll(encoder.get().encode(List.of(text.in(sentence.span()))));
    }
    return vectors;
  }

  private List<Match> partners(Sentence sentence, List<Match> found, Weights weights) {
    List<Match> own =
        found.stream().filter(m -> m.original().isHeading() == sentence.isHeading()).toList();
    double least = encoder.isPresent() ? LINKED : LINKED_BY_WORDS;
    if (own.isEmpty() || own.getFirst().similarity() < least) {
      return List.of();
    }
    List<Match> partners = new ArrayList<>(List.of(own.getFirst()));
    Map<String, Double> open = new HashMap<>(weights.of(sentence));
    double total = open.values().stream().mapToDouble(Double::doubleValue).sum();
    Set<String> words = new HashSet<>(open.keySet());
    Weights.stems(own.getFirst().original()).forEach(open::remove);
    for (Match match : own.subList(1, own.size())) {
      Map<String, Double> theirs = weights.of(match.original());
      double gain = sum(open, theirs.keySet()) / Math.max(total, 1e-9);
      double used =
          sum(theirs, words)
              / Math.max(theirs.values().stream().mapToDouble(Double::doubleValue).sum(), 1e-9);
      if (partners.size() < MOST_PARTNERS
          && gain >= GAIN
          && (used >= USED || (gain >= LARGE_GAIN && used >= USED / 2))) {
        partners.add(match);
        theirs.keySet().forEach(open::remove);
      }
    }
    return partners;
  }

  private static double sum(Map<String, Double> weights, Set<String> stems) {
    double sum = 0;
    for (Map.Entry<String, Double> entry : weights.entrySet()) {
      if (stems.contains(entry.getKey())) {
        sum += entry.getValue();
      }
    }
    return sum;
  }
}
