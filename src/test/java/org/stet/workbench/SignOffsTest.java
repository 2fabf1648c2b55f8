package org.stet.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.review.Checklist;
import org.stet.review.Checklist.Kind;
import org.stet.review.DismissalReason;
import org.stet.review.SignOff;
import org.stet.text.Digest;

final class SignOffsTest {
  private final Bench bench = new Bench();
  private final OpenReview review = bench.openPair();
  private final SignOffs signOffs = review.signOffs();

  @Test
  void aRewriteWithAnErrorThatNobodyLetPassIsNotCleared() {
    assertThat(signOffs.clear()).contains(signOffs.blocking().getFirst());
    assertThat(bench.store.only().cleared()).isEmpty();
  }

  @Test
  void aConfirmedErrorIsToBeMendedBeforeTheRewriteIsCleared() {
    for (Entry entry : signOffs.blocking()) {
      review.select(entry.fingerprint());
      review.confirm();
    }
    assertThat(signOffs.clear()).isPresent();
    assertThat(bench.store.only().cleared()).isEmpty();
  }

  @Test
  void aRewriteIsClearedOnceEveryErrorWasLetPassOrMended() {
    passAll();
    assertThat(signOffs.clear()).isEmpty();
    assertThat(bench.store.only().cleared().orElseThrow())
        .satisfies(
            given -> {
              assertThat(given.reviewer()).isEqualTo("ED");
              assertThat(given.at()).isEqualTo(Bench.NOON);
              assertThat(given.sha256()).isEqualTo(Digest.sha256(Bench.REWRITE));
            });
    review.undo();
    assertThat(bench.store.only().cleared()).isEmpty();
  }

  @Test
  void anEditTakesTheClearanceAway() {
    passAll();
    signOffs.clear();
    review.drafting().begin(Bench.REWRITE.indexOf("minister"));
    review.drafting().type("The mayor praised the plan.");
    review.drafting().finish();
    assertThat(bench.store.only().cleared()).isEmpty();
    review.undo();
    assertThat(bench.store.only().cleared()).isPresent();
  }

  @Test
  void everySentenceFigureDateNameAndQuotationIsThereToBeTicked() {
    assertThat(signOffs.items(2).stream().map(item -> item.kind() + " " + words(item)))
        .containsExactly(
            "SENTENCE The work will cost 3 million euros, said the mayor Ada Lund.",
            "FIGURE 3 million",
            "NAME Ada Lund");
    assertThat(signOffs.checklist().items().stream().filter(i -> i.kind() == Kind.QUOTATION))
        .extracting(this::words)
        .containsExactly("\"We cannot wait for the next storm,\"");
    assertThat(signOffs.checklist().items().stream().filter(i -> i.kind() == Kind.DATE))
        .extracting(this::words)
        .contains("Monday");
  }

  @Test
  void aTickOnASentenceTicksAllThatItHoldsAndIsSigned() {
    List<Checklist.Item> items = signOffs.items(2);
    signOffs.toggle(2);
    assertThat(signOffs.isDone(2)).isTrue();
    assertThat(signOffs.done()).isEqualTo(items.size());
    assertThat(bench.store.only().marks().signOffs())
        .containsExactlyElementsOf(
            items.stream().map(item -> new SignOff(item.id(), "ED", Bench.NOON)).toList());
    review.undo();
    assertThat(signOffs.done()).isZero();
    assertThat(bench.store.only().marks().signOffs()).isEmpty();
    review.redo();
    signOffs.toggle(2);
    assertThat(bench.store.only().marks().signOffs()).isEmpty();
  }

  @Test
  void anEditTakesTheTicksOfItsSentenceAwayAndLeavesTheOthers() {
    signOffs.toggle(1);
    signOffs.toggle(2);
    int before = signOffs.done();
    int own = signOffs.items(2).size();
    review.drafting().begin(Bench.REWRITE.indexOf("3 million"));
    review
        .drafting()
        .type(
            "The town council voted on Monday to rebuild the old harbour wall. It will cost 2"
                + " million euros, said the mayor Ada Lund.");
    review.drafting().finish();
    assertThat(signOffs.isDone(1)).isTrue();
    assertThat(signOffs.isDone(2)).isFalse();
    assertThat(signOffs.done()).isEqualTo(before - own);
  }

  private String words(Checklist.Item item) {
    return item.span().in(Bench.REWRITE);
  }

  private void passAll() {
    for (Entry entry : signOffs.blocking()) {
      review.select(entry.fingerprint());
      review.dismiss(DismissalReason.INTENDED);
    }
  }
}
