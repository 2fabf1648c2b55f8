package org.stet.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Texts;
import org.stet.text.Token;
import org.stet.text.TokenKind;

/// Languages other than English: sentences, words, figures, and what is left of a word.
final class TonguesTest {
  private static final Analyser ANALYSER = new Analyser();

  static List<String> languages() {
    return List.copyOf(Stories.all().keySet());
  }

  private static List<Token> tokens(String language, String text) {
    return ANALYSER.sentences(Texts.document(text, language)).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .toList();
  }

  private static String words(String language, String text) {
    return tokens(language, text).stream()
        .filter(Token::isWord)
        .map(Token::normal)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aStoryIsSplitByTheRulesOfItsLanguage(String language) {
    Document document = Texts.document(Stories.text(language), language);
    assertThat(ANALYSER.sentences(document).stream().map(s -> document.in(s.span())).toList())
        .isEqualTo(Stories.all().get(language));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyTokenStandsWhereItSaysAndHasNoEnglishTag(String language) {
    Document document = Texts.document(Stories.text(language), language);
    for (Sentence sentence : ANALYSER.sentences(document)) {
      int end = sentence.span().start();
      for (Token token : sentence.tokens()) {
        assertThat(document.in(token.span())).isEqualTo(token.surface());
        assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(token.tag()).isEmpty();
        end = token.span().end();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          zh | 码头边的咖啡馆将于周五关门。 | 码头 边 的 咖啡 馆 将 于 周五 关门
          ja | 九人が年末に職を失う。 | 九 人 が 年末 に 職 を 失う
          th | ร้านกาแฟจะปิดในวันศุกร์ | ร้าน กาแฟ จะ ปิด ใน วัน ศุกร์
          hi | समिति को बताया। | समिति को बताया
          fr | L’eau d’aujourd’hui qu’il boit | l' eau d' aujourd'hui qu' il boit
          it | L’acqua dell’isola | l' acqua dell' isola
          uk | П’яний, п'яний, пʼяний | п'яний п'яний п'яний
          de | Donaudampfschifffahrt, z.B. heute | donaudampfschifffahrt zb heute
          he | ד״ר ולד אמרה | ד״ר ולד אמרה
          ar | عامًا وعاما | عاما وعاما
          """)
  void wordsAreWhatTheLanguageTakesForWords(String language, String text, String words) {
    assertThat(words(language, text)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | 1.300,5 | 1300.5
          de | 1,5 | 1.5
          fr | 1\u202f300,5 | 1300.5
          uk | 1\u00a0300 | 1300
          es | 12.400 | 12400
          en | 1,300.5 | 1300.5
          zh | １，３００ | 1 300
          ar | ١٣٠٠ | 1300
          hi | १,३०० | 1300
          fa | ۱۲٫۵ | 12.5
          de | einundzwanzig Millionen Prozent | 21 million percent
          uk | дев’ять млн відсотків | 9 million percent
          fr | deux milliards | 2 billion
          es | tres mil | 3 thousand
          ru | пятью миллионами | 5 million
          pl | trzy tysiące | 3 thousand
          """)
  void figuresHaveOneFormWhateverTheirDigitsAndSigns(String language, String text, String normal) {
    assertThat(words(language, text)).isEqualTo(normal);
  }

  @Test
  void aNumberIsANumberInEveryScript() {
    assertThat(tokens("ar", "١٣٠٠ متر").getFirst().kind()).isEqualTo(TokenKind.NUMBER);
    assertThat(tokens("zh", "约300平方米").get(1).kind()).isEqualTo(TokenKind.NUMBER);
  }

  @ParameterizedTest
  @CsvSource({
    "de, Mieten, Miete",
    "fr, fermera, fermer",
    "es, barcos, barco",
    "ru, аренды, аренда",
    "ar, المقهى, مقهى"
  })
  void inflectedWordsHaveOneStem(String language, String one, String other) {
    assertThat(tokens(language, one).getFirst().stem())
        .isEqualTo(tokens(language, other).getFirst().stem());
  }

  @ParameterizedTest
  @CsvSource({
    "de, die, Miete",
    "fr, l’, eau",
    "es, los, barcos",
    "ru, на, порт",
    "uk, та, порт",
    "ar, في, ميناء",
    "zh, 的, 码头",
    "hi, का, घाट"
  })
  void functionWordsWeighNothing(String language, String function, String content) {
    assertThat(FunctionWords.holds(tokens(language, function + " x").getFirst())).isTrue();
    assertThat(FunctionWords.holds(tokens(language, content).getFirst())).isFalse();
  }

  @Test
  void germanNounsAreNoNames() {
    Document german = Texts.document("Am Freitag schließt Frau Vahl das Café.", "de");
    Document french = Texts.document("Vendredi, la maire Anne Vale ferme le café.", "fr");
    assertThat(Names.in(german, ANALYSER.sentences(german).getFirst())).isEmpty();
    assertThat(
            Names.in(french, ANALYSER.sentences(french).getFirst()).stream()
                .map(name -> french.in(name.span())))
        .containsExactly("Anne Vale");
  }

  @Test
  void quotationsOfOtherLanguagesAreFound() {
    Document text = Texts.document("„Eins“, »zwei«, « trois » und 「四」.", "de");
    assertThat(Quotations.in(text).stream().map(q -> text.in(q.inner()).strip()))
        .containsExactly("Eins", "zwei", "trois", "四");
  }
}
