package org.stet.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stet.language.Analyser;
import org.stet.text.Document;
import org.stet.text.Texts;

/// Figures of one text that cannot both be right.
final class ContradictionTest {
  private static final String STORM =
      "The storm killed %d people in the valley at dawn, police said.";

  @Test
  void figuresTooFarApartAreNotReadTogether() {
    String between =
        IntStream.range(0, 60)
            .mapToObj(i -> "Nobody in the valley slept.")
            .collect(Collectors.joining(" "));
    assertThat(
            contradictions(
                "Rain fell. " + STORM.formatted(4) + ' ' + between + ' ' + STORM.formatted(5)))
        .isEmpty();
  }

  @Test
  void twoFiguresForTheSameSpeakAgainstEachOther() {
    assertThat(contradictions(STORM.formatted(4) + " Rain fell. " + STORM.formatted(5))).hasSize(1);
  }

  /// Else a text that tells the same with many figures has more contradictions than words.
  @Test
  void aFigureIsHeldAgainstAFewOthersEvenWhereAllDiffer() {
    String story =
        IntStream.range(2, 62).mapToObj(STORM::formatted).collect(Collectors.joining(" "));
    assertThat(contradictions(story)).hasSizeBetween(59, 60 * 4);
  }

  private static List<Contradiction> contradictions(String text) {
    Document document = Texts.document(text);
    return Contradiction.in(new Mentions(document), new Analyser().sentences(document));
  }
}
