package org.stet.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
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

  private static final Map<String, String> REPORTS =
      Map.of(
          "uk",
              "Пожежа знищила дев'ять будинків у долині, повідомила поліція у "
                  + "п'ятницю. Збитки становлять 1,5 млн гривень, сказала мер Олена Коваль "
                  + "12 березня. «Ми не здамося і відбудуємо кожен дім», — сказала вона. "
                  + "Рада проголосує за новий план у травні.",
          "de",
              "Der Sturm beschädigte am Freitag neun Häuser im Tal, teilte die "
                  + "Polizei mit. Der Schaden beträgt 1,5 Millionen Euro, sagte die "
                  + "Bürgermeisterin am 12. März 2024. „Wir geben nicht auf und bauen jedes "
                  + "Haus wieder auf“, sagte sie. Der Rat stimmt im Mai über den neuen Plan "
                  + "ab.",
          "fr",
              "La tempête a endommagé neuf maisons dans la vallée vendredi, a indiqué "
                  + "la police. Les dégâts s’élèvent à 1,5 million d’euros, a déclaré la "
                  + "maire Anne Vale le 12 mars 2024. « Nous ne renonçons pas et nous "
                  + "reconstruirons chaque maison », a-t-elle ajouté. Le conseil votera le "
                  + "plan en mai.",
          "es",
              "La tormenta dañó nueve casas en el valle el viernes, informó la "
                  + "policía. Los daños suman 1,5 millones de euros, dijo la alcaldesa Ana "
                  + "Vale el 12 de marzo de 2024. «No nos rendimos y levantaremos cada "
                  + "casa», añadió. El consejo votará el plan en mayo.",
          "ru",
              "Шторм повредил девять домов в долине в пятницу, сообщила полиция. "
                  + "Ущерб составил 1,5 миллиона рублей, сказала мэр Ольга Белова 12 марта "
                  + "2024 года. «Мы не сдадимся и отстроим каждый дом», — добавила она. "
                  + "Совет проголосует за новый план в мае.");

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
          de | Neun | Zehn | figure-differs Zehn
          de | Neun | 9 | -
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
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          uk | дев'ять | 9 | -
          uk | дев'ять | вісім | figure-differs вісім
          uk | 1,5 млн | 1 500 000 | -
          uk | 1,5 млн | 1,6 млрд | figure-differs 1,6 млрд
          uk | п'ятницю | суботу | date-differs суботу
          uk | 12 березня | 12 квітня | date-differs 12 квітня
          uk | Олена | Ірина | name-differs Ірина Коваль
          uk | млн | мільйона | -
          uk | план | - | word-dropped
          uk | травні | червні | date-differs червні
          de | neun | 9 | -
          de | neun | acht | figure-differs acht
          de | 1,5 Millionen | 1.500.000 | -
          de | 1,5 Millionen | 1,5 Milliarden | figure-differs 1,5 Milliarden
          de | Freitag | Samstag | date-differs Samstag
          de | 12. März | 12. Mai | date-differs 12. Mai 2024
          de | im Mai | im Juni | date-differs Juni
          de | Plan | - | word-dropped
          fr | neuf | 9 | -
          fr | neuf | huit | figure-differs huit
          fr | 1,5 million | 1 500 000 | -
          fr | 1,5 million | 1,5 milliard | figure-differs 1,5 milliard
          fr | vendredi | samedi | date-differs samedi
          fr | 12 mars | 12 mai | date-differs 12 mai 2024
          fr | Anne Vale | Anne Roux | name-differs Anne Roux
          es | nueve | 9 | -
          es | nueve | ocho | figure-differs ocho
          es | 1,5 millones | 1.500.000 | -
          es | viernes | sábado | date-differs sábado
          es | 12 de marzo | 12 de mayo | date-differs 12 de mayo de 2024
          es | Ana Vale | Eva Vale | name-differs Eva Vale
          ru | девять | 9 | -
          ru | девять | восемь | figure-differs восемь
          ru | миллиона | млн | -
          ru | 1,5 миллиона | 1,5 миллиарда | figure-differs 1,5 миллиарда
          ru | пятницу | субботу | date-differs субботу
          ru | в мае | в июне | date-differs июне
          ru | Ольга Белова | Ольга Чернова | name-differs Ольга Чернова
          """)
  void factsAreComparedAsTheLanguageWritesThem(
      String language, String from, String to, String finding) {
    String text = Objects.requireNonNull(REPORTS.get(language));
    String edited =
        to.equals("-") ? text.replace(" " + from, "") : text.replaceFirst(Pattern.quote(from), to);
    assertThat(drawn(check(language, text, edited)).stream().map(String::strip).toList())
        .isEqualTo(finding.equals("-") ? List.of() : List.of(finding));
  }

  @ParameterizedTest
  @CsvSource({"de, NO_NAMES", "ar, NO_NAMES", "ja, NO_NAMES"})
  void whereCapitalsTellNoNamesTheResultSaysSo(String language, Limit limit) {
    String text = Stories.text(language);
    assertThat(check(language, text, text).limits()).containsExactly(Limit.NOT_ENGLISH, limit);
    String french = Stories.text("fr");
    assertThat(check("fr", french, french).limits()).containsExactly(Limit.NOT_ENGLISH);
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
