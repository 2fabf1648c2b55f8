package org.stet.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.text.Beside;
import org.stet.text.BlockKind;
import org.stet.text.Sentence;
import org.stet.text.Sides;

/// Chooses among the competing pairs those that an editor would tie, and says what carries each.
final class Bonds {
  /// By the kind of the word, as [Wording] numbers them.
  private static final List<Carrier> BY_WORDS =
      List.of(Carrier.FIGURES, Carrier.NAMES, Carrier.WORDS);

  private static final Comparator<Tied> LIKELIEST_FIRST =
      Comparator.comparingDouble((Tied t) -> -t.bond().similarity()).thenComparingLong(Tied::coin);

  private final Sides<Wording> sentences;
  private final Sides<Bag> bags;
  private final Weights weights;
  private final LinkModel model;

  Bonds(Sides<Wording> sentences, Sides<Bag> bags, Weights weights, LinkModel model) {
    this.sentences = sentences;
    this.bags = bags;
    this.weights = weights;
    this.model = model;
  }

  /// A bond by the places of its sentences.
  ///
  /// @param coin breaks ties by the words, so that they break alike when the texts are swapped
  record Tied(int original, int rewrite, Bond bond, long coin) {}

  /// The bonds, the likeliest first.
  ///
  /// @param beside sees to half of the pairs
  List<Tied> of(Competition competition, Twins twins, Beside beside) {
    int all = competition.pairs().size();
    List<Tied> tied =
        beside.both(
            () -> tied(competition, 0, all / 2, twins),
            () -> tied(competition, all / 2, all, twins),
            (first, second) -> Stream.concat(first.stream(), second.stream()).toList());
    // Two sorted halves are merged.
    return ownKindFirst(tied).stream().sorted(LIKELIEST_FIRST).toList();
  }

  private List<Tied> tied(Competition competition, int from, int to, Twins twins) {
    List<Tied> tied = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Pair pair = competition.pairs().get(i);
      double probability = probability(competition, i, twins);
      if (probability >= LinkModel.TIED) {
        tied.add(new Tied(pair.original(), pair.rewrite(), bond(pair, probability), coin(pair)));
      }
    }
    tied.sort(LIKELIEST_FIRST);
    return tied;
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
    if (tied.stream().allMatch(Bonds::isOwnKind)) {
      return tied;
    }
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
    return new Bond(
        sentences.original().get(pair.original()).sentence(),
        sentences.rewrite().get(pair.rewrite()).sentence(),
        probability,
        new Bond.Ground(carrier(pair), pair.told(), pair.kept()));
  }

  /// The greatest share of the nearness: common words by what they are, or the part of the meaning
  /// that the words do not explain.
  private Carrier carrier(Pair pair) {
    Bag original = bags.original().get(pair.original());
    Wording rewrite = sentences.rewrite().get(pair.rewrite());
    double[] shares = new double[BY_WORDS.size()];
    double all = 0;
    boolean everything = pair.told() == 1;
    for (int i = 0; i < rewrite.length(); i++) {
      if (rewrite.stem(i) != Wording.WEIGHTLESS && (everything || original.has(rewrite.stem(i)))) {
        double weight = weights.of(rewrite, i);
        shares[rewrite.kind(i)] += weight;
        all += weight;
      }
    }
    Carrier most = Carrier.MEANING;
    double largest = pair.cosine() - model.expectedCosine(pair.words());
    for (int kind = 0; kind < shares.length; kind++) {
      double share = all == 0 ? 0 : pair.words() * shares[kind] / all;
      if (share >= largest) {
        largest = share;
        most = BY_WORDS.get(kind);
      }
    }
    return most;
  }

  private long coin(Pair pair) {
    return sentences.original().get(pair.original()).coin()
        + sentences.rewrite().get(pair.rewrite()).coin();
  }
}
