package org.stet.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Links inside a pair of sentences, drawn as the words they join.
final class WordLinkerTest {
  private static final List<String> ORIGINAL =
      words("The ferry sank off the coast , police said on Monday .");
  private static final List<String> REWRITE =
      words("On Monday police stated that the boat sank near the shore .");

  private static SentenceEncoder encoder;
  private static WordLinker linker;

  @BeforeAll
  static void load() {
    encoder = MiniLmEncoder.load().orElseThrow();
    linker = WordLinker.load(encoder).orElseThrow();
  }

  @AfterAll
  static void close() {
    linker.close();
    encoder.close();
  }

  private static List<String> words(String sentence) {
    return List.of(sentence.split(" "));
  }

  private static String drawn(List<String> original, List<String> rewrite) {
    return linker.links(original, rewrite).stream()
        .map(link -> original.get(link.original()) + "=" + rewrite.get(link.rewrite()))
        .collect(Collectors.joining(" "));
  }

  @Test
  void anEmptySideOrOneBeyondAllMeasureHasNoLinks() {
    List<String> endless = Collections.nCopies(WordLinker.MOST_WORDS + 1, "storm");

    assertThat(linker.links(List.of(), REWRITE)).isEmpty();
    assertThat(linker.links(ORIGINAL, List.of())).isEmpty();
    assertThat(linker.links(ORIGINAL, endless)).isEmpty();
    assertThat(linker.links(endless, REWRITE)).isEmpty();
  }

  @Test
  void anEncoderWithoutWordVectorsGivesNoLinks() {
    SentenceEncoder whole =
        new SentenceEncoder() {
          @Override
          public List<float[]> encode(List<String> sentences) {
            return sentences.stream().map(sentence -> new float[] {1}).toList();
          }

          @Override
          public void close() {}
        };

    try (WordLinker blind = WordLinker.load(whole).orElseThrow()) {
      assertThat(blind.links(ORIGINAL, REWRITE)).isEmpty();
    }
  }

  @Test
  void synonymsInflectionsAndMovedWordsAreLinkedAndTheRestIsNot() {
    assertThat(
            drawn(words("The ferry sank off the coast ."), words("A boat sank near the shore .")))
        .isEqualTo("The=A ferry=boat sank=sank off=near the=the coast=shore .=.");
    assertThat(drawn(ORIGINAL, REWRITE))
        .contains("sank=sank", "police=police", "said=stated", "Monday=Monday", "on=On")
        .doesNotContain("=that");
  }

  @Test
  void anInventedClauseStaysUnlinked() {
    List<String> rewrite =
        words("Police said Monday the ferry sank , and the mayor resigned at once .");

    assertThat(linker.links(ORIGINAL, rewrite))
        .extracting(link -> rewrite.get(link.rewrite()))
        .contains("Police", "said", "Monday", "ferry", "sank")
        .doesNotContain("mayor", "resigned", "once");
  }

  @Test
  void aStrangerInTheSamePlaceIsLinkedButUnlike() {
    assertThat(likeness("minister")).isLessThan(0.4);
    assertThat(likeness("boat")).isGreaterThan(0.6);
    assertThat(likeness("ferries")).isGreaterThan(0.8);
  }

  private static double likeness(String instead) {
    List<String> original = words("Police said the ferry sank near the northern coast .");
    List<String> rewrite = new ArrayList<>(original);
    rewrite.set(3, instead);
    return linker.links(original, rewrite).stream()
        .filter(link -> link.original() == 3 && link.rewrite() == 3)
        .findFirst()
        .orElseThrow()
        .likeness();
  }

  @Test
  void everyWordOfASentenceIsLinkedToItself() {
    assertThat(linker.links(ORIGINAL, ORIGINAL))
        .extracting(link -> link.original() + "=" + link.rewrite())
        .containsExactlyElementsOf(
            java.util.stream.IntStream.range(0, ORIGINAL.size())
                .mapToObj(i -> i + "=" + i)
                .toList());
  }

  @Test
  void swappingTheSidesMirrorsTheLinks() {
    List<WordLink> mirrored = new ArrayList<>();
    for (WordLink link : linker.links(REWRITE, ORIGINAL)) {
      mirrored.add(
          new WordLink(
              /* original= */ link.rewrite(),
              /* rewrite= */ link.original(),
              link.probability(),
              link.likeness()));
    }
    mirrored.sort(Comparator.comparingInt(WordLink::original).thenComparingInt(WordLink::rewrite));

    assertThat(linker.links(ORIGINAL, REWRITE)).isEqualTo(mirrored);
  }

  @Test
  void asManyWordsAsAllowedAreJudged() {
    List<String> longest = new ArrayList<>();
    for (int i = 0; i < WordLinker.MOST_WORDS; i++) {
      longest.add("word" + i);
    }

    assertThat(linker.links(longest, List.of("word7")))
        .contains(linker.links(longest, List.of("word7")).getFirst());
  }

  /// Beside the examples stands what the training program's own library answered for them.
  @Test
  void theProgramAnswersWhatTheTrainingAnswered() throws IOException {
    List<String> examples = lines("/language/word-links.jsonl");
    List<String> expected = lines("/language/word-links-expected.jsonl");
    JsonMapper json = new JsonMapper();

    assertThat(examples).hasSameSizeAs(expected).isNotEmpty();
    for (int row = 0; row < examples.size(); row++) {
      JsonNode example = json.readTree(examples.get(row));
      float[][] answer =
          linker.probabilities(
              new WordPairs(
                  encoder, strings(example, "source_tokens"), strings(example, "rewrite_tokens")));
      float[][] wanted = json.readValue(expected.get(row), float[][].class);
      assertThat(answer).hasDimensions(wanted.length, wanted[0].length);
      for (int i = 0; i < wanted.length; i++) {
        assertThat(answer[i])
            .as("row %d, word %d", row, i)
            .containsExactly(wanted[i], within(2e-3f));
      }
    }
  }

  @Test
  void theCardNamesTheFileThatIsShipped() throws IOException, NoSuchAlgorithmException {
    byte[] model = bytes(WordLinker.MODEL);
    String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(model));

    assertThat(String.join("\n", lines("/model/word-links.md"))).contains(sha256);
  }

  private static List<String> strings(JsonNode row, String side) {
    return row.get(side).valueStream().map(JsonNode::asString).toList();
  }

  private static List<String> lines(String resource) throws IOException {
    return new String(bytes(resource), StandardCharsets.UTF_8).lines().toList();
  }

  private static byte[] bytes(String resource) throws IOException {
    try (InputStream in = WordLinkerTest.class.getResourceAsStream(resource)) {
      return java.util.Objects.requireNonNull(in, resource).readAllBytes();
    }
  }
}
