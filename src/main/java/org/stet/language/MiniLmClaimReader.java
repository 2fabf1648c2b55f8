package org.stet.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A MiniLM that was trained by `src/train/verifier.sh`, through ONNX Runtime. Claims are read one
/// by one: in 8 bits the scale of a batch is that of all in it, and an answer must not depend on
/// what else was asked.
public final class MiniLmClaimReader implements ClaimReader {
  /// Pieces that are read of a claim and its evidence; the rest is cut.
  public static final int LONGEST = 224;

  /// Answers kept, so that an edit costs only the sentences that it changed.
  private static final int MOST_CACHED = 4096;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces vocabulary;
  private final int longest;
  private final Recent<ClaimPieces, Answer> answers = new Recent<>(MOST_CACHED);

  private MiniLmClaimReader(
      OrtEnvironment environment, OrtSession session, WordPieces vocabulary, int longest) {
    this.environment = environment;
    this.session = session;
    this.vocabulary = vocabulary;
    this.longest = longest;
  }

  /// Loads a model from its file. Where the native library does not run here, what is loaded can't
  /// read.
  ///
  /// @throws IOException where it is no such model
  public static ClaimReader load(Path model) throws IOException {
    byte[] bytes = Files.readAllBytes(model);
    try {
      return load(bytes, LONGEST);
    } catch (LinkageError absent) {
      return ClaimReader.unable();
    }
  }

  static MiniLmClaimReader load(byte[] model, int longest) throws IOException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      OrtSession session = environment.createSession(model, options);
      if (!session.getOutputNames().equals(Answer.OUTPUTS)) {
        session.close();
        throw new IOException("its outputs are not " + Answer.OUTPUTS);
      }
      return new MiniLmClaimReader(environment, session, MiniLmEncoder.pieces(), longest);
    } catch (OrtException e) {
      throw new IOException(e);
    }
  }

  @Override
  public Optional<ClaimReading> known(Question question) {
    ClaimPieces pieces = pieces(question);
    return answers.get(pieces).map(answer -> reading(question.claim(), pieces, answer));
  }

  @Override
  public ClaimReading read(Question question) {
    ClaimPieces pieces = pieces(question);
    Answer answer = answers.get(pieces, () -> answer(pieces));
    return reading(question.claim(), pieces, answer);
  }

  private static ClaimReading reading(List<String> claim, ClaimPieces pieces, Answer answer) {
    List<Double> unsupported = new ArrayList<>(Collections.nCopies(claim.size(), 0.0));
    List<Double> missing = new ArrayList<>(Collections.nCopies(claim.size() + 1, 0.0));
    List<Integer> tokens = pieces.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      // The opening mark stands before the first piece.
      int token = tokens.get(i);
      unsupported.set(token, Math.max(unsupported.get(token), answer.unsupported().get(1 + i)));
      if (i == 0 || tokens.get(i - 1) != token) {
        missing.set(token, answer.missing().get(1 + i));
      }
    }
    if (pieces.isWhole()) {
      missing.set(claim.size(), answer.missing().get(1 + tokens.size()));
    }
    List<Double> verdict = answer.verdict();
    return new ClaimReading(verdict.get(0), verdict.get(1), verdict.get(2), unsupported, missing);
  }

  ClaimPieces pieces(Question question) {
    return ClaimPieces.of(
        new ReadWords(question.claim()),
        new ReadWords(question.evidence()),
        question.original(),
        vocabulary,
        longest);
  }

  /// What the model says, as it says it.
  ///
  /// @param unsupported and missing for each piece
  record Answer(List<Double> verdict, List<Double> unsupported, List<Double> missing) {
    static final Set<String> OUTPUTS = Set.of("verdict", "unsupported", "missing");
  }

  Answer answer(ClaimPieces pieces) {
    try (OnnxTensor ids = row(pieces.ids());
        OnnxTensor types = row(pieces.types());
        OrtSession.Result result = session.run(Map.of("ids", ids, "types", types))) {
      return new Answer(
          output(result, "verdict"), output(result, "unsupported"), output(result, "missing"));
    } catch (OrtException e) {
      throw new ReadingException("the verifier failed", e);
    }
  }

  private OnnxTensor row(List<Integer> numbers) throws OrtException {
    long[] row = numbers.stream().mapToLong(Integer::longValue).toArray();
    return OnnxTensor.createTensor(environment, new long[][] {row});
  }

  private static List<Double> output(OrtSession.Result result, String name) throws OrtException {
    List<Double> values = new ArrayList<>();
    for (float value : ((float[][]) result.get(name).orElseThrow().getValue())[0]) {
      values.add((double) value);
    }
    return List.copyOf(values);
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the verifier did not close", e);
    }
  }
}
