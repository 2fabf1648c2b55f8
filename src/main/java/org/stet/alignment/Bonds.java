package org.stet.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.text.BlockKind;
import org.stet.text.Sentence;
import org.stet.text.Token;
import org.stet.text.TokenKind;

/// Chooses among the competing pairs those that an editor would tie, and says what carries each.
final class Bonds {
  private final Sides<Sentence> sentences;
  private final Weights weights;
  private final LinkModel model;

  Bonds(Sides<Sentence> sentences, Weights weights, LinkModel model) {
    this.sentences = sentences;
    this.weights = weights;
    this.model = model;
  }

  /// A bond by the places of its sentences.
  record Tied(int original, int rewrite, Bond bond) {}

  /// The bonds, the likeliest first.
  List<Tied> of(Competition competition, Twins twins) {
    List<Tied> tied = new ArrayList<>();
    for (int i = 0; i < competition.pairs().size(); i++) {
      Pair pair = competition.pairs().get(i);
      double probability = probability(competition, i, twins);
      if (probability >= LinkModel.TIED) {
        tied.add(new Tied(pair.original(), pair.rewrite(), bond(pair, probability)));
      }
    }
    return ownKindFirst(tied).stream()
        .sorted(
            Comparator.comparingDouble((Tied t) -> -t.bond().similarity())
                .thenComparingLong(t -> coin(t.bond().original()) + coin(t.bond().rewrite())))
        .toList();
  }

  private double probability(Competition competition, int at, Twins twins) {
    Pair pair = competition.pairs().get(at);
    boolean twin = twins.are(pair.original(), pair.rewrite());
    if (twin && twins.isCopy(pair.rewrite())) {
      return 1;
    }
    double probability = model.probability(competition.features(at));
    return twin ? Math.max(probability, pair.words()) : probability;
  }

  /// A quotation set off, or a caption, that answers to one of its kind answers to no other.
  private static List<Tied> ownKindFirst(List<Tied> tied) {
    Set<Integer> original = new HashSet<>();
    Set<Integer> rewrite = new HashSet<>();
    for (Tied t : tied) {
      if (isOwnKind(t)) {
        original.add(t.original());
        rewrite.add(t.rewrite());
      }
    }
    return tied.stream()
        .filter(
            t ->
                isOwnKind(t) || !(original.contains(t.original()) || rewrite.contains(t.rewrite())))
        .toList();
  }

  private static boolean isOwnKind(Tied tied) {
    return kind(tied.bond().original()) == kind(tied.bond().rewrite());
  }

  private static BlockKind kind(Sentence sentence) {
    return switch (sentence.kind()) {
      case QUOTE, CAPTION -> sentence.kind();
      default -> BlockKind.PARAGRAPH;
    };
  }

  private Bond bond(Pair pair, double probability) {
    Sentence original = sentences.original().get(pair.original());
    Sentence rewrite = sentences.rewrite().get(pair.rewrite());
    Carrier carrier = carrier(pair, original, rewrite);
    return new Bond(
        original, rewrite, probability, new Bond.Ground(carrier, pair.told(), pair.kept()));
  }

  /// The greatest share of the nearness: common words by what they are, or the part of the meaning
  /// that the words do not explain.
  private Carrier carrier(Pair pair, Sentence original, Sentence rewrite) {
    Map<Carrier, Double> shares = new EnumMap<>(Carrier.class);
    Set<String> stems = Weights.stems(original);
    double all = 0;
    for (Token token : rewrite.tokens()) {
      double weight = stems.contains(token.stem()) ? weights.of(token) : 0;
      shares.merge(carrier(token), weight, Double::sum);
      all += weight;
    }
    double total = all;
    shares.replaceAll((carrier, weight) -> total == 0 ? 0 : pair.words() * weight / total);
    shares.put(Carrier.MEANING, pair.cosine() - model.expectedCosine(pair.words()));
    return shares.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Carrier.WORDS);
  }

  private static Carrier carrier(Token token) {
    if (token.kind() == TokenKind.NUMBER) {
      return Carrier.FIGURES;
    }
    return token.isCapitalised() ? Carrier.NAMES : Carrier.WORDS;
  }

  /// Breaks ties by the words themselves, so that they break alike when the texts are swapped.
  static long coin(Sentence sentence) {
    long coin = 1;
    for (Token token : sentence.tokens()) {
      coin = 31 * coin + token.normal().hashCode();
    }
    return coin & 0xFFFFFF;
  }
}
