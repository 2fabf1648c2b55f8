package org.stet.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.alignment.Aligner;
import org.stet.language.Analyser;
import org.stet.language.SentenceEncoder;
import org.stet.language.Stories;
import org.stet.text.Texts;

/// Pairs in languages that the English models do not know: they are checked by words and figures,
/// nothing is found where nothing was changed, and the result says what was not looked at.
final class OtherLanguagesTest {
  private static final CheckRun RUN = run(Optional.empty());

  private static CheckRun run(Optional<SentenceEncoder> encoder) {
    return new CheckRun(
        new Analyser(), new Aligner(encoder), Checks.all(), InstantSource.fixed(Instant.EPOCH));
  }

  static List<String> languages() {
    return List.copyOf(Stories.all().keySet());
  }

  private static Result check(String language, String original, String rewrite) {
    return RUN.check(
        Texts.document(original, language), Texts.document(rewrite, language), Progress.NONE);
  }

  private static List<String> drawn(Result result) {
    return result.findings().stream()
        .map(found -> found.check() + " " + found.rewrite().exact())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aVerbatimCopyHasNoFinding(String language) {
    String text = Stories.text(language);
    assertThat(drawn(check(language, text, text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | 1.300,5 | 1.500,5 | figure-differs 1.500,5
          de | Neun | Zehn | -
          fr | ferme | fermera | -
          es | 1.300 | 1.700 | figure-differs 1.700
          ru | 1 300,5 | 1 700,5 | figure-differs 1 700,5
          uk | 1 300,5 | 1 700,5 | figure-differs 1 700,5
          ar | ١٣٠٠ | ١٧٠٠ | figure-differs ١٧٠٠
          zh | 1300 | 1700 | figure-differs 1700
          ja | 1300 | 1700 | figure-differs 1700
          hi | १३०० | १७०० | figure-differs १७००
          he | 1,300 | 1,700 | figure-differs 1,700
          """)
  void anEditedCopyHasTheFindingOfItsEditAndNoOther(
      String language, String from, String to, String finding) {
    String text = Stories.text(language);
    assertThat(drawn(check(language, text, text.replace(from, to))))
        .isEqualTo(finding.equals("-") ? List.of() : List.of(finding));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aSentenceOfAnotherStoryIsUnsupportedAndALeftOutOneIsMissed(String language) {
    List<String> story = Stories.all().get(language);
    if (story == null || story.size() < 3) {
      return;
    }
    String rest = Stories.text(language).replace(story.getLast(), "");
    assertThat(check(language, Stories.text(language), rest).findings())
        .extracting(Finding::check)
        .containsOnly("omission-sentence");
  }

  @Test
  void theEncoderIsAskedAboutEnglishOnly() {
    SentenceEncoder refusing =
        new SentenceEncoder() {
          @Override
          public List<float[]> encode(List<String> sentences) {
            throw new IllegalStateException("asked about " + sentences);
          }

          @Override
          public void close() {}
        };
    String text = Stories.text("uk");
    Result result =
        run(Optional.of(refusing))
            .check(Texts.document(text, "uk"), Texts.document(text, "uk"), Progress.NONE);
    assertThat(result.texts().alignment().semantic()).isFalse();
  }
}
