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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /// Sentences whose word vectors are kept: some 270 kB each, so only those just asked for.
  private static final int MOST_CACHED_WORDS = 32;

  /// Sentences whose words are kept as they stand in context: some 45 kB each.
  private static final int MOST_CACHED_IN_CONTEXT = 512;

  private static final String OUTPUT = "last_hidden_state";

  /// The values in the model's graph that hold the words' vectors, the lowest layer first.
  private static final List<String> LAYERS =
      List.of(
          "/embeddings/LayerNorm/Add_1_output_0",
          "/encoder/layer.0/output/LayerNorm/Add_1_output_0",
          "/encoder/layer.1/output/LayerNorm/Add_1_output_0",
          "/encoder/layer.2/output/LayerNorm/Add_1_output_0",
          "/encoder/layer.3/output/LayerNorm/Add_1_output_0",
          "/encoder/layer.4/output/LayerNorm/Add_1_output_0",
          OUTPUT);

  /// The layer that tells a word that stands for nothing in the other text best (decision 17).
  private static final String IN_CONTEXT = LAYERS.get(5);

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Map<String, Integer> vocabulary;
  private final Recent<String, float[]> sentences = new Recent<>(MOST_CACHED);
  private final Recent<List<String>, List<float[][]>> words = new Recent<>(MOST_CACHED_WORDS);
  private final Recent<List<String>, List<float[]>> inContext =
      new Recent<>(MOST_CACHED_IN_CONTEXT);

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
        OrtSession session =
            environment.createSession(
                GraphOutputs.added(bytes(MODEL), LAYERS.subList(0, LAYERS.size() - 1)), options);
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

  /// The word pieces, which every MiniLM shares.
  static WordPieces pieces() throws IOException {
    return new WordPieces(vocabulary());
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
    return sentences.get(sentence, () -> mean(run(pieces(sentence), List.of(OUTPUT)).getFirst()));
  }

  @Override
  public List<float[][]> words(List<String> words) {
    return this.words.get(List.copyOf(words), () -> layers(words, LAYERS));
  }

  @Override
  public List<float[]> inContext(List<String> words) {
    return inContext.get(
        List.copyOf(words), () -> List.of(layers(words, List.of(IN_CONTEXT)).getFirst()));
  }

  private List<float[][]> layers(List<String> words, List<String> outputs) {
    List<long[]> pieces = words.stream().map(this::pieces).toList();
    int total = pieces.stream().mapToInt(word -> word.length - 2).sum();
    long[] ids = new long[Math.min(total + 2, MOST_PIECES)];
    ids[0] = id(WordpieceTokenizer.BERT_CLS_TOKEN);
    int[] wordOf = new int[ids.length];
    int at = 1;
    for (int word = 0; word < pieces.size(); word++) {
      // The first and the last piece open and close a sentence of one word.
      for (int i = 1; i < pieces.get(word).length - 1 && at < ids.length - 1; i++) {
        ids[at] = pieces.get(word)[i];
        wordOf[at++] = word;
      }
    }
    ids[at] = id(WordpieceTokenizer.BERT_SEP_TOKEN);
    List<float[][]> layers = new ArrayList<>();
    for (float[][] vectors : run(ids, outputs)) {
      float[][] sums = new float[words.size()][vectors[0].length];
      for (int i = 1; i < at; i++) {
        add(sums[wordOf[i]], vectors[i]);
      }
      for (float[] sum : sums) {
        scale(sum);
      }
      layers.add(sums);
    }
    return layers;
  }

  private long id(String piece) {
    return vocabulary.getOrDefault(piece, 0);
  }

  private long[] pieces(String sentence) {
    String plain =
        MARKS.matcher(Normalizer.normalize(sentence, Normalizer.Form.NFD)).replaceAll("");
    String[] pieces =
        new WordpieceTokenizer(vocabulary.keySet()).tokenize(plain.toLowerCase(Locale.ROOT));
    int unknown = (int) id(WordpieceTokenizer.BERT_UNK_TOKEN);
    long[] ids = new long[Math.min(pieces.length, MOST_PIECES)];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = vocabulary.getOrDefault(pieces[i], unknown);
    }
    if (ids.length < pieces.length) {
      ids[ids.length - 1] = id(WordpieceTokenizer.BERT_SEP_TOKEN);
    }
    return ids;
  }

  private List<float[][]> run(long[] ids, List<String> outputs) {
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor input = OnnxTensor.createTensor(environment, new long[][] {ids});
        OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
        OnnxTensor types =
            OnnxTensor.createTensor(environment, new long[][] {new long[ids.length]});
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types),
                Set.copyOf(outputs))) {
      List<float[][]> values = new ArrayList<>();
      for (String output : outputs) {
        values.add(((float[][][]) result.get(output).orElseThrow().getValue())[0]);
      }
      return values;
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence encoder failed", e);
    }
  }

  private static float[] mean(float[][] tokens) {
    float[] mean = new float[tokens[0].length];
    for (float[] token : tokens) {
      add(mean, token);
    }
    scale(mean);
    return mean;
  }

  private static void add(float[] sum, float[] vector) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += vector[i];
    }
  }

  /// Brings a vector to length 1; zeros stay.
  private static void scale(float[] vector) {
    double length = 0;
    for (float value : vector) {
      length += value * value;
    }
    float scale = (float) (1 / Math.sqrt(Math.max(length, 1e-12)));
    for (int i = 0; i < vector.length; i++) {
      vector[i] *= scale;
    }
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
