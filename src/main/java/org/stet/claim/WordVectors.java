package org.stet.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.stet.language.SentenceEncoder;
import org.stet.text.Sentence;
import org.stet.text.Token;

/// Doubts a word by how near the nearest word of the evidence comes to it, both in the sense that
/// they have in their sentences (contextual vectors; BERTScore compares whole texts so, Zhang et
/// al., 2020). Function words count: where two fragments were joined wrongly, they are what no
/// longer fits.
public final class WordVectors implements Witness {
  private final SentenceEncoder encoder;

  /// @param encoder stays the caller's to close
  public WordVectors(SentenceEncoder encoder) {
    this.encoder = encoder;
  }

  @Override
  public List<Double> doubts(Sentence sentence, List<Sentence> evidence) {
    List<String> words = sentence.words().stream().map(Token::normal).toList();
    if (evidence.stream().anyMatch(passage -> holds(passage, words))) {
      return Collections.nCopies(words.size(), 0.0);
    }
    List<float[]> passages = new ArrayList<>();
    evidence.forEach(passage -> passages.addAll(vectors(passage)));
    List<Double> doubts = new ArrayList<>();
    for (float[] word : vectors(sentence)) {
      doubts.add(isRead(word) && !passages.isEmpty() ? 1 - nearest(word, passages) : 0.0);
    }
    return doubts;
  }

  private static boolean holds(Sentence passage, List<String> words) {
    return Collections.indexOfSubList(passage.words().stream().map(Token::normal).toList(), words)
        >= 0;
  }

  private List<float[]> vectors(Sentence sentence) {
    return encoder.inContext(
        sentence.words().stream().map(word -> word.surface().toLowerCase(Locale.ROOT)).toList());
  }

  private static boolean isRead(float[] vector) {
    return SentenceEncoder.cosine(vector, vector) > 0.5;
  }

  private static double nearest(float[] word, List<float[]> passages) {
    double nearest = 0;
    for (float[] other : passages) {
      nearest = Math.max(nearest, SentenceEncoder.cosine(word, other));
    }
    return nearest;
  }
}
