package org.stet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ProseTest {
  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+", -1));
  }

  @Test
  void anotherSeedGivesAnotherTextAndTheSameTheSame() {
    assertThat(Prose.pair(1, 500, 0.1)).isNotEqualTo(Prose.pair(2, 500, 0.1));
    assertThat(Prose.pair(1, 500, 0.1)).isEqualTo(Prose.pair(1, 500, 0.1));
  }

  @Test
  void aTextHasItsLengthAndStandsInParagraphs() {
    Prose.Pair pair = Prose.pair(1, 5_000, 0);

    assertThat(words(pair.original())).hasSize(5_000);
    assertThat(pair.original()).contains(".\n\n").endsWith(".\n");
    assertThat(pair.rewrite()).isEqualTo(pair.original());
  }

  @Test
  void theDraftChangesTheShareThatIsAskedFor() {
    Prose.Pair pair = Prose.pair(1, 20_000, 0.3);
    Set<String> kept = new HashSet<>(words(pair.original()));

    // About 24 of a hundred words are new, some of which stand elsewhere in the text.
    long strange = words(pair.rewrite()).stream().filter(word -> !kept.contains(word)).count();
    assertThat(strange).isBetween(500L, 6_000L);
    assertThat(words(pair.rewrite()).size()).isBetween(19_600, 20_400);
  }
}
