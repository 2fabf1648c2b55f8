package org.stet.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Logistic regression by Newton's method on standardised features, with a light ridge. A feature
/// whose weight comes out below zero is left out, the most negative first, unless it may weigh
/// either way.
public final class Regression {
  private static final double RIDGE = 1;
  private static final int STEPS = 25;

  private Regression() {}

  /// What was measured of one case, whether it is one of those sought, and how much it counts.
  public record Sample(List<Double> features, boolean tied, double weight) {
    Sample(List<Double> features, boolean tied) {
      this(features, tied, 1);
    }
  }

  /// One weight for each feature, then the offset.
  static double[] fit(List<Sample> samples) {
    return fit(samples, Set.of());
  }

  /// The same.
  ///
  /// @param free the places of features whose weight may fall below zero
  public static double[] fit(List<Sample> samples, Set<Integer> free) {
    int size = samples.getFirst().features().size();
    List<Integer> used = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    while (true) {
      double[] fitted = fitted(samples, used);
      int worst =
          IntStream.range(0, used.size())
              .filter(i -> !free.contains(used.get(i)))
              .reduce((a, b) -> fitted[b] < fitted[a] ? b : a)
              .orElse(-1);
      if (worst < 0 || fitted[worst] >= 0) {
        double[] weights = new double[size + 1];
        IntStream.range(0, used.size()).forEach(i -> weights[used.get(i)] = fitted[i]);
        weights[size] = fitted[used.size()];
        return weights;
      }
      used.remove(/* index */ worst);
    }
  }

  private static double[] fitted(List<Sample> samples, List<Integer> used) {
    int n = used.size();
    double all = samples.stream().mapToDouble(Sample::weight).sum();
    double[] mean = new double[n];
    double[] deviation = new double[n];
    for (int j = 0; j < n; j++) {
      int at = used.get(j);
      double m = samples.stream().mapToDouble(s -> s.weight * s.features().get(at)).sum() / all;
      mean[j] = m;
      deviation[j] =
          Math.sqrt(
              samples.stream()
                      .mapToDouble(
                          s -> s.weight * (s.features().get(at) - m) * (s.features().get(at) - m))
                      .sum()
                  / all);
    }
    double[] b = new double[n + 1];
    for (int step = 0; step < STEPS; step++) {
      double[][] hessian = new double[n + 1][n + 2];
      for (int j = 0; j <= n; j++) {
        hessian[j][j] = j < n ? RIDGE : 1e-6;
        hessian[j][n + 1] = j < n ? RIDGE * b[j] : 0;
      }
      for (Sample sample : samples) {
        double[] z = new double[n + 1];
        Arrays.fill(z, 1);
        double score = b[n];
        for (int j = 0; j < n; j++) {
          z[j] = (sample.features().get(used.get(j)) - mean[j]) / (deviation[j] + 1e-6);
          score += b[j] * z[j];
        }
        add(hessian, z, 1 / (1 + Math.exp(-score)), sample);
      }
      double[] change = solve(hessian);
      IntStream.rangeClosed(0, n).forEach(j -> b[j] -= change[j]);
    }
    for (int j = 0; j < n; j++) {
      b[j] /= deviation[j] + 1e-6;
      b[n] -= b[j] * mean[j];
    }
    return b;
  }

  private static void add(double[][] hessian, double[] z, double p, Sample sample) {
    double error = sample.weight() * (p - (sample.tied() ? 1 : 0));
    for (int j = 0; j < z.length; j++) {
      hessian[j][z.length] += z[j] * error;
      for (int k = 0; k < z.length; k++) {
        hessian[j][k] += sample.weight() * z[j] * z[k] * p * (1 - p);
      }
    }
  }

  /// Gauss's elimination; the last column is the right-hand side.
  private static double[] solve(double[][] rows) {
    int n = rows.length;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double factor = j == i ? 0 : rows[j][i] / rows[i][i];
        for (int k = i; k <= n && factor != 0; k++) {
          rows[j][k] -= factor * rows[i][k];
        }
      }
    }
    return IntStream.range(0, n).mapToDouble(i -> rows[i][n] / rows[i][i]).toArray();
  }
}
