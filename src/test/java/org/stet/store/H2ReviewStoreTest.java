package org.stet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stet.review.ReviewSummary.Progress.NONE;
import static org.stet.store.Fixtures.CLEARED;
import static org.stet.store.Fixtures.CONFIRMED;
import static org.stet.store.Fixtures.DISMISSED;
import static org.stet.store.Fixtures.ORIGINAL;
import static org.stet.store.Fixtures.REWRITE;
import static org.stet.store.Fixtures.SOURCE;
import static org.stet.store.Fixtures.START;
import static org.stet.store.Fixtures.TICK;
import static org.stet.store.Fixtures.document;
import static org.stet.store.Fixtures.note;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.review.Decision;
import org.stet.review.Marks;
import org.stet.review.Note;
import org.stet.review.Review;
import org.stet.review.ReviewSummary;
import org.stet.review.Side;
import org.stet.review.SignOff;
import org.stet.review.StoreException;
import org.stet.text.Anchor;
import org.stet.text.BlockKind;
import org.stet.text.Document;
import org.stet.text.Span;

final class H2ReviewStoreTest {
  @TempDir Path folder;
  private H2ReviewStore store;

  @BeforeEach
  void open() {
    store = Fixtures.open(folder);
  }

  @Test
  void refusesToChangeAReviewThatIsNotKept() {
    UUID unknown = UUID.randomUUID();
    assertThatThrownBy(() -> store.decide(unknown, CONFIRMED))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("This review is no longer in the file of reviews " + folder);
    assertThatThrownBy(() -> store.write(unknown, note("x"))).isInstanceOf(StoreException.class);
    assertThatThrownBy(() -> store.erase(unknown, unknown)).isInstanceOf(StoreException.class);
    assertThatThrownBy(() -> store.undecide(unknown, "x")).isInstanceOf(StoreException.class);
    assertThatThrownBy(() -> store.revise(unknown, Side.ORIGINAL, ORIGINAL))
        .isInstanceOf(StoreException.class);
    assertThatThrownBy(() -> store.keepSources(unknown, List.of(SOURCE)))
        .isInstanceOf(StoreException.class);
    assertThat(store.list()).isEmpty();
  }

  @Test
  void findsNothingUnderAnUnknownId() {
    assertThat(store.find(UUID.randomUUID())).isEmpty();
  }

  @Test
  void keepsAReviewWithEverythingInIt() {
    Review begun = store.begin("Ferry", ORIGINAL, REWRITE);
    Document fixed = document(REWRITE.text().replace("Tuesday", "Monday"));
    Document recast = ORIGINAL.withKind(0, BlockKind.PARAGRAPH, "");
    store.decide(begun.id(), CONFIRMED);
    store.decide(begun.id(), DISMISSED);
    store.write(begun.id(), note("Call the harbour office."));
    store.revise(begun.id(), Side.REWRITE, fixed);
    store.revise(begun.id(), Side.ORIGINAL, recast);
    store.sign(begun.id(), List.of(TICK));
    store.clear(begun.id(), Optional.of(CLEARED));

    Review expected =
        new Review(
            begun.id(),
            "Ferry",
            recast,
            List.of(),
            REWRITE,
            fixed,
            START.plusNanos(1),
            START.plusNanos(8),
            new Marks(
                List.of(CONFIRMED, DISMISSED),
                List.of(note("Call the harbour office.")),
                List.of(TICK),
                Optional.of(CLEARED)));
    assertThat(Fixtures.open(folder).find(begun.id())).contains(expected);
  }

  @Test
  void opensTheKeptReviewOfTheSameTwoTexts() {
    Review begun = store.begin("Ferry", ORIGINAL, REWRITE);
    store.decide(begun.id(), CONFIRMED);
    store.revise(begun.id(), Side.REWRITE, document("mended"));

    Review again = store.begin("Other title", ORIGINAL, REWRITE);

    assertThat(again).isEqualTo(store.find(begun.id()).orElseThrow());
    assertThat(again.decisions()).containsExactly(CONFIRMED);
    assertThat(store.begin("Swapped", REWRITE, ORIGINAL).id()).isNotEqualTo(begun.id());
    assertThat(store.list()).hasSize(2);
  }

