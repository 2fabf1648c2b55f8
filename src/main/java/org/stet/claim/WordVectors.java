package org.stet.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.stet.language.Recent;
import org.stet.language.SentenceEncoder;
import org.stet.text.Sentence;
import org.stet.text.Token;

/// Doubts a word by how near the nearest word of the evidence comes to it, both in the sense that
/// they have in their sentences (contextual vectors; BERTScore compares whole texts so, Zhang et
/// al., 2020). Function words count: where two fragments were joined wrongly, they are what no
/// longer fits.
public final class WordVectors implements Witness {
  /// Sentences whose doubts are kept, so that an edit costs only what it changed.
  private static final int MOST_CACHED = 2048;

  private final SentenceEncoder encoder;
  private final Recent<Asked, List<Double>> known = new Recent<>(MOST_CACHED);

  /// All that an answer hangs on.
  private record Asked(Said sentence, List<Said> evidence) {}

  /// The words of a sentence as they are written and as they are compared.
  private record Said(List<String> written, List<String> normal) {
    static Said in(Sentence sentence) {
      List<Token> words = sentence.words();
      return new Said(
          words.stream().map(word -> word.surface().toLowerCase(Locale.ROOT)).toList(),
          words.stream().map(Token::normal).toList());
    }

    boolean holds(Said other) {
      return Collections.indexOfSubList(normal, other.normal) >= 0;
    }
  }

  /// @param encoder stays the caller's to close
  public WordVectors(SentenceEncoder encoder) {
    this.encoder = encoder;
  }

  @Override
  public List<Double> doubts(Sentence sentence, List<Sentence> evidence) {
    Asked asked = new Asked(Said.in(sentence), evidence.stream().map(Said::in).toList());
    return known.get(asked, () -> doubts(asked));
  }

  private List<Double> doubts(Asked asked) {
    List<String> words = asked.sentence().written();
    if (asked.evidence().stream().anyMatch(passage -> passage.holds(asked.sentence()))) {
      return Collections.nCopies(words.size(), 0.0);
    }
    List<float[]> passages = new ArrayList<>();
    asked.evidence().forEach(passage -> passages.addAll(encoder.inContext(passage.written())));
    List<Double> doubts = new ArrayList<>();
    for (float[] word : encoder.inContext(words)) {
      doubts.add(isRead(word) && !passages.isEmpty() ? 1 - nearest(word, passages) : 0.0);
    }
    return List.copyOf(doubts);
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
