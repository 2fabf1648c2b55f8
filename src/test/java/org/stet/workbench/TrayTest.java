package org.stet.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.intake.Comment;
import org.stet.intake.Reading;
import org.stet.intake.Revisions;
import org.stet.review.Note;
import org.stet.review.Side;
import org.stet.text.Anchor;
import org.stet.text.Document;
import org.stet.text.Span;

final class TrayTest {
  private final Bench bench = new Bench();
  private final Workbench workbench = bench.workbench;
  private final Tray tray = workbench.tray();
  @TempDir private Path folder;

  @Test
  void nothingBroughtIsOneSentence() {
    tray.put(new Offer(List.of(), "", " ", Optional.empty()).origins());
    assertThat(bench.problem()).startsWith("There is no text").endsWith(".");
    assertThat(tray.isReading()).isFalse();
  }

  @Test
  void aTextThatCannotBeReadLeavesTheOneThatLiesThere() {
    tray.put(Side.ORIGINAL, List.of(Origin.text(Bench.ORIGINAL)));
    tray.put(Side.ORIGINAL, List.of(Origin.file(folder.resolve("none.txt"))));
    assertThat(bench.problem()).contains("none.txt").endsWith(".");
    assertThat(text(Side.ORIGINAL)).isEqualTo(Bench.ORIGINAL);
    assertThat(tray.isReading()).isFalse();
  }

  @Test
  void aReaderThatBreaksOffIsOneSentence() {
    Origin broken =
        new Origin(
            "story.txt",
            (intake, revisions) -> {
              throw new IllegalStateException("a defect");
            });
    tray.put(List.of(broken));
    assertThat(bench.problem()).contains("story.txt", "IllegalStateException").endsWith(".");
    assertThat(tray.isReading()).isFalse();
  }

  @Test
  void aTextThatIsReadAfterItWasCancelledIsDropped() {
    bench.checks.holding = true;
    tray.put(Side.ORIGINAL, List.of(Origin.text(Bench.ORIGINAL)));
    assertThat(tray.place(Side.ORIGINAL).reading().get().map(Origin::name)).contains("pasted text");
    tray.cancel();
    assertThat(tray.isReading()).isFalse();
    bench.checks.letGo();
    assertThat(tray.place(Side.ORIGINAL).chosen().get()).isEmpty();
  }

  @Test
  void theLastTextThatWasAskedForWins() {
    bench.checks.holding = true;
    tray.put(Side.ORIGINAL, List.of(Origin.text("The first one.")));
    tray.put(Side.ORIGINAL, List.of(Origin.text("The second one.")));
    bench.checks.letGo();
    assertThat(text(Side.ORIGINAL)).isEqualTo("The second one.");
  }

