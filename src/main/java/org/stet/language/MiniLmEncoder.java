package org.stet.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.WordpieceTokenizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// all-MiniLM-L6-v2 (int8, Apache-2.0) through ONNX Runtime: mean-pooled token vectors, scaled to
/// length 1, as its authors use it (Reimers and Gurevych, 2019; Wang et al., 2020). Safe for
/// several threads.
public final class MiniLmEncoder implements SentenceEncoder {
  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String VOCABULARY = "/all-minilm-l6-v2-q-tokenizer.json";
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  /// Word pieces of a sentence that the model reads; it was trained on 256 and the rest is cut.
  private static final int MOST_PIECES = 256;

  /// Vectors kept by sentence, so that an edit costs only what it changed.
  private static final int MOST_CACHED = 4096;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Map<String, Integer> vocabulary;
  private final Map<String, float[]> cache =
      new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
          return size() > MOST_CACHED;
        }
      };

  private MiniLmEncoder(
      OrtEnvironment environment, OrtSession session, Map<String, Integer> vocabulary) {
    this.environment = environment;
    this.session = session;
    this.vocabulary = vocabulary;
  }

  /// Loads the model; empty where this platform has no native library for it, so that the rest can
  /// do without.
  public static Optional<SentenceEncoder> load() {
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        options.setIntraOpNumThreads(1);
        OrtSession session = environment.createSession(bytes(MODEL), options);
        return Optional.of(new MiniLmEncoder(environment, session, vocabulary()));
      }
    } catch (OrtException | IOException | LinkageError | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static byte[] bytes(String resource) throws IOException {
    try (InputStream in = MiniLmEncoder.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("the program lacks its own file " + resource);
      }
      return in.readAllBytes();
    }
  }

  private static Map<String, Integer> vocabulary() throws IOException {
    JsonNode pieces = new JsonMapper().readTree(bytes(VOCABULARY)).at("/model/vocab");
    Map<String, Integer> ids = new HashMap<>();
    pieces.properties().forEach(entry -> ids.put(entry.getKey(), entry.getValue().asInt()));
    return ids;
  }

  @Override
  public List<float[]> encode(List<String> sentences) {
    List<float[]> vectors = new ArrayList<>();
    for (String sentence : sentences) {
      vectors.add(vector(sentence));
    }
    return vectors;
  }

  private float[] vector(String sentence) {
    synchronized (cache) {
      float[] known = cache.get(sentence);
      if (known != null) {
        return known;
      }
    }
    float[] vector = run(pieces(sentence));
    synchronized (cache) {
      cache.put(sentence, vector);
    }
    return vector;
  }

  private long[] pieces(String sentence) {
    String plain =
        MARKS.matcher(Normalizer.normalize(sentence, Normalizer.Form.NFD)).replaceAll("");
    String[] pieces =
        new WordpieceTokenizer(vocabulary.keySet()).tokenize(plain.toLowerCase(Locale.ROOT));
    int unknown = vocabulary.getOrDefault(WordpieceTokenizer.BERT_UNK_TOKEN, 0);
    long[] ids = new long[Math.min(pieces.length, MOST_PIECES)];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = vocabulary.getOrDefault(pieces[i], unknown);
    }
    if (ids.length < pieces.length) {
      ids[ids.length - 1] = vocabulary.getOrDefault(WordpieceTokenizer.BERT_SEP_TOKEN, 0);
    }
    return ids;
  }

  private float[] run(long[] ids) {
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor input = OnnxTensor.createTensor(environment, new long[][] {ids});
        OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
        OnnxTensor types =
            OnnxTensor.createTensor(environment, new long[][] {new long[ids.length]});
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      return mean(((float[][][]) result.get(0).getValue())[0]);
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence encoder failed", e);
    }
  }

  private static float[] mean(float[][] tokens) {
    float[] mean = new float[tokens[0].length];
    for (float[] token : tokens) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += token[i];
      }
    }
    double length = 0;
    for (float value : mean) {
      length += value * value;
    }
    float scale = (float) (1 / Math.sqrt(Math.max(length, 1e-12)));
    for (int i = 0; i < mean.length; i++) {
      mean[i] *= scale;
    }
    return mean;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence encoder did not close", e);
    }
  }
}
