package org.stet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CohesionTest {
  private final Cohesion pool =
      new Cohesion(List.of("Wenlow's lido will close in June, councillors decided on 4 March."));

  @Test
  void aTextWithoutTellingWordsSharesNothing() {
    assertThat(pool.with(List.of("It was so, and they said that it was."))).isZero();
    assertThat(pool.with(List.of())).isZero();
  }

  @Test
  void anotherStorySharesNothing() {
    assertThat(pool.with(List.of("A tractor lay in the river at Stoke Fell."))).isZero();
  }

  @Test
  void aNameWeighsTwiceAsMuchAsAWord() {
    // Shared: the name Wenlow (2). Not shared: tractor (1), river (1).
    assertThat(pool.with(List.of("A tractor lay in a river by Wenlow.")))
        .isEqualTo(0.5, within(0.001));
  }

  @Test
  void aWordThatComesAgainCountsAgain() {
    // Lido twice (2) of lido twice and tractor (3).
    assertThat(pool.with(List.of("The lido and a tractor: the lido.")))
        .isEqualTo(2 / 3.0, within(0.001));
  }

  @Test
  void endingsDoNotMatter() {
    assertThat(pool.with(List.of("It closes: the lidos, a councillor."))).isEqualTo(1.0);
  }
}
