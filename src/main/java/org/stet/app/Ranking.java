package org.stet.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;

/// How well scores tell labelled texts from the others. Every share is from 0 to 1; what a set
/// without both kinds can't say is empty.
record Ranking(List<Observation> observations) {
  private static final int DRAWS = 1000;
  private static final double TAIL = 0.025;

  /// @param low and high hold 95 of a hundred draws of the set
  record Interval(double low, double high) {}

  Ranking {
    observations = List.copyOf(observations);
  }

  long labelled() {
    return observations.stream().filter(Observation::labelled).count();
  }

  private boolean hasBoth() {
    return labelled() > 0 && labelled() < observations.size();
  }

  /// The probability that a labelled text scores above another, ties counted half (area under the
  /// ROC curve; Mann and Whitney 1947).
  OptionalDouble auc() {
    if (!hasBoth()) {
      return OptionalDouble.empty();
    }
    List<Observation> sorted =
        observations.stream().sorted(Comparator.comparingDouble(Observation::score)).toList();
    double above = 0;
    long othersBelow = 0;
    for (int start = 0; start < sorted.size(); ) {
      int end = start;
      long labelledHere = 0;
      while (end < sorted.size() && sorted.get(end).score() == sorted.get(start).score()) {
        labelledHere += sorted.get(end).labelled() ? 1 : 0;
        end++;
      }
      long othersHere = end - start - labelledHere;
      above += labelledHere * (othersBelow + othersHere / 2.0);
      othersBelow += othersHere;
      start = end;
    }
    return OptionalDouble.of(above / ((double) labelled() * (observations.size() - labelled())));
  }

  /// The mean of the shares of labelled and of other texts that fall on their side of a cut.
  ///
  /// @param cut texts that score at least this much are taken for labelled
  OptionalDouble balancedAccuracy(double cut) {
    if (!hasBoth()) {
      return OptionalDouble.empty();
    }
    double hit = count(o -> o.labelled() && o.score() >= cut);
    double left = count(o -> !o.labelled() && o.score() < cut);
    return OptionalDouble.of((hit / labelled() + left / (observations.size() - labelled())) / 2);
  }

  /// The harmonic mean of precision and recall at a cut.
  OptionalDouble f1(double cut) {
    double hit = count(o -> o.labelled() && o.score() >= cut);
    double taken = count(o -> o.score() >= cut);
    return taken + labelled() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(2 * hit / (taken + labelled()));
  }

  /// The share of labelled texts above the cut that at most a share of the others reaches.
  OptionalDouble recallAt(double share) {
    if (!hasBoth()) {
      return OptionalDouble.empty();
    }
    List<Double> others =
        observations.stream()
            .filter(o -> !o.labelled())
            .map(Observation::score)
            .sorted(Comparator.reverseOrder())
            .toList();
    double limit = others.get((int) Math.min(others.size() - 1.0, share * others.size()));
    return OptionalDouble.of(count(o -> o.labelled() && o.score() > limit) / (double) labelled());
  }

  /// The cut of the best balanced accuracy, in the middle between two scores; the lowest of equals.
  OptionalDouble bestCut() {
    if (!hasBoth()) {
      return OptionalDouble.empty();
    }
    List<Double> scores =
        observations.stream().map(Observation::score).distinct().sorted().toList();
    double best = scores.getFirst();
    double reached = balancedAccuracy(best).orElse(0);
    for (int i = 1; i < scores.size(); i++) {
      double cut = (scores.get(i - 1) + scores.get(i)) / 2;
      double here = balancedAccuracy(cut).orElse(0);
      if (here > reached) {
        best = cut;
        reached = here;
      }
    }
    return OptionalDouble.of(best);
  }

  /// The 95 % interval of a measure when documents are drawn anew with replacement (bootstrap;
  /// Efron 1979), the same for the same set.
  Interval interval(Function<Ranking, OptionalDouble> measure) {
    Map<String, List<Observation>> byDocument = new LinkedHashMap<>();
    observations.forEach(
        o -> byDocument.computeIfAbsent(o.document(), key -> new ArrayList<>()).add(o));
    List<List<Observation>> documents = List.copyOf(byDocument.values());
    Random random = new Random(observations.size());
    List<Double> drawn = new ArrayList<>();
    for (int draw = 0; draw < DRAWS && !documents.isEmpty(); draw++) {
      List<Observation> sample = new ArrayList<>();
      for (int i = 0; i < documents.size(); i++) {
        sample.addAll(documents.get(random.nextInt(documents.size())));
      }
      measure.apply(new Ranking(sample)).ifPresent(drawn::add);
    }
    if (drawn.isEmpty()) {
      return new Interval(0, 1);
    }
    drawn.sort(Comparator.naturalOrder());
    int tail = (int) (TAIL * drawn.size());
    return new Interval(drawn.get(tail), drawn.get(drawn.size() - 1 - tail));
  }

  private long count(Predicate<Observation> which) {
    return observations.stream().filter(which).count();
  }
}
