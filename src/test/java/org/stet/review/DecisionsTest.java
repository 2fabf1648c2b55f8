package org.stet.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class DecisionsTest {
  private static final Decision CONFIRMED =
      new Decision("a", Decision.Kind.CONFIRMED, Optional.empty(), "ak", Instant.EPOCH);
  private static final Decision DISMISSED =
      new Decision(
          "b", Decision.Kind.DISMISSED, Optional.of(DismissalReason.INTENDED), "ak", Instant.EPOCH);
  private static final Decision FIXED =
      new Decision("c", Decision.Kind.FIXED, Optional.empty(), "ak", Instant.EPOCH);
  private static final List<Decision> EARLIER = List.of(CONFIRMED, DISMISSED, FIXED);

  @Test
  void decisionsOnFindingsThatAreGoneAreDropped() {
    assertThat(Decisions.carried(EARLIER, Set.of("other"))).isEmpty();
  }

  @Test
  void aFindingThatWasFixedAndIsBackIsAskedAgain() {
    assertThat(Decisions.carried(EARLIER, Set.of("c"))).isEmpty();
  }

  @Test
  void decisionsFollowTheirFindingsToTheNextDraft() {
    assertThat(Decisions.carried(EARLIER, Set.of("a", "b", "c", "d")))
        .containsExactly(CONFIRMED, DISMISSED);
  }
}
