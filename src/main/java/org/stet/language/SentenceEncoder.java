package org.stet.language;

import java.util.List;

/// Turns sentences into vectors whose cosine tells how near their meanings are.
public interface SentenceEncoder extends AutoCloseable {
  /// One vector of length 1 for each sentence, in order.
  List<float[]> encode(List<String> sentences);

  /// Vectors of a sentence's words where they stand: for each layer of the encoder, the lowest
  /// first, one vector of length 1 for each word, or of zeros where the encoder did not read it.
  /// Empty where an encoder knows whole sentences only.
  default List<float[][]> words(List<String> words) {
    return List.of();
  }

  /// One vector of length 1 for each word of a sentence, in its sense there; zeros for a word that
  /// the encoder did not read. Vectors of two sentences can be compared. Empty where an encoder
  /// knows whole sentences only.
  default List<float[]> inContext(List<String> words) {
    return List.of();
  }

  @Override
  void close();

  /// The cosine of two vectors of length 1.
  static double cosine(float[] a, float[] b) {
    // Four sums side by side: one would have each step wait for the one before.
    double one = 0;
    double two = 0;
    double three = 0;
    double four = 0;
    int end = a.length - a.length % 4;
    for (int i = 0; i < end; i += 4) {
      one += a[i] * b[i];
      two += a[i + 1] * b[i + 1];
      three += a[i + 2] * b[i + 2];
      four += a[i + 3] * b[i + 3];
    }
    for (int i = end; i < a.length; i++) {
      one += a[i] * b[i];
    }
    return one + two + three + four;
  }
}
