package org.stet.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Links the words of a sentence to those of its rewrite: equal words, inflections, synonyms, and
/// words that stand for several. A small convolutional net looks at the grid of all pairs of words
/// ([WordPairs]), so that a word's neighbours and its rivals count. What it was trained on is in
/// `model/word-links.md` beside it. Safe for several threads.
public final class WordLinker implements AutoCloseable {
  /// Pairs at least this probable are links.
  public static final double LEAST = 0.5;

  /// Words of a side beyond which nothing is linked: the grid grows with the product of both sides.
  public static final int MOST_WORDS = 400;

  /// Pairs of sentences whose links are kept, so that a view may ask again and again.
  private static final int MOST_CACHED = 512;

  static final String MODEL = "/model/word-links.onnx";

  private final SentenceEncoder encoder;
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Recent<List<List<String>>, List<WordLink>> known = new Recent<>(MOST_CACHED);

  private WordLinker(SentenceEncoder encoder, OrtSession session) {
    this.encoder = encoder;
    this.environment = OrtEnvironment.getEnvironment();
    this.session = session;
  }

  /// Loads the net; empty where this platform has no native library for it.
  ///
  /// @param encoder stays the caller's to close, and must outlive the linker
  public static Optional<WordLinker> load(SentenceEncoder encoder) {
    return ShippedModel.session(MODEL).map(session -> new WordLinker(encoder, session));
  }

  /// The links between two sentences, by the place in the original and then in the rewrite.
  /// Swapping the sides mirrors them. None where a side has no words or more than [#MOST_WORDS], or
  /// where the encoder has no vectors of words.
  ///
  /// @param original the words and marks of the sentence as they stand, one token each
  /// @param rewrite the same of its rewrite
  public List<WordLink> links(List<String> original, List<String> rewrite) {
    if (original.isEmpty() || rewrite.isEmpty()) {
      return List.of();
    }
    if (original.size() > MOST_WORDS || rewrite.size() > MOST_WORDS) {
      return List.of();
    }
    List<List<String>> sides = List.of(List.copyOf(original), List.copyOf(rewrite));
    return known.get(sides, () -> linked(new WordPairs(encoder, sides.get(0), sides.get(1))));
  }

  private List<WordLink> linked(WordPairs pairs) {
    if (!pairs.haveVectors()) {
      return List.of();
    }
    float[][] probabilities = probabilities(pairs);
    List<WordLink> links = new ArrayList<>();
    for (int i = 0; i < probabilities.length; i++) {
      for (int j = 0; j < probabilities[i].length; j++) {
        if (probabilities[i][j] >= LEAST) {
          links.add(new WordLink(i, j, probabilities[i][j], pairs.likeness(i, j)));
        }
      }
    }
    return List.copyOf(links);
  }

  /// How probable each pair of words is, by the place in the original and in the rewrite.
  float[][] probabilities(WordPairs pairs) {
    List<Integer> sizes = pairs.shape();
    long[] shape = {1, sizes.get(0), sizes.get(1), sizes.get(2)};
    try (OnnxTensor grid = OnnxTensor.createTensor(environment, pairs.values(), shape);
        OrtSession.Result result = session.run(Map.of("pairs", grid))) {
      return (float[][]) result.get(0).getValue();
    } catch (OrtException e) {
      throw new IllegalStateException("the word linker failed", e);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the word linker did not close", e);
    }
  }
}
