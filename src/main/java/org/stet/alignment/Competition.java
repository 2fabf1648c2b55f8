package org.stet.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.stet.text.Beside;
import org.stet.text.Sides;

/// Sets every pair of sentences against all others of the same two sentences, over both texts at
/// once: how near it is, how it stands against the nearest pair of either sentence, and what it
/// explains of either that nearer ones leave open. Both texts are treated alike, so that swapping
/// them changes nothing.
final class Competition {
  private final List<Pair> pairs;
  private final LinkModel model;
  private final double[] nearness;
  private final double[][] rank;
  private final double[][] gain;

  /// @param beside sees to the one text while this thread sees to the other
  Competition(List<Pair> pairs, Sides<Bag> bags, LinkModel model, Beside beside) {
    this.pairs = pairs;
    this.model = model;
    nearness = pairs.stream().mapToDouble(model::nearness).toArray();
    rank =
        beside.both(
            () -> ranks(bags.original().size(), Pair::original),
            () -> ranks(bags.rewrite().size(), Pair::rewrite),
            Competition::ofBoth);
    List<Integer> hopeful = new ArrayList<>();
    for (int i = 0; i < nearness.length; i++) {
      if (model.mayBeTied(pairs.get(i), larger(rank, i), smaller(rank, i))) {
        hopeful.add(i);
      }
    }
    gain =
        beside.both(
            () ->
                gains(
                    hopeful,
                    new Side(bags.original(), Pair::original, Pair::kept),
                    p -> bags.rewrite().get(p.rewrite())),
            () ->
                gains(
                    hopeful,
                    new Side(bags.rewrite(), Pair::rewrite, Pair::told),
                    p -> bags.original().get(p.original())),
            Competition::ofBoth);
  }

  private static double[][] ofBoth(double[] original, double[] rewrite) {
    return new double[][] {original, rewrite};
  }

  /// How near each pair is beside the nearest of its sentence.
  private double[] ranks(int sentences, ToIntFunction<Pair> place) {
    double[] best = new double[sentences];
    for (int i = 0; i < nearness.length; i++) {
      int at = place.applyAsInt(pairs.get(i));
      best[at] = Math.max(best[at], nearness[i]);
    }
    double[] ranks = new double[nearness.length];
    for (int i = 0; i < nearness.length; i++) {
      double most = best[place.applyAsInt(pairs.get(i))];
      ranks[i] = most == 0 ? 0 : nearness[i] / most;
    }
    return ranks;
  }

  /// One of the two texts.
  ///
  /// @param place of a pair's sentence in it
  /// @param share of that sentence's weight that the other one has
  private record Side(List<Bag> bags, ToIntFunction<Pair> place, ToDoubleFunction<Pair> share) {}

  private double[] gains(List<Integer> hopeful, Side side, Function<Pair, Bag> other) {
    double[] gains = new double[nearness.length];
    int[] rivals = new int[side.bags().size()];
    hopeful.forEach(i -> rivals[side.place().applyAsInt(pairs.get(i))]++);
    Map<Integer, List<Integer>> contested = new HashMap<>();
    for (int i : hopeful) {
      Pair pair = pairs.get(i);
      int at = side.place().applyAsInt(pair);
      if (rivals[at] == 1) {
        gains[i] = side.share().applyAsDouble(pair);
      } else {
        contested.computeIfAbsent(at, unknown -> new ArrayList<>()).add(i);
      }
    }
    // One of the two places is the same for all pairs of a sentence.
    Comparator<Integer> order =
        Comparator.comparingDouble((Integer i) -> -nearness[i])
            .thenComparingInt(i -> pairs.get(i).original())
            .thenComparingInt(i -> pairs.get(i).rewrite());
    contested.forEach(
        (at, nearestFirst) -> {
          nearestFirst.sort(order);
          Bag bag = side.bags().get(at);
          boolean[] explained = new boolean[bag.size()];
          for (int i : nearestFirst) {
            gains[i] =
                bag.shareIn(other.apply(pairs.get(i)), explained, model.explains(nearness[i]));
          }
        });
    return gains;
  }

  /// What the model sees of a pair, as [LinkModel#FEATURES] names it.
  double[] features(int pair) {
    return new double[] {
      nearness[pair],
      larger(rank, pair),
      smaller(rank, pair),
      larger(gain, pair),
      smaller(gain, pair)
    };
  }

  private static double larger(double[][] ofBoth, int pair) {
    return Math.max(ofBoth[0][pair], ofBoth[1][pair]);
  }

  private static double smaller(double[][] ofBoth, int pair) {
    return Math.min(ofBoth[0][pair], ofBoth[1][pair]);
  }

  List<Pair> pairs() {
    return pairs;
  }
}
