package org.stet.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stet.check.Category;
import org.stet.check.Finding;
import org.stet.check.Severity;
import org.stet.text.Anchor;
import org.stet.text.Span;

final class DecisionsTest {
  private static final Decision CONFIRMED =
      new Decision("a", Decision.Kind.CONFIRMED, Optional.empty(), "ak", Instant.EPOCH);
  private static final Decision FIXED =
      new Decision("b", Decision.Kind.FIXED, Optional.empty(), "ak", Instant.EPOCH);
  private static final Note NOTE =
      new Note(
          new UUID(0, 1),
          Side.REWRITE,
          Anchor.of("nine", new Span(0, 4)),
          Optional.of("a"),
          "Ask.",
          "ak",
          Instant.EPOCH);
  private static final Marks MARKS =
      new Marks(List.of(CONFIRMED, FIXED), List.of(NOTE), List.of(), Optional.empty());

  @Test
  void aFindingThatWasFixedAndIsBackIsAskedAgain() {
    List<Finding> same = List.of(finding("a", "nine"), finding("b", "ten"));
    assertThat(Decisions.carried(MARKS, same, same).decisions()).containsExactly(CONFIRMED);
  }

  @Test
  void nothingIsSaidOfAnotherFinding() {
    List<Finding> before = List.of(finding("a", "nine"));
    assertThat(Decisions.carried(MARKS, before, List.of(finding("c", "twelve")))).isEqualTo(MARKS);
  }

  @Test
  void whereItIsNotCertainWhichFindingBecameWhichNothingIsGuessed() {
    List<Finding> before = List.of(finding("a", "nine"));
    List<Finding> now = List.of(finding("c", "nine"), finding("d", "nine"));
    assertThat(Decisions.carried(MARKS, before, now)).isEqualTo(MARKS);
  }

  @Test
  void whatWasSaidOfAFindingStaysWhenWordsBesideItChange() {
    List<Finding> before = List.of(finding("a", "nine"));
    List<Finding> now = List.of(finding("c", "nine"));
    Decision same = new Decision("c", CONFIRMED.kind(), CONFIRMED.reason(), "ak", Instant.EPOCH);
    assertThat(Decisions.carried(MARKS, before, now))
        .isEqualTo(
            new Marks(
                List.of(CONFIRMED, FIXED, same),
                List.of(NOTE.on("c")),
                List.of(),
                Optional.empty()));
  }

  private static Finding finding(String fingerprint, String words) {
    return new Finding(
        "figure-differs",
        Category.ACCURACY,
        Severity.ERROR,
        Anchor.of(words, new Span(0, words.length())),
        List.of(),
        "message",
        List.of(words),
        0.9,
        Optional.empty(),
        fingerprint);
  }
}
