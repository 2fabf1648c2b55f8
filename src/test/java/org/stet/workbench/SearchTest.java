package org.stet.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stet.review.Side;
import org.stet.text.Span;

final class SearchTest {
  private final OpenReview review = new Bench().openPair();
  private final Search search = new Search(review);

  @Test
  void wordsThatStandNowhereAndNoWordsFindNothing() {
    search.look("submarine");
    search.next();
    assertThat(search.found().get()).isEqualTo(new Search.Found(List.of(), -1));
    search.look("  ");
    assertThat(search.found().get().hits()).isEmpty();
  }

  @Test
  void aPlaceIsFoundWithoutRegardToCaseAndDiacriticsInTheTextItself() {
    String text = "Die Öffnung kostet 3 €, sagte Zoë Łukasz; ﬁnden.";
    assertThat(found(text, "offnung")).containsExactly("Öffnung");
    assertThat(found(text, "ZOE")).containsExactly("Zoë");
    assertThat(found(text, "finden")).containsExactly("ﬁnden");
    assertThat(found("Cafe\u0301 noir", "café")).containsExactly("Cafe\u0301");
  }

  private static List<String> found(String text, String words) {
    return new Folded(text).find(Folded.query(words)).stream().map(span -> span.in(text)).toList();
  }

  @Test
  void placesComeFromTheRewriteTheOriginalAndTheFindingsAndGoRound() {
    search.look("Million");
    Search.Found found = search.found().get();
    assertThat(found.current()).isEmpty();
    assertThat(found.in(Side.REWRITE))
        .extracting(span -> span.in(Bench.REWRITE))
        .containsExactly("million");
    assertThat(found.in(Side.ORIGINAL))
        .extracting(Span::start)
        .containsExactly(Bench.ORIGINAL.indexOf("million"));
    assertThat(found.hits()).anyMatch(hit -> hit.finding().isPresent());
    search.previous();
    assertThat(search.found().get().at()).isEqualTo(found.hits().size() - 1);
    search.next();
    assertThat(search.found().get().at()).isZero();
  }

  @Test
  void aNoteIsFoundByItsWords() {
    review.note(UUID.randomUUID(), Side.ORIGINAL, new Span(0, 12), "Ask Élodie");
    search.look("elodie");
    search.next();
    assertThat(search.found().get().current().flatMap(Search.Hit::note))
        .isEqualTo(Optional.of(review.freeNotes().getFirst()));
  }
}
