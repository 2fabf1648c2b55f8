package org.stet.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Sets every pair of sentences against all others of the same two sentences, over both texts at
/// once: how near it is, how it stands against the nearest pair of either sentence, and what it
/// explains of either that nearer ones leave open. Both texts are treated alike, so that swapping
/// them changes nothing.
final class Competition {
  private final List<Pair> pairs;
  private final LinkModel model;
  private final double[][] rank;
  private final double[][] gain;

  Competition(List<Pair> pairs, List<Bag> original, List<Bag> rewrite, LinkModel model) {
    this.pairs = pairs;
    this.model = model;
    rank = new double[2][pairs.size()];
    gain = new double[2][pairs.size()];
    double[] nearness = pairs.stream().mapToDouble(model::nearness).toArray();
    List<List<Integer>> ofOriginal = lists(original.size());
    List<List<Integer>> ofRewrite = lists(rewrite.size());
    for (int i = 0; i < pairs.size(); i++) {
      ofOriginal.get(pairs.get(i).original()).add(i);
      ofRewrite.get(pairs.get(i).rewrite()).add(i);
    }
    Comparator<Integer> nearest = Comparator.comparingDouble((Integer i) -> -nearness[i]);
    Comparator<Integer> byRewrite = nearest.thenComparingInt(i -> pairs.get(i).rewrite());
    Comparator<Integer> byOriginal = nearest.thenComparingInt(i -> pairs.get(i).original());
    for (int o = 0; o < ofOriginal.size(); o++) {
      ofOriginal.get(o).sort(byRewrite);
      compete(ofOriginal.get(o), original.get(o), i -> rewrite.get(pairs.get(i).rewrite()), 0);
    }
    for (int r = 0; r < ofRewrite.size(); r++) {
      ofRewrite.get(r).sort(byOriginal);
      compete(ofRewrite.get(r), rewrite.get(r), i -> original.get(pairs.get(i).original()), 1);
    }
  }

  private static List<List<Integer>> lists(int size) {
    List<List<Integer>> lists = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      lists.add(new ArrayList<>(0));
    }
    return lists;
  }

  private interface Other {
    Bag of(int pair);
  }

  private void compete(List<Integer> nearestFirst, Bag bag, Other other, int side) {
    double best = 0;
    boolean[] explained = new boolean[bag.size()];
    for (int i : nearestFirst) {
      double nearness = model.nearness(pairs.get(i));
      best = Math.max(best, nearness);
      rank[side][i] = best == 0 ? 0 : nearness / best;
      gain[side][i] = bag.shareIn(other.of(i), explained, model.explains(nearness));
    }
  }

  /// What the model sees of a pair, as [LinkModel#FEATURES] names it.
  double[] features(int pair) {
    return new double[] {
      model.nearness(pairs.get(pair)),
      Math.max(rank[0][pair], rank[1][pair]),
      Math.min(rank[0][pair], rank[1][pair]),
      Math.max(gain[0][pair], gain[1][pair]),
      Math.min(gain[0][pair], gain[1][pair])
    };
  }

  List<Pair> pairs() {
    return pairs;
  }
}