  @Test
  void filesComeBeforeHtmlAndHtmlBeforeText() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "From the file.");
    assertThat(read(new Offer(List.of(file), "", "a.txt", Optional.of("<p>a.txt</p>"))))
        .isEqualTo("From the file.");
    assertThat(read(new Offer(List.of(), "", "plain", Optional.of("<p>From <b>HTML</b>.</p>"))))
        .contains("From HTML.");
    assertThat(read(new Offer(List.of(), "", "From text.", Optional.empty())))
        .isEqualTo("From text.");
  }

  @Test
  void wordsAroundAnAddressAreText() {
    String text = "https://example.org/ferry tells of it";
    assertThat(name(new Offer(List.of(), "", text, Optional.empty()))).isEqualTo("pasted text");
    assertThat(name(new Offer(List.of(), "file:///etc/passwd", "x", Optional.empty())))
        .isEqualTo("pasted text");
  }

  @Test
  void anAddressAloneIsThePageThere() {
    String page = "https://example.org/ferry";
    Optional<String> html = Optional.of("<a href='" + page + "'>Ferry</a>");
    assertThat(name(new Offer(List.of(), page, "Ferry", html))).isEqualTo(page);
    assertThat(name(new Offer(List.of(), "", " " + page + "\n", html))).isEqualTo(page);
    assertThat(Origin.typed("example.org/ferry").name()).isEqualTo(page);
  }

  private static String name(Offer offer) {
    return offer.origins().getFirst().name();
  }

  @Test
  void aTextGoesWhereOneIsMissing() {
    assertThat(tray.free()).isEqualTo(Side.ORIGINAL);
    tray.put(List.of(Origin.text(Bench.ORIGINAL)));
    assertThat(tray.free()).isEqualTo(Side.REWRITE);
    assertThat(text(Side.ORIGINAL)).isEqualTo(Bench.ORIGINAL);
  }

  @Test
  void trackedChangesAreAskedAboutBeforeTheCheck() {
    Origin revised =
        new Origin(
            "story.docx",
            (intake, revisions) ->
                new Reading(
                    Bench.document(
                        revisions == Revisions.REJECT
                            ? Bench.REWRITE.replace("3 million", "4 million")
                            : Bench.REWRITE),
                    List.of(),
                    true));
    tray.put(List.of(Origin.text(Bench.ORIGINAL), revised));
    assertThat(workbench.screen().get()).isEqualTo(Workbench.Screen.START);
    assertThat(tray.complete().get()).isTrue();
    assertThat(text(Side.REWRITE)).contains("3 million");
    tray.place(Side.REWRITE).read(Revisions.REJECT);
    assertThat(text(Side.REWRITE)).contains("4 million");
    assertThat(workbench.screen().get()).isEqualTo(Workbench.Screen.START);
    workbench.check();
    assertThat(bench.store.only().rewrite().text()).contains("4 million");
  }

  @Test
  void trackedChangesInPastedHtmlCanBeTakenOtherwise() {
    String html = "<p>The town <del>lost</del> <ins>won</ins> the case about the harbour.</p>";
    tray.put(Side.REWRITE, List.of(Origin.html(html)));
    assertThat(text(Side.REWRITE)).contains("won").doesNotContain("lost");
    assertThat(tray.asks()).isTrue();
    tray.place(Side.REWRITE).read(Revisions.REJECT);
    assertThat(text(Side.REWRITE)).contains("lost").doesNotContain("won");
  }

  @Test
  void severalTextsOnTheOriginalAreItsFurtherSources() {
    tray.put(
        Side.ORIGINAL,
        Stream.of(Bench.ORIGINAL, "The first source.", "The second source.")
            .map(Origin::text)
            .toList());
    assertThat(text(Side.ORIGINAL)).isEqualTo(Bench.ORIGINAL);
    assertThat(sources()).containsExactly("The first source.", "The second source.");
    tray.sources().getFirst().clear();
    assertThat(sources()).containsExactly("The second source.");
  }

  @Test
  void aSourceThatCannotBeReadIsNoSource() {
    tray.add(List.of(Origin.file(folder.resolve("none.txt"))));
    assertThat(bench.problem()).contains("none.txt");
    assertThat(tray.sources()).isEmpty();
  }

  @Test
  void aSourceThatIsAddedLateDoesNotBeginTheCheck() {
    bench.duringCheck = workbench::cancel;
    tray.put(List.of(Origin.text(Bench.ORIGINAL), Origin.text(Bench.REWRITE)));
    bench.duringCheck = () -> {};
    tray.add(List.of(Origin.text("A source.")));
    assertThat(workbench.screen().get()).isEqualTo(Workbench.Screen.START);
    workbench.check();
    assertThat(workbench.screen().get()).isEqualTo(Workbench.Screen.REVIEW);
    assertThat(tray.sources()).isEmpty();
    assertThat(bench.store.only().sources())
        .extracting(Document::text)
        .containsExactly("A source.");
  }

  @Test
  void whatAFurtherSourceSaysIsShownWithItsName() {
    String source = "The minister of defence praised the plan as a model for other countries.";
    tray.put(Side.ORIGINAL, Stream.of(Bench.ORIGINAL, source).map(Origin::text).toList());
    tray.put(Side.REWRITE, List.of(Origin.text(Bench.REWRITE.replace(" of the region.", "."))));
    OpenReview review = workbench.review().get().orElseThrow();
    Entry entry =
        review.entries().stream()
            .filter(e -> e.finding().evidence().stream().anyMatch(v -> !v.isInOriginal()))
            .findFirst()
            .orElseThrow();
    review.select(entry.fingerprint());
    Excerpt further = review.excerpts().getLast();
    assertThat(further.source()).contains("pasted text");
    assertThat(further.before() + further.words() + further.after()).isEqualTo(source);
    assertThat(further.paragraph()).isEqualTo(1);
  }

  @Test
  void aRewriteComesAlone() {
    tray.put(Side.REWRITE, List.of(Origin.text(Bench.REWRITE), Origin.text("Another.")));
    assertThat(text(Side.REWRITE)).isEqualTo(Bench.REWRITE);
    assertThat(tray.sources()).isEmpty();
    assertThat(bench.problem()).contains("one rewrite").endsWith(".");
  }

  @Test
  void commentsThatCameWithATextAreNotesOfItsReviewOnce() {
    int at = Bench.REWRITE.indexOf("3 million");
    Comment comment = new Comment(new Span(at, at + 9), "Jo Field", "Two or three?");
    Origin commented =
        Bench.reading(new Reading(Bench.document(Bench.REWRITE), List.of(comment), false));
    tray.put(List.of(Origin.text(Bench.ORIGINAL), commented));
    OpenReview review = workbench.review().get().orElseThrow();
    UUID id = review.freeNotes().getFirst().id();
    Note expected =
        new Note(
            id,
            Side.REWRITE,
            Anchor.of(Bench.REWRITE, comment.span()),
            Optional.empty(),
            "Two or three?",
            "Jo Field",
            Bench.NOON);
    assertThat(review.freeNotes()).containsExactly(expected);
    assertThat(bench.store.only().notes()).containsExactly(expected);
    tray.put(List.of(Origin.text(Bench.ORIGINAL), commented));
    assertThat(bench.store.only().notes()).containsExactly(expected);
  }

  @Test
  void aCommentThatTheEditorTookAwayDoesNotComeBack() {
    Comment comment = new Comment(new Span(0, 7), "Jo Field", "Who?");
    Origin commented =
        Bench.reading(new Reading(Bench.document(Bench.REWRITE), List.of(comment), false));
    tray.put(List.of(Origin.text(Bench.ORIGINAL), commented));
    OpenReview review = workbench.review().get().orElseThrow();
    review.erase(review.freeNotes().getFirst());
    tray.put(List.of(Origin.text(Bench.ORIGINAL), commented));
    assertThat(bench.store.only().notes()).isEmpty();
    assertThat(workbench.review().get().orElseThrow().freeNotes()).isEmpty();
  }

  private String read(Offer offer) {
    tray.put(Side.ORIGINAL, offer.origins());
    return text(Side.ORIGINAL);
  }

  private String text(Side side) {
    return tray.place(side).chosen().get().orElseThrow().document().text();
  }

  private List<String> sources() {
    List<String> texts = new ArrayList<>();
    tray.sources().forEach(s -> texts.add(s.chosen().get().orElseThrow().document().text()));
    return texts;
  }
}
