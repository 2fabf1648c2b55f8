package org.stet.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.text.Sentence;

/// How two texts answer to each other, sentence by sentence. A sentence is in at most one link.
public final class Alignment {
  private final List<Sentence> original;
  private final List<Sentence> rewrite;
  private final List<Link> links;
  private final Found found;
  private final boolean semantic;
  private final Map<Integer, Link> ofOriginal = new HashMap<>();
  private final Map<Integer, Link> ofRewrite = new HashMap<>();

  /// What links were made of.
  ///
  /// @param bonds every two sentences that answer to each other, the likeliest first; also those
  ///     between two links, as of a sentence that sums up others
  /// @param nearest for each rewrite sentence the nearest of the original, linked or not
  /// @param weights how much each word weighs in this pair
  record Found(List<Bond> bonds, Nearest nearest, Weights weights) {
    Found {
      bonds = List.copyOf(bonds);
    }
  }

  /// @param original the sentences of the original's body, in order
  /// @param rewrite the sentences of the rewrite's body, in order
  /// @param links in the order of the rewrite
  /// @param semantic whether the sentence encoder took part; without it only words, figures and
  ///     names did
  Alignment(
      List<Sentence> original,
      List<Sentence> rewrite,
      List<Link> links,
      Found found,
      boolean semantic) {
    this.original = List.copyOf(original);
    this.rewrite = List.copyOf(rewrite);
    this.links = List.copyOf(links);
    this.found = found;
    this.semantic = semantic;
    for (Link link : links) {
      link.original().forEach(sentence -> ofOriginal.put(sentence.index(), link));
      link.rewrite().forEach(sentence -> ofRewrite.put(sentence.index(), link));
    }
  }

  /// An alignment of which only the links are known.
  public Alignment(
      List<Sentence> original, List<Sentence> rewrite, List<Link> links, boolean semantic) {
    this(
        original,
        rewrite,
        links,
        new Found(
            links.stream().flatMap(link -> link.bonds().stream()).toList(),
            new Nearest(Map.of(), at -> List.of()),
            Weights.of(original, rewrite)),
        semantic);
  }

  /// The sentences of the original's body, in order.
  public List<Sentence> original() {
    return original;
  }

  /// The sentences of the rewrite's body, in order.
  public List<Sentence> rewrite() {
    return rewrite;
  }

  /// The links, in the order of the rewrite.
  public List<Link> links() {
    return links;
  }

  /// Every two sentences that answer to each other, the likeliest first; also those between two
  /// links, as of a sentence that sums up others.
  public List<Bond> bonds() {
    return found.bonds();
  }

  /// The sentences of the original nearest to one of the rewrite, linked or not, best first.
  public List<Match> matches(Sentence rewriteSentence) {
    return found.nearest().to(rewriteSentence.index());
  }

  /// How much each word weighs in this pair.
  public Weights weights() {
    return found.weights();
  }

  /// Whether the sentence encoder took part; without it only words, figures and names did.
  public boolean semantic() {
    return semantic;
  }

  /// The link that a sentence of the rewrite is in.
  public Optional<Link> ofRewrite(Sentence sentence) {
    return Optional.ofNullable(ofRewrite.get(sentence.index()));
  }

  /// The link that a sentence of the original is in.
  public Optional<Link> ofOriginal(Sentence sentence) {
    return Optional.ofNullable(ofOriginal.get(sentence.index()));
  }
}
