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
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
