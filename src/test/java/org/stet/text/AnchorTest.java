package org.stet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AnchorTest {
  private static final String TEXT = "The ferry sank on Monday, the office said on Tuesday.";

  @Test
  void wordsThatAnEditTookAwayAreNotFoundElsewhere() {
    assertThat(on("ferry").after(TEXT, TEXT.replace("ferry", "barge"))).isEqualTo(on("ferry"));
  }

  @Test
  void whichOfTwoWasMeantIsNotGuessed() {
    String now = "A ferry, the ferry, sank on Monday, the office said on Tuesday.";
    assertThat(on("ferry").after(TEXT, now)).isEqualTo(on("ferry"));
  }

  @Test
  void anAnchorMovesWithItsWordsWhenTextBeforeThemIsEdited() {
    String now = TEXT.replace("ferry sank", "old car ferry sank");
    assertThat(on("Monday").after(TEXT, now))
        .isEqualTo(Anchor.of(now, new Span(now.indexOf("Monday"), now.indexOf("Monday") + 6)));
  }

  @Test
  void anAnchorStaysWhenTextBehindItIsEdited() {
    String now = TEXT.replace("Tuesday", "Wednesday");
    assertThat(on("ferry").after(TEXT, now)).isEqualTo(Anchor.of(now, on("ferry").span()));
  }

  @Test
  void anAnchorFindsItsWordsBetweenEditsOnBothSides() {
    String now = TEXT.replace("sank", "was lost").replace("the office", "an office");
    assertThat(on("Monday").after(TEXT, now))
        .isEqualTo(Anchor.of(now, new Span(now.indexOf("Monday"), now.indexOf("Monday") + 6)));
    assertThat(on("Monday").after(TEXT, now).after(now, TEXT)).isEqualTo(on("Monday"));
  }

  private static Anchor on(String words) {
    int at = TEXT.indexOf(words);
    return Anchor.of(TEXT, new Span(at, at + words.length()));
  }
}
