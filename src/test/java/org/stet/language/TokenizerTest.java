package org.stet.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.stet.text.Span;
import org.stet.text.Tags;
import org.stet.text.Token;
import org.stet.text.TokenKind;
import org.stet.text.Word;

final class TokenizerTest {
  /// The same grammar as a regular expression: what a token is, said once more and slowly.
  private static final Pattern GRAMMAR =
      Pattern.compile(
          """
          \\p{Nd}+(?:[.,:]\\p{Nd}+)+\\p{L}*(?=-[\\p{L}\\p{M}\\p{Nd}])
            (?:(?:['’‑‐\u200c\u200d-]|(?<=\\p{Nd})[.,:](?=\\p{Nd}))[\\p{L}\\p{M}\\p{Nd}]+)*
          |(?<number>\\p{Nd}+(?:[.,:]\\p{Nd}+)*(?:st|nd|rd|th|s|mn?|[bt]n|k|[MBK]|pc|k?g|[kcm]m|ft|lbs?|oz|ha|[mk]ph|°?[CF]|°|[mb]illion|trillion)?(?![\\p{L}\\p{Nd}]|-[\\p{L}\\p{M}\\p{Nd}]))
          |(?<percent>%|\\bper\\s{1,2}cent\\b)
          |(?<word>(?:\\p{L}\\.){2,}(?:-[\\p{L}\\p{Nd}]+)*
            |[\\p{L}\\p{M}\\p{Nd}]+(?:(?:['’‑‐\u200c\u200d-]|(?<=\\p{Nd})[.,:](?=\\p{Nd}))[\\p{L}\\p{M}\\p{Nd}]+)*)
          |(?<quote>["“”„«»])
          |(?<other>\\S)
          """,
          Pattern.COMMENTS | Pattern.UNICODE_CHARACTER_CLASS);

  private static final PosTagger TAGGER = new PosTagger();

  private static List<String> cut(String text, Span span) {
    return tokens(text, span).stream()
        .map(token -> token.span() + " " + token.kind() + " " + token.surface())
        .toList();
  }

  private static List<Token> tokens(String text, Span span) {
    return new Tokenizer(new Language("en"), TAGGER::tags).tokens(text, List.of(span)).getFirst();
  }

  private static List<String> byGrammar(String text, Span span) {
    List<String> tokens = new ArrayList<>();
    Matcher match = GRAMMAR.matcher(text).region(span.start(), span.end());
    while (match.find()) {
      String surface = match.group();
      TokenKind kind = TokenKind.PUNCTUATION;
      if (match.group("number") != null) {
        kind = TokenKind.NUMBER;
      } else if (match.group("quote") != null) {
        kind = TokenKind.QUOTE_MARK;
      } else if (match.group("other") == null) {
        boolean digits = new Normaliser().normal(surface).chars().allMatch(Character::isDigit);
        kind = digits ? TokenKind.NUMBER : TokenKind.WORD;
      }
      tokens.add(new Span(match.start(), match.end()) + " " + kind + " " + surface);
    }
    return tokens;
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "a",
            "B",
            "é",
            "e\u0301",
            "\u0301",
            "ж",
            "한",
            "😀",
            "𝒳",
            "٣",
            "5",
            "10",
            "1990",
            ",000",
            ".5",
            ".",
            ",",
            ":",
            "-",
            "‑",
            "'",
            "’",
            "\"",
            "„",
            "%",
            "$",
            "_",
            "\u200d",
            " ",
            " ",
            "  ",
            "\u2003",
            "\t",
            "per",
            "cent",
            "per cent",
            "per  cent",
            "st",
            "s",
            "km",
            "mph",
            "°",
            "C",
            "lbs",
            "million",
            "x",
            "U.S.",
            "a.m.",
            "nine",
            "Ⅷ",
            "½")
        .list()
        .ofMaxSize(14)
        .map(list -> String.join("", list));
  }

  @Property(tries = 20_000)
  void tokensAreThoseOfTheGrammar(@ForAll("pieces") String text) {
    Span whole = new Span(0, text.length());
    assertThat(cut(text, whole)).isEqualTo(byGrammar(text, whole));
  }

  @Test
  void aNumberWithItsSeparatorsIsPartOfACompound() {
    String text = "A 6,000-year-old 2.1-tonne stone of 1.5-2.5 m, 12,000- to";

    assertThat(tokens(text, new Span(0, text.length())).stream().map(Token::surface))
        .containsExactly(
            "A",
            "6,000-year-old",
            "2.1-tonne",
            "stone",
            "of",
            "1.5-2.5",
            "m",
            ",",
            "12,000",
            "-",
            "to");
  }

  @Test
  void nothingBeyondTheSpanIsSeen() {
    String text = "xU.S.-led10,000km per cent5";
    for (int start = 0; start < text.length(); start++) {
      for (int end = start; end <= text.length(); end++) {
        Span span = new Span(start, end);
        assertThat(cut(text, span)).isEqualTo(byGrammar(text, span));
      }
    }
  }

  @Test
  void aWordMetTwiceIsOneObject() {
    List<Token> tokens = tokens("Mills burned", new Span(0, 12));
    List<Token> again = tokens("mills mills", new Span(0, 11));

    assertThat(tokens.getFirst().word())
        .isEqualTo(new Word(TokenKind.WORD, "Mills", "mills", "mill", false));
    assertThat(again.getFirst().word()).isSameAs(again.getLast().word());
  }

  @Test
  void tokensAreEqualByWordAndPlaceWhateverTheirTags() {
    Word word = new Word(TokenKind.WORD, "mills", "mills", "mill", false);
    Token token = new Token(word, new Span(0, 5), Tags.NONE);

    assertThat(token).isNotEqualTo(new Token(word, new Span(1, 6), Tags.NONE));
    assertThat(token).isEqualTo(new Token(word, new Span(0, 5), other -> "NOUN"));
    assertThat(token).hasSameHashCodeAs(new Token(word, new Span(0, 5), other -> "NOUN"));
  }

  @Test
  void theTagsOfASentenceAreThoseOfItsTokensInOrder() {
    List<Token> tokens = tokens("The old mill burned.", new Span(0, 20));

    assertThat(tokens.stream().map(Token::tag))
        .containsExactly("DET", "ADJ", "NOUN", "VERB", "PUNCT");
  }
}
