package org.stet.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/// How probably the original supports a sentence of the rewrite: a logistic regression on its
/// [Measures]. The resource that holds the weights says what they were fitted on.
///
/// @param weights of the measures, each for how much it speaks against the sentence
/// @param offset of the regression
/// @param copying what it weighs against the footing of a sentence that its rewrite keeps the
///     original's words
record Support(List<Double> weights, double offset, double copying, Cuts cuts) {
  static final String RESOURCE = "/claim/support.properties";
  static final String SEMANTIC = "semantic.";
  static final String LEXICAL = "lexical.";

  static final String COPYING = "copying";

  private static final double UNSURE = 0.001;

  private static final Properties NUMBERS = numbers();
  private static final Support WITH_ENCODER = read(SEMANTIC);
  private static final Support BY_WORDS = read(LEXICAL);

  Support {
    weights = List.copyOf(weights);
  }

  /// @param semantic whether the encoder takes part
  static Support of(boolean semantic) {
    return semantic ? WITH_ENCODER : BY_WORDS;
  }

  private static Properties numbers() {
    try (InputStream in = Objects.requireNonNull(Support.class.getResourceAsStream(RESOURCE))) {
      Properties numbers = new Properties();
      numbers.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return numbers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Support read(String set) {
    return new Support(
        Measures.NAMES.stream().map(name -> number(set + name)).toList(),
        number(set + "offset"),
        number(set + COPYING),
        new Cuts(number(set + "cut.error"), number(set + "cut.warning"), number(set + "cut.note")));
  }

  /// A number of the resource.
  static double number(String key) {
    return Double.parseDouble(Objects.requireNonNull(NUMBERS.getProperty(key), key));
  }

  /// The log-odds against a sentence, never so sure that they run away.
  static double oddsAgainst(double support) {
    double unsure = Math.clamp(support, UNSURE, 1 - UNSURE);
    return Math.log((1 - unsure) / unsure);
  }

  /// The support that the cuts are held against. How much a rewrite copies says nothing of whether
  /// it is right, but in a text that keeps the original's words a new word is a change, in a free
  /// retelling style: a cut that spares professional writers would else find hardly anything.
  double footing(double support, double copied) {
    return 1 / (1 + Math.exp(oddsAgainst(support) + copying * copied));
  }

  double probability(Measures measures) {
    double[] values = measures.values();
    double doubt = offset;
    for (int i = 0; i < values.length; i++) {
      doubt += weights.get(i) * values[i];
    }
    return 1 / (1 + Math.exp(doubt));
  }
}
