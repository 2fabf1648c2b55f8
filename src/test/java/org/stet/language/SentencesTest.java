package org.stet.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Texts;
import org.stet.text.Token;

/// Sentences and tokens, drawn: `|` stands between sentences, a space between tokens.
final class SentencesTest {
  private static final Analyser ANALYSER = new Analyser();

  private static String sentences(String text) {
    Document document = Texts.document(text);
    return ANALYSER.sentences(document).stream()
        .map(sentence -> document.in(sentence.span()))
        .collect(Collectors.joining(" | "));
  }

  private static List<String> normals(String text) {
    return ANALYSER.sentences(Texts.document(text)).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(Token::normal)
        .toList();
  }

  @Test
  void abbreviationsInitialsAndDecimalsEndNoSentence() {
    assertThat(sentences("Gen. A. B. Holm met Mr. Reed at 6.30 a.m. in the U.S. embassy. He left."))
        .isEqualTo("Gen. A. B. Holm met Mr. Reed at 6.30 a.m. in the U.S. embassy. | He left.");
  }

  /// 150 and more boundaries in invented news; what we know to be wrong stands here.
  @Test
  void theTrapsOfNewsAreSplitAsAnEditorWould() throws IOException {
    List<String> wrong = new ArrayList<>();
    int boundaries = 0;
    for (String drawn : lines("/language/sentences-en.txt")) {
      boundaries += drawn.length() - drawn.replace("|", "").length();
      String text = drawn.replace(" | ", " ").replace("|", "");
      String ours = sentences(text);
      if (!ours.replace(" | ", "|").equals(drawn.replace(" | ", "|"))) {
        wrong.add(ours);
      }
    }
    assertThat(boundaries).isGreaterThan(150);
    assertThat(wrong)
        .containsExactly(
            "The app costs 4.99 a month at example.org. | Its rival, Yahoo! | Finance, is free. |"
                + " Jeopardy! is on at eight.");
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(SentencesTest.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  @Test
  void aTitleOrAnAcronymEndsNoSentenceBeforeAName() {
    assertThat(sentences("Dr. Eleni Markou left the U.S. State Department. She never came back."))
        .isEqualTo("Dr. Eleni Markou left the U.S. State Department. | She never came back.");
  }

  @Test
  void theLastSentenceOfAQuotationStaysWithItsSpeaker() {
    assertThat(sentences("“We lost. We will be back,” he said. “Why?” Eva Lind asked. He left."))
        .isEqualTo("“We lost. | We will be back,” he said. | “Why?” Eva Lind asked. | He left.");
  }

  @Test
  void aClosingQuoteStaysWithItsSentence() {
    assertThat(sentences("“We stay. We build.” Then he left."))
        .isEqualTo("“We stay. | We build.” | Then he left.");
  }

  @Test
  void aLineEndAndARunInCapitalEndASentence() {
    assertThat(sentences("The pier opened.Visitors came\nfrom afar."))
        .isEqualTo("The pier opened. | Visitors came | from afar.");
  }

  @Test
  void aHeadingIsOneSentenceWhateverItHolds() {
    assertThat(sentences("Pier opens. Finally\n\nThe pier opened. It rained."))
        .isEqualTo("Pier opens. Finally | The pier opened. | It rained.");
  }

  @Test
  void numbersCompoundsAndContractionsAreWholeTokens() {
    assertThat(normals("It’s a $1,300.50 full-scale U.S.-proposed nine percent don't."))
        .containsExactly(
            "it's", "a", "$", "1300.50", "full-scale", "us-proposed", "9", "percent", "don't", ".");
  }

  @Test
  void houseStyleIsOneNormalForm() {
    assertThat(normals("U.S. US per cent % twenty-five 25 “Moscow’s”"))
        .containsExactly("us", "us", "percent", "percent", "25", "25", "\"", "moscow's", "\"");
  }

  @Test
  void everyTokenStandsWhereItSays() {
    Document document = Texts.document("Up to 12,000 troops “left” Søndre Havn, AP said.");
    for (Sentence sentence : ANALYSER.sentences(document)) {
      for (Token token : sentence.tokens()) {
        assertThat(document.in(token.span())).isEqualTo(token.surface());
      }
    }
  }
}
