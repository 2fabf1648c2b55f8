package org.stet.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class KeptWordsTest {
  @Test
  void wordsThatChangedPlacesAreNotKept() {
    assertThat(KeptWords.between(List.of("a", "b"), List.of("b", "a"))).hasSize(1);
  }

  @Test
  void keptWordsAreFoundAroundEveryKindOfChange() {
    assertThat(
            KeptWords.between(
                List.of("the", "old", "mill", "burned", "."),
                List.of("The", "mill", "in", "Reed", "burned", "again", ".")))
        .isEqualTo(Map.of(2, 1, 3, 4, 4, 6));
  }
}
