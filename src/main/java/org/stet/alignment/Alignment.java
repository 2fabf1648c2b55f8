package org.stet.alignment;

import java.util.List;
import java.util.Optional;
import org.stet.text.Sentence;

/// How two texts answer to each other, sentence by sentence. A sentence is in at most one link.
///
/// @param original the sentences of the original's body, in order
/// @param rewrite the sentences of the rewrite's body, in order
/// @param links in the order of the rewrite
/// @param matches for each rewrite sentence the nearest of the original, linked or not, best first
/// @param weights how much each word weighs in this pair
/// @param semantic whether the sentence encoder took part; without it only words, figures and names
///     did
public record Alignment(
    List<Sentence> original,
    List<Sentence> rewrite,
    List<Link> links,
    List<List<Match>> matches,
    Weights weights,
    boolean semantic) {
  public Alignment {
    original = List.copyOf(original);
    rewrite = List.copyOf(rewrite);
    links = List.copyOf(links);
    matches = List.copyOf(matches);
  }

  /// An alignment of which only the links are known.
  public Alignment(
      List<Sentence> original, List<Sentence> rewrite, List<Link> links, boolean semantic) {
    this(
        original,
        rewrite,
        links,
        rewrite.stream().map(sentence -> List.<Match>of()).toList(),
        Weights.of(original, rewrite),
        semantic);
  }

  /// The link that a sentence of the rewrite is in.
  public Optional<Link> ofRewrite(Sentence sentence) {
    return links.stream().filter(link -> link.rewrite().contains(sentence)).findFirst();
  }

  /// The link that a sentence of the original is in.
  public Optional<Link> ofOriginal(Sentence sentence) {
    return links.stream().filter(link -> link.original().contains(sentence)).findFirst();
  }
}
