package org.stet.alignment;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/// How likely an editor would tie two sentences: a logistic regression on what [Competition]
/// measures of them, fitted on hand-labelled pairs. Which, and how well, stands in the resource
/// that holds its weights.
final class LinkModel {
  static final String RESOURCE = "/alignment/links.properties";

  /// What is measured of a pair, in the order of the features. No weight is negative: what speaks
  /// for a pair never speaks against it.
  static final List<String> FEATURES =
      List.of("nearness", "larger-rank", "smaller-rank", "larger-gain", "smaller-gain");

  /// The probability from which two sentences are tied, the best F1 on left-out folds.
  static final double TIED = 0.3;

  /// From this nearness on a sentence explains the words that it shares; others that share them
  /// gain nothing by them.
  private static final double EXPLAINS = 0.4;

  private static final double EXPLAINS_BY_WORDS = 0.3;

  private final boolean semantic;
  private final double[] weights;
  private final double offset;
  private final double plainCosine;
  private final double cosineByWords;

  /// @param semantic whether an encoder takes part
  static LinkModel of(boolean semantic) {
    Properties numbers = numbers();
    String set = semantic ? "semantic." : "lexical.";
    double[] weights = FEATURES.stream().mapToDouble(name -> number(numbers, set + name)).toArray();
    return new LinkModel(
        semantic,
        weights,
        number(numbers, set + "offset"),
        number(numbers, "cosine.offset"),
        number(numbers, "cosine.words"));
  }

  LinkModel(
      boolean semantic, double[] weights, double offset, double plainCosine, double cosineByWords) {
    this.semantic = semantic;
    this.weights = weights.clone();
    this.offset = offset;
    this.plainCosine = plainCosine;
    this.cosineByWords = cosineByWords;
  }

  private static Properties numbers() {
    try (InputStream in = Objects.requireNonNull(LinkModel.class.getResourceAsStream(RESOURCE))) {
      Properties numbers = new Properties();
      numbers.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return numbers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double number(Properties numbers, String key) {
    return Double.parseDouble(Objects.requireNonNull(numbers.getProperty(key), key));
  }

  boolean isSemantic() {
    return semantic;
  }

  /// Half words, half meaning; words alone without an encoder.
  double nearness(Pair pair) {
    return semantic ? 0.5 * pair.words() + 0.5 * pair.cosine() : pair.words();
  }

  /// The similarity that the verdicts were fitted on: as much of the rewrite sentence as the
  /// original sentence has, and meaning.
  double similarity(Pair pair) {
    return semantic ? 0.5 * pair.told() + 0.5 * pair.cosine() : pair.told();
  }

  boolean explains(double nearness) {
    return nearness > (semantic ? EXPLAINS : EXPLAINS_BY_WORDS);
  }

  /// The cosine that two sentences have on average that share so much in words.
  double expectedCosine(double words) {
    return semantic ? Math.clamp(plainCosine + cosineByWords * words, 0, 1) : 0;
  }

  /// Whether a pair may be tied at best, or take from others what they explain: were it the nearest
  /// of both its sentences, and had nobody explained before what both have.
  boolean mayBeTied(Pair pair) {
    return mayBeTied(pair, 1, 1);
  }

  /// The same for a pair whose ranks are known. A gain is at most the share that both have, and no
  /// weight is negative.
  boolean mayBeTied(Pair pair, double largerRank, double smallerRank) {
    double nearness = nearness(pair);
    double larger = Math.max(pair.told(), pair.kept());
    double smaller = Math.min(pair.told(), pair.kept());
    return explains(nearness)
        || probability(new double[] {nearness, largerRank, smallerRank, larger, smaller}) >= TIED;
  }

  double probability(double[] features) {
    double score = offset;
    for (int i = 0; i < weights.length; i++) {
      score += weights[i] * features[i];
    }
    return 1 / (1 + Math.exp(-score));
  }

  @Override
  public String toString() {
    return Arrays.toString(weights) + " " + offset;
  }
}
