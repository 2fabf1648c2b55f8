package org.stet.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// With a tiny model of random weights: what it says is nonsense, and must be the training's. Both
/// files are written by `src/train/verifier.sh fixture`.
final class MiniLmClaimReaderTest {
  private static final int LONGEST = 96;

  /// What it may cost to round what is read to 8 bits.
  private static final double NEAR = 0.03;

  private static List<JsonNode> rows;
  private static MiniLmClaimReader reader;

  @BeforeAll
  static void load() throws IOException {
    String lines = new String(resource("tiny-verifier.jsonl"), StandardCharsets.UTF_8);
    rows = lines.lines().map(new JsonMapper()::readTree).toList();
    reader = MiniLmClaimReader.load(resource("tiny-verifier.onnx"), LONGEST);
  }

  @AfterAll
  static void close() {
    reader.close();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = MiniLmClaimReaderTest.class.getResourceAsStream("/language/" + name)) {
      return in.readAllBytes();
    }
  }

  private static List<String> words(JsonNode row, String name) {
    return List.of(row.get(name).asString().split(" "));
  }

  private static ClaimPieces pieces(JsonNode row) {
    Set<String> original = new HashSet<>(ClaimReader.stems(words(row, "evidence")));
    original.addAll(ClaimReader.stems(words(row, "document")));
    return reader.pieces(
        new ClaimReader.Question(words(row, "claim"), words(row, "evidence"), original));
  }

  private static List<Integer> integers(JsonNode row, String name) {
    return row.get(name).valueStream().map(JsonNode::asInt).toList();
  }

  private static void assertNear(List<Double> answer, JsonNode row, String name) {
    assertThat(answer).hasSameSizeAs(row.get(name).valueStream().toList());
    for (int i = 0; i < answer.size(); i++) {
      double trained = row.get(name).get(i).doubleValue();
      assertThat(answer.get(i)).as(name + " " + i).isCloseTo(trained, within(NEAR));
    }
  }

  @Test
  void aFileThatIsNoModelIsRefused(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("verifier.onnx"), "no model");

    assertThatThrownBy(() -> MiniLmClaimReader.load(file)).isInstanceOf(IOException.class);
  }

  @Test
  void aModelOfAnotherKindIsRefused() throws IOException {
    byte[] other;
    try (InputStream in = WordLinker.class.getResourceAsStream(WordLinker.MODEL)) {
      other = in.readAllBytes();
    }

    assertThatThrownBy(() -> MiniLmClaimReader.load(other, LONGEST))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("outputs");
  }

  @Test
  void aClaimIsReadAsInTraining() {
    assertThat(rows).hasSize(5);
    for (JsonNode row : rows) {
      ClaimPieces pieces = pieces(row);

      assertThat(pieces.ids()).as(row.get("claim").asString()).isEqualTo(integers(row, "ids"));
      assertThat(pieces.types()).as(row.get("claim").asString()).isEqualTo(integers(row, "types"));
    }
  }

  @Test
  void whatItReadItKnows() {
    ClaimReader.Question question =
        new ClaimReader.Question(List.of("Gulls", "cried", "."), List.of("Gulls"), Set.of());

    assertThat(reader.known(question)).isEmpty();
    ClaimReading read = reader.read(question);

    assertThat(reader.known(question)).contains(read);
  }

  @Test
  void itSaysWhatTheTrainedWeightsSay() {
    for (JsonNode row : rows) {
      MiniLmClaimReader.Answer answer = reader.answer(pieces(row));

      assertNear(answer.verdict(), row, "verdict");
      assertNear(answer.unsupported(), row, "unsupported");
      assertNear(answer.missing(), row, "missing");
    }
  }

  @Test
  void eachWordIsAsUnsupportedAsItsWorstPieceAndAGapStandsBeforeItsFirst() {
    List<String> claim = List.of("Ngata’s", "café", ".");
    ClaimReader.Question question = new ClaimReader.Question(claim, List.of(), Set.of());
    ClaimPieces pieces = reader.pieces(question);
    MiniLmClaimReader.Answer answer = reader.answer(pieces);
    int cafe = 1 + pieces.tokens().indexOf(1);
    double worst = Collections.max(answer.unsupported().subList(1, cafe));

    ClaimReading reading = reader.read(question);

    assertThat(pieces.tokens()).containsExactly(0, 0, 0, 0, 1, 2);
    assertThat(reading.unsupported()).hasSize(3).first().isEqualTo(worst);
    assertThat(reading.missing())
        .containsExactly(
            answer.missing().get(1),
            answer.missing().get(cafe),
            answer.missing().get(cafe + 1),
            answer.missing().get(cafe + 2));
    assertThat(reading.supported() + reading.contradicted() + reading.notFound())
        .isEqualTo(1, within(1e-5));
  }
}
