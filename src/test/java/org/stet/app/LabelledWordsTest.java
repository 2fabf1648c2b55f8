package org.stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stet.app.LabelledWords.Link;
import tools.jackson.databind.json.JsonMapper;

final class LabelledWordsTest {
  private static final LabelledWords PAIR =
      new LabelledWords(
          List.of("Nine", "mills", "burned"),
          List.of("9", "mills", "blazed"),
          Set.of(new Link(0, 0), new Link(1, 1)),
          Set.of(new Link(2, 2)));

  @Test
  void aLinkThatPointsNowhereMakesALineBad() {
    assertThat(read("{'source_tokens':['a'],'rewrite_tokens':['b'],'sure':[[0,1]]}")).isFalse();
    assertThat(read("{'source_tokens':['a'],'rewrite_tokens':['b'],'sure':[[0]]}")).isFalse();
    assertThat(read("{'source_tokens':['a'],'rewrite_tokens':'b','sure':[]}")).isFalse();
    assertThat(read("{'source_tokens':['a'],'rewrite_tokens':['b'],'sure':[[0,0]]}")).isTrue();
  }

  private static boolean read(String line) {
    return LabelledWords.of(new JsonMapper().readTree(line.replace('\'', '"'))).isPresent();
  }

  @Test
  void aPossibleLinkIsRightButNeedNotBeFound() {
    Set<Link> found = Set.of(new Link(0, 0), new Link(2, 2), new Link(1, 2));

    assertThat(PAIR.judged(found)).isEqualTo(new Counts(2, 3, 1, 2));
    assertThat(PAIR.judgedBySure(found)).isEqualTo(new Counts(1, 3, 1, 2));
    assertThat(PAIR.judgedByAll(found)).isEqualTo(new Counts(2, 3, 2, 3));
  }

  @Test
  void precisionAndRecallMeetInTheirHarmonicMean() {
    Counts counts = new Counts(2, 3, 1, 2);

    assertThat(counts.precision()).isEqualTo(2 / 3.0);
    assertThat(counts.recall()).isEqualTo(0.5);
    assertThat(counts.f1()).isEqualTo(2 * (2 / 3.0) * 0.5 / (2 / 3.0 + 0.5));
    assertThat(Counts.NONE.precision()).isEqualTo(1);
    assertThat(new Counts(0, 3, 0, 2).f1()).isEqualTo(0);
  }

  @Test
  void identicalWordsAreLinkedInOrderWhateverTheirCase() {
    assertThat(
            WordLinking.IDENTICAL.links(
                List.of("The", "old", "mill", "burned"), List.of("the", "mill", "blazed")))
        .containsExactlyInAnyOrder(new Link(0, 0), new Link(2, 1));
  }
}
