package org.stet.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The shipped model. `gaps-expected.jsonl` holds what its weights say in 32 bits, and is written
/// with it by `src/train/gaps.sh`.
final class GapReaderTest {
  /// What it may cost to round weights and what is read to 8 bits.
  private static final double NEAR = 0.15;

  /// What the training takes for a word.
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|\\S");

  private static GapReader reader;

  @BeforeAll
  static void load() {
    reader = GapReader.load().orElseThrow();
  }

  @AfterAll
  static void close() {
    reader.close();
  }

  private static List<String> words(String sentence) {
    return WORD.matcher(sentence).results().map(found -> found.group()).toList();
  }

  /// The sentence with a mark where a doubt is heard.
  private static String marked(String sentence) {
    List<String> words = words(sentence);
    List<Double> doubts = reader.doubts(words);
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      shown.add((doubts.get(i) >= 0.9 ? "⟦⟧" : "") + words.get(i));
    }
    return String.join(" ", shown);
  }

  @Test
  void aGoodSentenceRaisesNoDoubt() {
    String good = "The council wants to close the old bridge before the winter storms arrive .";

    assertThat(marked(good)).isEqualTo(good);
  }

  @Test
  void aWordThatIsGoneIsMissedWhereItStood() {
    assertThat(marked("The council wants to the old bridge before the winter storms arrive ."))
        .isEqualTo("The council wants to ⟦⟧the old bridge before the winter storms arrive .");
    assertThat(marked("Officials announced a nationwide on fishing in the bay on Friday ."))
        .isEqualTo("Officials announced a nationwide ⟦⟧on fishing in the bay on Friday .");
  }

  @Test
  void aTokenOfSeveralPartsIsAskedOnceAndTheEndToo() {
    assertThat(reader.doubts(List.of("A", "well-kept", "boat", "."))).hasSize(5);
  }

  @Test
  void whatIsBeyondItsReachRaisesNoDoubt() {
    List<String> endless = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      endless.add("boats");
    }
    assertThat(reader.doubts(endless).subList(100, 301)).containsOnly(0.0);
  }

  @Test
  void itSaysWhatTheTrainedWeightsSay() throws IOException {
    List<JsonNode> rows = rows();
    assertThat(rows).hasSize(7);
    for (JsonNode row : rows) {
      String sentence = row.get("sentence").asString();
      List<Double> doubts = reader.doubts(words(sentence));

      assertThat(doubts).as(sentence).hasSize(row.get("missing").size());
      for (int i = 0; i < doubts.size(); i++) {
        assertThat(doubts.get(i))
            .as(sentence + " " + i)
            .isCloseTo(row.get("missing").get(i).doubleValue(), within(NEAR));
      }
    }
  }

  private static List<JsonNode> rows() throws IOException {
    try (InputStream in =
        GapReaderTest.class.getResourceAsStream("/language/gaps-expected.jsonl")) {
      String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return lines.lines().map(new JsonMapper()::readTree).toList();
    }
  }
}