  @Test
  void addsTheSourcesThatTheKeptReviewLacksAndLosesNone() {
    Review begun = store.begin("Ferry", ORIGINAL, List.of(SOURCE), REWRITE);
    store.decide(begun.id(), CONFIRMED);
    Document second = document("Notice\nThe ferry will be raised.");
    Document sameText = new Document(SOURCE.text(), List.of(), Fixtures.provenance("copy.txt"));

    Review again = store.begin("Ferry", ORIGINAL, List.of(second, sameText, second), REWRITE);

    assertThat(again.id()).isEqualTo(begun.id());
    assertThat(again.sources()).containsExactly(SOURCE, second);
    assertThat(again.decisions()).containsExactly(CONFIRMED);
    assertThat(again.changed()).isEqualTo(START.plusNanos(3));
    assertThat(store.begin("Ferry", ORIGINAL, REWRITE)).isEqualTo(again);
    assertThat(Fixtures.open(folder).find(begun.id())).contains(again);
  }

  @Test
  void putsFurtherSourcesInPlaceOfThoseBefore() {
    UUID review = store.begin("Ferry", ORIGINAL, List.of(SOURCE, REWRITE), REWRITE).id();
    List<Document> twelve =
        IntStream.range(0, 12).mapToObj(i -> document("Notice " + i + "\nRaised.")).toList();
    store.keepSources(review, twelve);
    assertThat(store.find(review).orElseThrow().sources()).isEqualTo(twelve);
    store.keepSources(review, List.of());
    assertThat(store.find(review).orElseThrow().sources()).isEmpty();
    assertThat(store.find(review).orElseThrow().original()).isEqualTo(ORIGINAL);
  }

  @Test
  void putsADecisionInPlaceOfTheOneBefore() {
    UUID review = store.begin("Ferry", ORIGINAL, REWRITE).id();
    Decision fixed =
        new Decision(
            CONFIRMED.fingerprint(), Decision.Kind.FIXED, Optional.empty(), "bo", Instant.EPOCH);
    store.decide(review, CONFIRMED);
    store.decide(review, DISMISSED);
    store.decide(review, fixed);
    assertThat(store.find(review).orElseThrow().decisions()).containsExactly(fixed, DISMISSED);
    store.undecide(review, fixed.fingerprint());
    assertThat(store.find(review).orElseThrow().decisions()).containsExactly(DISMISSED);
  }

  @Test
  void putsANoteInPlaceOfTheOneWithTheSameId() {
    UUID review = store.begin("Ferry", ORIGINAL, REWRITE).id();
    Note first = note("first");
    Note longer =
        new Note(
            first.id(), Side.ORIGINAL, first.anchor(), Optional.empty(), "longer", "bo", START);
    store.write(review, first);
    store.write(review, note("second"));
    store.write(review, longer);
    assertThat(store.find(review).orElseThrow().notes()).containsExactly(longer, note("second"));
    store.erase(review, longer.id());
    assertThat(store.find(review).orElseThrow().notes()).containsExactly(note("second"));
  }

