package org.stet.language;

import java.util.List;

/// Turns sentences into vectors whose cosine tells how near their meanings are.
public interface SentenceEncoder extends AutoCloseable {
  /// One vector of length 1 for each sentence, in order.
  List<float[]> encode(List<String> sentences);

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
