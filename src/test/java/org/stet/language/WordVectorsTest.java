package org.stet.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The vectors that the sentence encoder has of single words.
final class WordVectorsTest {
  private static final int MIDDLE = 3;

  private static SentenceEncoder encoder;

  @BeforeAll
  static void load() {
    encoder = MiniLmEncoder.load().orElseThrow();
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  private static float[] vector(String sentence, int word) {
    return encoder.words(List.of(sentence.split(" "))).get(MIDDLE)[word];
  }

  @Test
  void wordsBeyondWhatTheEncoderReadsAreZeros() {
    List<float[][]> layers = encoder.words(Collections.nCopies(300, "rain"));

    assertThat(layers).hasSize(7);
    assertThat(layers.getFirst()).hasDimensions(300, 384);
    assertThat(SentenceEncoder.cosine(layers.get(MIDDLE)[253], layers.get(MIDDLE)[253]))
        .isCloseTo(1, within(1e-4));
    assertThat(layers.get(MIDDLE)[254]).containsOnly(0);
  }

  @Test
  void aTokenThatHoldsNoLetterToReadIsZeros() {
    assertThat(encoder.words(List.of("rain", "\u0301")).get(MIDDLE)[1]).containsOnly(0);
  }

  @Test
  void aWordInPiecesHasOneVectorOfLengthOne() {
    for (float[][] layer : encoder.words(List.of("Lindqvist", "re-elected"))) {
      assertThat(layer).hasDimensions(2, 384);
      assertThat(SentenceEncoder.cosine(layer[0], layer[0])).isCloseTo(1, within(1e-4));
    }
  }

  @Test
  void aWordIsNearerToItsSynonymInPlaceThanToAnotherWord() {
    float[] ferry = vector("the ferry sank at night", 1);

    assertThat(SentenceEncoder.cosine(ferry, vector("a boat went down at night", 1)))
        .isGreaterThan(SentenceEncoder.cosine(ferry, vector("a boat went down at night", 5)));
  }

  @Test
  void theSentenceVectorIsThatOfTheModelUnchanged() {
    List<float[]> pair = encoder.encode(List.of("The ferry sank.", "The boat went down."));

    assertThat(pair.getFirst()).hasSize(384);
    assertThat(SentenceEncoder.cosine(pair.get(0), pair.get(1))).isBetween(0.6, 0.95);
  }
}