  @Test
  void listsTheLastChangedFirstWithItsCounts() {
    UUID ferry = store.begin("Ferry", ORIGINAL, REWRITE).id();
    UUID bridge = store.begin("Bridge", document("a"), document("b")).id();
    store.decide(ferry, CONFIRMED);
    store.decide(ferry, DISMISSED);
    store.write(ferry, note("one"));
    assertThat(store.list())
        .containsExactly(
            new ReviewSummary(ferry, "Ferry", START.plusNanos(1), START.plusNanos(5), 1, NONE),
            new ReviewSummary(bridge, "Bridge", START.plusNanos(2), START.plusNanos(2), 0, NONE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\0",
        "a\0b\n",
        "\ud800",
        "\udc00\ud800x",
        "Ministerrådet 👩‍🚒",
        "'; DROP --"
      })
  void keepsEveryCharacterOfEveryField(String text) {
    Document document = new Document(text, List.of(), Fixtures.provenance(text));
    UUID review = store.begin(text, document, List.of(document), document).id();
    Note note =
        new Note(
            UUID.randomUUID(),
            Side.REWRITE,
            new Anchor(new Span(0, text.length()), text, text, text),
            Optional.of(text),
            text,
            text,
            Instant.parse("9999-12-31T23:59:59.999999999Z"));
    Decision decision =
        new Decision(text, Decision.Kind.FIXED, Optional.empty(), text, Instant.EPOCH);
    store.write(review, note);
    store.decide(review, decision);
    assertThat(store.find(review))
        .contains(
            new Review(
                review,
                text,
                document,
                List.of(document),
                document,
                document,
                START.plusNanos(1),
                START.plusNanos(3),
                new Marks(List.of(decision), List.of(note), List.of(), Optional.empty())));
  }

  @Test
  void aTickOrAClearanceThatWasTakenBackIsGone() {
    UUID review = store.begin("Ferry", ORIGINAL, REWRITE).id();
    SignOff other = new SignOff("item-2", "ak", START);
    store.sign(review, List.of(TICK, other));
    store.unsign(review, List.of(TICK.item(), "never ticked"));
    store.clear(review, Optional.of(CLEARED));
    store.clear(review, Optional.empty());
    assertThat(store.find(review).orElseThrow().marks())
        .isEqualTo(new Marks(List.of(), List.of(), List.of(other), Optional.empty()));
  }

  @Test
  void howFarAReviewIsStandsInTheListWithoutChangingTheReview() {
    Review begun = store.begin("Ferry", ORIGINAL, REWRITE);
    assertThat(store.list().getFirst().progress()).isEqualTo(ReviewSummary.Progress.NONE);
    ReviewSummary.Progress progress = new ReviewSummary.Progress(2, 5, 11, 46, true);
    store.measure(begun.id(), progress);
    assertThat(store.list())
        .containsExactly(
            new ReviewSummary(begun.id(), "Ferry", begun.created(), begun.changed(), 0, progress));
  }

  @Test
  void keepsTextsAndNotesOfFiveMillionCharacters() {
    String text = "Ærø 👩‍🚒 \ud800".repeat(500_000);
    Document large = document(text);
    UUID review = store.begin("Large", large, REWRITE).id();
    Note note =
        new Note(
            UUID.randomUUID(),
            Side.ORIGINAL,
            Anchor.of(text, new Span(0, text.length())),
            Optional.empty(),
            text,
            "ak",
            START);
    store.write(review, note);
    Review kept = store.find(review).orElseThrow();
    assertThat(text).hasSizeGreaterThanOrEqualTo(5_000_000);
    assertThat(kept.original().equals(large)).isTrue();
    assertThat(kept.notes().equals(List.of(note))).isTrue();
  }

  @Test
  void keepsInstantsWhereTheLocalClockSkipsAnHour() {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Europe/Copenhagen"));
      UUID review = store.begin("Ferry", ORIGINAL, REWRITE).id();
      TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
      assertThat(store.find(review).orElseThrow().created()).isEqualTo(START.plusNanos(1));
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void holdsNoFileOpenBetweenCallsAndLeavesOnlyTheDatabase() throws Exception {
    store.begin("Ferry", ORIGINAL, REWRITE);
    try (var files = Files.list(folder)) {
      assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactly("reviews.mv.db");
    }
  }

  @Test
  void keepsWhatAnInterruptedThreadWrites() {
    UUID review = store.begin("Ferry", ORIGINAL, REWRITE).id();
    Thread.currentThread().interrupt();
    store.decide(review, CONFIRMED);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(store.find(review).orElseThrow().decisions()).containsExactly(CONFIRMED);
  }
}
