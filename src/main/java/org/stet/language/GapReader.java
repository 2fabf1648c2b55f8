package org.stet.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a sentence by itself and tells where a word is missing from it. A MiniLM that was trained
/// on good sentences and on the same with a word torn out; what of, and what it is worth, stands in
/// `model/gaps.md` beside it. Knows English. Safe for several threads.
public final class GapReader implements AutoCloseable {
  static final String MODEL = "/model/gaps.onnx";

  /// Pieces of a sentence that are read, as in training; the rest is cut.
  private static final int LONGEST = 96;

  /// Sentences kept, so that an edit costs only those that it changed.
  private static final int MOST_CACHED = 4096;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces pieces;
  private final Recent<List<String>, List<Double>> known = new Recent<>(MOST_CACHED);

  private GapReader(OrtSession session, WordPieces pieces) {
    this.environment = OrtEnvironment.getEnvironment();
    this.session = session;
    this.pieces = pieces;
  }

  /// Loads the model; empty where this platform has no native library for it.
  public static Optional<GapReader> load() {
    try {
      WordPieces pieces = MiniLmEncoder.pieces();
      return ShippedModel.session(MODEL).map(session -> new GapReader(session, pieces));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// How probable it is, from 0 to 1, that a word is missing before each token of a sentence and
  /// at its end. From .9 on it is right to doubt: one whole sentence in a hundred comes so far.
  ///
  /// @param tokens the words and marks as they stand
  public List<Double> doubts(List<String> tokens) {
    return known.get(List.copyOf(tokens), () -> read(new ReadWords(tokens), tokens.size()));
  }

  private List<Double> read(ReadWords words, int tokens) {
    List<Integer> ids = new ArrayList<>(List.of(WordPieces.OPENING));
    List<Integer> begins = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      begins.add(ids.size());
      ids.addAll(pieces.of(words.plain(at)));
    }
    begins.add(ids.size());
    ids.add(WordPieces.SEPARATOR);
    List<Double> read = run(ids.subList(0, Math.min(ids.size(), LONGEST)));
    List<Double> doubts = new ArrayList<>(Collections.nCopies(tokens + 1, 0.0));
    for (int at = words.size(); at >= 0; at--) {
      int token = at == words.size() ? tokens : words.token(at);
      doubts.set(token, begins.get(at) < read.size() ? read.get(begins.get(at)) : 0);
    }
    return List.copyOf(doubts);
  }

  private List<Double> run(List<Integer> pieces) {
    long[] row = pieces.stream().mapToLong(Integer::longValue).toArray();
    try (OnnxTensor ids = OnnxTensor.createTensor(environment, new long[][] {row});
        OrtSession.Result result = session.run(Map.of("ids", ids))) {
      List<Double> values = new ArrayList<>();
      for (float value : ((float[][]) result.get(0).getValue())[0]) {
        values.add((double) value);
      }
      return values;
    } catch (OrtException e) {
      throw new IllegalStateException("the model for missing words failed", e);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the model for missing words did not close", e);
    }
  }
}
