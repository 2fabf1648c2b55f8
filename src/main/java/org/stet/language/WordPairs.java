package org.stet.language;

import java.nio.FloatBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What is known of every pair of words, one from each of two sentences, before the net looks at
/// the pairs together: the cosines of their vectors in each layer of the encoder, and how alike
/// they are written and placed.
final class WordPairs {
  /// Beside the cosines: equal, alike in letters, begin alike, far apart, and whether the
  /// original's word, the rewrite's word are function words, and both are punctuation.
  private static final int WRITTEN = 7;

  private static final int TELLING = 3;

  private static final FunctionWords FUNCTION = FunctionWords.of("en");

  private final List<String> original;
  private final List<String> rewrite;
  private final List<float[][]> originalLayers;
  private final List<float[][]> rewriteLayers;

  WordPairs(SentenceEncoder encoder, List<String> original, List<String> rewrite) {
    Normaliser normaliser = new Normaliser();
    this.original = original.stream().map(normaliser::normal).toList();
    this.rewrite = rewrite.stream().map(normaliser::normal).toList();
    originalLayers = encoder.words(lowerCase(original));
    rewriteLayers = encoder.words(lowerCase(rewrite));
  }

  private static List<String> lowerCase(List<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  /// Whether the encoder has vectors of words at all.
  boolean haveVectors() {
    return !originalLayers.isEmpty() && !rewriteLayers.isEmpty();
  }

  /// The cosine of two words' vectors in the layer that tells synonyms from strangers best.
  double likeness(int originalAt, int rewriteAt) {
    return SentenceEncoder.cosine(
        originalLayers.get(TELLING)[originalAt], rewriteLayers.get(TELLING)[rewriteAt]);
  }

  /// Channels, words of the original, words of the rewrite.
  List<Integer> shape() {
    return List.of(originalLayers.size() + WRITTEN, original.size(), rewrite.size());
  }

  /// The values in the order of [#shape()].
  FloatBuffer values() {
    FloatBuffer values = FloatBuffer.allocate(shape().stream().reduce(1, Math::multiplyExact));
    for (int layer = 0; layer < originalLayers.size(); layer++) {
      for (float[] one : originalLayers.get(layer)) {
        for (float[] other : rewriteLayers.get(layer)) {
          values.put((float) SentenceEncoder.cosine(one, other));
        }
      }
    }
    written(values);
    return values.flip();
  }

  private void written(FloatBuffer values) {
    each(values, (i, j) -> original.get(i).equals(rewrite.get(j)) ? 1 : 0);
    List<Set<String>> originalParts = original.stream().map(WordPairs::trigrams).toList();
    List<Set<String>> rewriteParts = rewrite.stream().map(WordPairs::trigrams).toList();
    each(values, (i, j) -> overlap(originalParts.get(i), rewriteParts.get(j)));
    each(values, (i, j) -> sameStart(original.get(i), rewrite.get(j)));
    each(values, (i, j) -> Math.abs((i + 0.5) / original.size() - (j + 0.5) / rewrite.size()));
    each(values, (i, j) -> FUNCTION.has(original.get(i)) ? 1 : 0);
    each(values, (i, j) -> FUNCTION.has(rewrite.get(j)) ? 1 : 0);
    each(values, (i, j) -> isPunctuation(original.get(i)) && isPunctuation(rewrite.get(j)) ? 1 : 0);
  }

  private interface Measure {
    double of(int originalAt, int rewriteAt);
  }

  private void each(FloatBuffer values, Measure measure) {
    for (int i = 0; i < original.size(); i++) {
      for (int j = 0; j < rewrite.size(); j++) {
        values.put((float) measure.of(i, j));
      }
    }
  }

  private static boolean isPunctuation(String word) {
    return word.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static Set<String> trigrams(String word) {
    String whole = "^" + word + "$";
    Set<String> parts = new HashSet<>();
    for (int i = 0; i + 3 <= whole.length(); i++) {
      parts.add(whole.substring(i, i + 3));
    }
    return parts;
  }

  /// The share of what two words have together that both have (Jaccard).
  private static double overlap(Set<String> one, Set<String> other) {
    long shared = one.stream().filter(other::contains).count();
    return (double) shared / Math.max(1, one.size() + other.size() - shared);
  }

  private static double sameStart(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return (double) same / Math.max(1, longer);
  }
}
