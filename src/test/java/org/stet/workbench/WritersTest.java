package org.stet.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stet.review.Note;
import org.stet.review.Side;
import org.stet.text.Anchor;
import org.stet.text.Span;

final class WritersTest {
  private static final Instant NOON = Instant.parse("2031-05-06T12:00:00Z");

  private static Note note(String writer, int minute, String finding) {
    return new Note(
        new UUID(1, minute),
        Side.REWRITE,
        Anchor.of("The mill burned.", new Span(4, 8)),
        Optional.of(finding).filter(name -> !name.isEmpty()),
        "Which one?",
        writer,
        NOON.plusSeconds(60L * minute));
  }

  @Test
  void whoWroteOnlyOnAFindingHasNoColourToTake() {
    assertThat(Writers.of(List.of(note("AB", 1, "f1")))).isEqualTo(new Writers(List.of()));
  }

  @Test
  void eachHasTheNumberOfTheFirstNoteThatTheyWroteWhateverTheirLetters() {
    Writers writers =
        Writers.of(
            List.of(note("DEF", 4, ""), note("GH", 2, ""), note("ABC", 3, ""), note("GH", 9, "")));
    assertThat(writers).isEqualTo(new Writers(List.of("GH", "ABC", "DEF")));
    assertThat(List.of("GH", "ABC", "DEF")).extracting(writers::numberOf).containsExactly(0, 1, 2);
  }

  @Test
  void theMarkOnTheWordsTellsTheSameNumber() {
    OpenReview review = new Bench().openPair();
    review.note(UUID.randomUUID(), Side.ORIGINAL, new Span(0, 12), "Ask them");
    assertThat(
            review.page(Side.ORIGINAL).get().paragraphs().getFirst().marks().stream()
                .filter(marked -> marked.mark() == Mark.NOTED))
        .extracting(Marked::writer)
        .containsExactly(review.writers().numberOf("ED"));
    assertThat(review.writers().initials()).containsExactly("ED");
  }
}
