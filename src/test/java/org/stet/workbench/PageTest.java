package org.stet.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.stet.text.BlockKind;
import org.stet.text.Document;
import org.stet.text.Span;
import org.stet.text.Texts;

final class PageTest {
  private static final String STORY =
      "Ferry runs aground\n\nThe ferry hit a rock. Nobody was hurt.\n\nIt sails again on Monday.";

  @Test
  void aPageWithoutMarksIsTheTextInItsParagraphs() {
    assertThat(shown(STORY, List.of()))
        .containsExactly(
            "Ferry runs aground",
            "The ferry hit a rock. Nobody was hurt.",
            "It sails again on Monday.");
  }

  @Test
  void aMarkCutsTheTextIntoRunsAndMarksMayOverlap() {
    assertThat(
            shown(STORY, List.of(mark("hit a rock", Mark.CUT), mark("a rock. Nobody", Mark.NOTED))))
        .contains("The ferry [hit |CUT][a rock|CUT,NOTED][. Nobody|NOTED] was hurt.");
  }

  @Test
  void aTornOutWordIsPutInWhereItIsMissing() {
    Marked chip = new Marked(Span.at(STORY.indexOf("rock")), Mark.GAP, "f1", "wet");
    assertThat(shown(STORY, List.of(chip)))
        .contains("The ferry hit a [wet|GAP]rock. Nobody was hurt.");
  }

  @Test
  void aMovedPassageIsOneStretchWhateverChangedOrWasPutInWithinIt() {
    List<Marked> marks =
        List.of(
            mark("The ferry hit a rock.", Mark.MOVED),
            mark("ferry", Mark.ADDED),
            new Marked(Span.at(STORY.indexOf("rock")), Mark.GAP, "f1", "wet"),
            mark("Nobody", Mark.MOVED),
            mark("Nobody was", Mark.NOTED));
    Paragraph paragraph = Page.of(Texts.document(STORY), marks, Set.of()).paragraphs().get(1);
    String display = paragraph.runs().stream().map(Run::text).collect(Collectors.joining());
    assertThat(paragraph.stretches(Mark.MOVED).stream().map(stretch -> stretch.in(display)))
        .containsExactly("The ferry hit a wetrock.", "Nobody");
    assertThat(paragraph.stretches(Mark.CUT)).isEmpty();
  }

  @Test
  void anUnsupportedSentenceStandsOnLinesOfItsOwn() {
    Page page =
        Page.of(
            Texts.document(STORY),
            List.of(mark("The ferry hit a rock.", Mark.UNSUPPORTED)),
            Set.of());
    assertThat(page.paragraphs().stream().map(PageTest::text))
        .containsExactly(
            "Ferry runs aground",
            "[The ferry hit a rock.|UNSUPPORTED]",
            "Nobody was hurt.",
            "It sails again on Monday.");
    assertThat(page.paragraphs().stream().map(Paragraph::continued))
        .containsExactly(false, false, true, false);
  }

  @Test
  void aBandTakesTheStopBehindItAlong() {
    Page page =
        Page.of(
            Texts.document(STORY),
            List.of(mark("The ferry hit a rock. Nobody was hurt", Mark.OMITTED)),
            Set.of());
    assertThat(page.paragraphs()).hasSize(3);
    assertThat(page.paragraphs().get(1).span().in(STORY))
        .isEqualTo("The ferry hit a rock. Nobody was hurt.");
  }

  @Test
  void pageChromeFoldsIntoOneLineThatOpens() {
    Document document =
        Texts.document(STORY)
            .withKind(0, BlockKind.CHROME, "chrome.menu")
            .withKind(1, BlockKind.CHROME, "chrome.menu");
    Fold closed = Fold.chrome(0, 2, List.of("chrome.menu"), false);
    assertThat(Page.of(document, List.of(), Set.of()).paragraphs())
        .extracting(paragraph -> paragraph.fold().orElse(null))
        .containsExactly(closed, null);
    assertThat(Page.of(document, List.of(), Set.of(0)).paragraphs().stream().map(PageTest::text))
        .containsExactly(
            "",
            "[Ferry runs aground|CHROME]",
            "[The ferry hit a rock. Nobody was hurt.|CHROME]",
            "It sails again on Monday.");
  }

  @Test
  void aSelectionChangesOnlyTheParagraphThatItIsIn() {
    Page page = Page.of(Texts.document(STORY), List.of(mark("rock", Mark.ERROR)), Set.of());
    Page selected = page.select(List.of(mark("rock", Mark.ERROR).span()), "f");
    assertThat(selected.paragraphs().get(0)).isSameAs(page.paragraphs().get(0));
    assertThat(selected.paragraphs().get(2)).isSameAs(page.paragraphs().get(2));
    assertThat(text(selected.paragraphs().get(1)))
        .isEqualTo("The ferry hit a [rock|ERROR,SELECTED]. Nobody was hurt.");
  }

  @Test
  void aTextWithoutLineEndsIsCutIntoPartsThatCanBeLaidOut() {
    String endless = "word ".repeat(20_000).strip() + ".";
    Page page = Page.of(Texts.document(endless), List.of(), Set.of());
    assertThat(page.paragraphs())
        .allSatisfy(part -> assertThat(part.span().length()).isLessThan(3_100));
    assertThat(page.paragraphs().stream().map(PageTest::text).collect(Collectors.joining(" ")))
        .isEqualTo(endless);
  }

  @Property
  void everyOffsetComesBackFromTheDisplay(
      @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 80) Integer> places) {
    List<Marked> marks = new ArrayList<>();
    for (int at : places) {
      int start = Math.min(at, STORY.length() - 1);
      marks.add(Marked.on(new Span(start, Math.min(STORY.length(), start + 7)), Mark.CUT, ""));
      marks.add(new Marked(Span.at(start), Mark.GAP, "f" + at, "chip"));
    }
    Page page = Page.of(Texts.document(STORY), marks, Set.of());
    for (Paragraph paragraph : page.paragraphs()) {
      for (int offset = paragraph.span().start(); offset < paragraph.span().end(); offset++) {
        assertThat(paragraph.documentOf(paragraph.displayOf(offset))).isEqualTo(offset);
        assertThat(page.paragraphs().get(page.indexOf(offset))).isSameAs(paragraph);
      }
    }
  }

  private static Marked mark(String words, Mark mark) {
    int at = STORY.indexOf(words);
    return Marked.on(new Span(at, at + words.length()), mark, "f");
  }

  private static List<String> shown(String story, List<Marked> marks) {
    return Page.of(Texts.document(story), marks, Set.of()).paragraphs().stream()
        .map(PageTest::text)
        .toList();
  }

  /// The paragraph with its marks in brackets.
  private static String text(Paragraph paragraph) {
    return paragraph.runs().stream()
        .map(
            run ->
                run.marks().isEmpty()
                    ? run.text()
                    : "["
                        + run.text()
                        + "|"
                        + run.marks().stream()
                            .sorted()
                            .map(Mark::name)
                            .collect(Collectors.joining(","))
                        + "]")
        .collect(Collectors.joining());
  }
}
