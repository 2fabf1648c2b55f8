package org.stet.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.language.Analyser;
import org.stet.text.Beside;
import org.stet.text.Document;
import org.stet.text.Sides;
import org.stet.text.Texts;
import org.stet.text.Token;

/// What became of the words, drawn: `[-gone]`, `[+new]`, `[old>new]`, `[swapped~words]`, and where
/// words moved from and to, `[word»]` and `[»word]`. A rewrite is read off by its right-hand sides.
final class ChangesTest {
  private static final Analyser ANALYSER = new Analyser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The old stone bridge shut. | The old stone bridge shut. | the old stone bridge shut .",
        "The old stone bridge shut. | The old bridge shut. | the old [-stone] bridge shut .",
        "The old bridge shut. | The old stone bridge shut. | the old [+stone] bridge shut .",
        "The old bridge shut early. | The old bridge closed early."
            + "| the old bridge [shut>closed] early .",
      })
  void wordsAreKeptGoneNewOrReplaced(String original, String rewrite, String drawn) {
    assertThat(draw(original, rewrite)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It cost £1m in the end. | It cost £2m in the end. | it cost [£ 1m>£ 2m] in the end .",
        "It opened on 27 March at noon. | It opened on 28 March at noon."
            + "| it opened on [27 march>28 march] at noon .",
        "We met Eva Lindqvist there. | We met Eva Lindgren there."
            + "| we met [eva lindqvist>eva lindgren] there .",
        "The board met in Bergen on 12 March 2024. | The board met in Bergen on 12 March 2025."
            + "| the board met in bergen on [12 march 2024>12 march 2025] .",
        "It paid two out of three of all the clerks. | It paid two out of five of all the clerks."
            + "| it paid [2 out of 3>2 out of 5] of all the clerks .",
        "The late Mr Paul Eva Lind spoke. | The late Mr Jan Eva Lind spoke."
            + "| the late [mr paul eva lind>mr jan eva lind] spoke .",
        "It is a well-known fact. | It is a little-known fact."
            + "| it is a [well-known>little-known] fact .",
        "They don't know the price. | They didn't know the price."
            + "| they [don't>didn't] know the price .",
      })
  void aChangedPartChangesTheWholeOfAFigureDateNameOrHyphenatedWord(
      String original, String rewrite, String drawn) {
    assertThat(draw(original, rewrite)).isEqualTo(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It cost £1,000,000 in the end. | It cost £1m in the end. | it cost £ 1m in the end .",
        "It opened on 27 March at noon. | It opened on March 27 at noon."
            + "| it opened on march 27 at noon .",
        "Nine of them came by boat. | 9 of them came by boat. | 9 of them came by boat .",
        "Harbour Works put new money into the old quay. | Harbour works put new cash into the old quay."
            + "| harbor works put new [money>cash] into the old quay .",
      })
  void houseStyleIsNoChange(String original, String rewrite, String drawn) {
    assertThat(draw(original, rewrite)).isEqualTo(drawn);
  }

  @Test
  void aSwapOfNeighboursIsOneChange() {
    assertThat(
            draw(
                "The council closed the bridge on Friday after a storm.",
                "The council on Friday closed the bridge after a storm."))
        .isEqualTo(
            "the council [closed the bridge on friday~on friday closed the bridge] after a storm"
                + " .");
  }

  @Test
  void whatWentFurtherIsTakenFromOnePlaceAndPutAtAnother() {
    assertThat(
            draw(
                "After a long storm the council of the town closed the bridge for good.",
                "The council of the town closed the bridge for good after a long storm."))
        .isEqualTo(
            "[after a long storm»] the council of the town closed the bridge for good"
                + " [»after a long storm] .");
  }

  @Test
  void smallWordsBetweenReplacedOnesAreNoIslands() {
    assertThat(
            draw(
                "Officials in Bergen warned of heavy rain along the whole western coast today.",
                "Officials in Oslo spoke of strong winds along the whole western coast today."))
        .isEqualTo(
            "officials in [bergen warned of heavy rain>oslo spoke of strong winds] along the whole"
                + " western coast today .");
  }

  @Test
  void aSentenceWithLittleInCommonIsReplacedAsAWhole() {
    assertThat(
            draw(
                "The minister praised the work of nurses during the hard winter months.",
                "Hospital staff earned warm words from the minister for what they endured."))
        .isEqualTo(
            "[the minister praised the work of nurses during the hard winter months .>hospital"
                + " staff earned warm words from the minister for what they endured .]");
  }

  @Test
  void longTextsAreAnchoredAtWordsThatStandOnce() {
    String many =
        java.util.stream.IntStream.range(0, 600)
            .mapToObj(i -> "the w" + i)
            .collect(Collectors.joining(" "));
    String drawn = draw(many + ".", many.replace("w300", "x") + ".");
    assertThat(drawn).contains("w299 the [w300>x] the w301").endsWith("w599 .");
  }

  @Property(tries = 300)
  void everyTokenIsInExactlyOneChangeAndTheChangesYieldBothTexts(
      @ForAll @Size(max = 30) List<Word> original, @ForAll @Size(max = 30) List<Word> rewrite) {
    Wholes.Lines lines = lines(text(original), text(rewrite));
    List<Token> fromSeen = new ArrayList<>();
    List<Token> toSeen = new ArrayList<>();
    for (Change change : Changes.between(lines.original(), lines.rewrite())) {
      fromSeen.addAll(change.original());
      toSeen.addAll(change.rewrite());
    }
    assertThat(fromSeen).isEqualTo(all(lines.original()));
    assertThat(toSeen).isEqualTo(all(lines.rewrite()));
  }

  @Property(tries = 300)
  void seenFromTheOtherSideTheChangesAreMirrored(
      @ForAll @Size(max = 20) List<Word> original, @ForAll @Size(max = 20) List<Word> rewrite) {
    Wholes.Lines lines = lines(text(original), text(rewrite));
    List<Change> mirrored =
        Changes.between(lines.rewrite(), lines.original()).stream().map(Change::mirrored).toList();
    if (!original.equals(rewrite)) {
      assertThat(Changes.between(lines.original(), lines.rewrite())).isEqualTo(mirrored);
    }
  }

  @Property(tries = 100)
  void aTextAgainstItselfKeepsEverything(@ForAll @Size(max = 20) List<Word> words) {
    Wholes.Lines text = lines(text(words), text(words));
    assertThat(Changes.between(text.original(), text.rewrite()))
        .allMatch(change -> change.kind() == ChangeKind.KEPT)
        .hasSizeLessThanOrEqualTo(1);
  }

  /// A small vocabulary, so that texts share words.
  enum Word {
    THE,
    COUNCIL,
    CLOSED,
    OF,
    BRIDGE,
    FRIDAY,
    NINE
  }

  private static String text(List<Word> words) {
    return words.stream().map(Enum::name).collect(Collectors.joining(" ")) + " ends.";
  }

  private static Wholes.Lines lines(String original, String rewrite) {
    Document from = Texts.document(original);
    Document to = Texts.document(rewrite);
    Wordings words = new Wordings();
    Sides<Wording> sentences =
        words.of(ANALYSER.sentences(from), ANALYSER.sentences(to), Beside.NOBODY);
    return new Wholes(from, to, words).in(sentences.original(), sentences.rewrite());
  }

  private static List<Token> all(Line line) {
    return line.tokens(0, line.size());
  }

  private static String draw(String original, String rewrite) {
    Wholes.Lines lines = lines(original, rewrite);
    return Changes.between(lines.original(), lines.rewrite()).stream()
        .map(ChangesTest::draw)
        .collect(Collectors.joining(" "));
  }

  private static String draw(Change change) {
    String from = words(change.original());
    String to = words(change.rewrite());
    return switch (change.kind()) {
      case KEPT -> to;
      case ADDED -> "[+" + to + "]";
      case REMOVED -> "[-" + from + "]";
      case REPLACED -> "[" + from + ">" + to + "]";
      case MOVED -> {
        String half = from.isEmpty() ? "»" + to : from + "»";
        yield "[" + (from.isEmpty() || to.isEmpty() ? half : from + "~" + to) + "]";
      }
    };
  }

  private static String words(List<Token> tokens) {
    return tokens.stream().map(Token::normal).collect(Collectors.joining(" "));
  }
}
