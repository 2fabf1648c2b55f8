package org.stet.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.language.Analyser;
import org.stet.language.SentenceEncoder;
import org.stet.text.Sentence;
import org.stet.text.Texts;

final class WordDoubtsTest {
  private static final Analyser ANALYSER = new Analyser();

  /// Knows three directions: of boats, of weather, and none for `zzz`.
  private static final class Compass implements SentenceEncoder {
    private final List<List<String>> asked = new ArrayList<>();

    @Override
    public List<float[]> encode(List<String> sentences) {
      throw new AssertionError("sentence vectors are not asked for");
    }

    @Override
    public List<float[]> inContext(List<String> words) {
      asked.add(words);
      return words.stream()
          .map(
              word ->
                  switch (word) {
                    case "boats", "ferries" -> new float[] {1, 0};
                    case "zzz" -> new float[] {0, 0};
                    default -> new float[] {0, 1};
                  })
          .toList();
    }

    @Override
    public void close() {}
  }

  private static Sentence sentence(String text) {
    return ANALYSER.sentences(Texts.document(text)).getFirst();
  }

  @Test
  void aStrangerIsDoubtedAndASynonymIsNot() {
    WordVectors vectors = new WordVectors(new Compass());

    assertThat(vectors.doubts(sentence("Boats rained."), List.of(sentence("Rain fell."))))
        .containsExactly(1.0, 0.0);
    assertThat(vectors.doubts(sentence("Boats."), List.of(sentence("Ferries."))))
        .containsExactly(0.0);
  }

  @Test
  void aWordThatTheEncoderDidNotReadIsNotDoubted() {
    assertThat(
            new WordVectors(new Compass())
                .doubts(sentence("Zzz."), List.of(sentence("Rain fell."))))
        .containsExactly(0.0);
  }

  @Test
  void aSentenceThatStandsInTheEvidenceCostsNothing() {
    Compass encoder = new Compass();
    List<Double> doubts =
        new WordVectors(encoder)
            .doubts(sentence("Boats rained."), List.of(sentence("Then boats rained all day.")));

    assertThat(doubts).containsExactly(0.0, 0.0);
    assertThat(encoder.asked).isEmpty();
  }

  @Test
  void whatAnEditLeftAloneCostsNothingWhereverItStandsNow() {
    Compass encoder = new Compass();
    WordVectors vectors = new WordVectors(encoder);
    List<Double> first = vectors.doubts(sentence("Boats rained."), List.of(sentence("Rain fell.")));
    encoder.asked.clear();

    Sentence moved = ANALYSER.sentences(Texts.document("So. Boats rained.")).getLast();
    assertThat(vectors.doubts(moved, List.of(sentence("Rain fell.")))).isEqualTo(first);
    assertThat(encoder.asked).isEmpty();
  }
}
