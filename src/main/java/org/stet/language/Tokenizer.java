package org.stet.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import org.stet.text.Span;
import org.stet.text.Token;
import org.stet.text.TokenKind;

/// Cuts a sentence into tokens. Numbers with their separators, hyphenated words, contractions and
/// dotted abbreviations stay whole, because a changed part changes the whole of them. Not safe for
/// several threads at once: the stemmer keeps state.
final class Tokenizer {
  private static final Pattern TOKEN =
      Pattern.compile(
          """
          (?<number>\\p{Nd}+(?:[.,:]\\p{Nd}+)*(?:st|nd|rd|th|s|m|bn|k|km|kg|cm|mm|mph|kph)?(?![\\p{L}\\p{Nd}-]))
          |(?<percent>%|\\bper\\s{1,2}cent\\b)
          |(?<word>(?:\\p{L}\\.){2,}(?:-[\\p{L}\\p{Nd}]+)*
            |[\\p{L}\\p{M}\\p{Nd}]+(?:(?:['’‑‐-]|(?<=\\p{Nd}),(?=\\p{Nd}{3}))[\\p{L}\\p{M}\\p{Nd}]+)*)
          |(?<quote>["“”„«»])
          |(?<other>\\S)
          """,
          Pattern.COMMENTS | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern POSSESSIVE = Pattern.compile("'s?$");

  private final Normaliser normaliser;
  private final SnowballStemmer stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH);

  Tokenizer(Normaliser normaliser) {
    this.normaliser = normaliser;
  }

  /// The tokens of a span of a text, without tags.
  List<Token> tokens(String text, Span span) {
    List<Token> tokens = new ArrayList<>();
    Matcher match = TOKEN.matcher(text).region(span.start(), span.end());
    while (match.find()) {
      String surface = match.group();
      TokenKind kind = kind(match);
      String normal = normaliser.normal(surface);
      if (kind == TokenKind.WORD && isNumber(normal)) {
        kind = TokenKind.NUMBER;
      }
      tokens.add(
          new Token(
              kind, new Span(match.start(), match.end()), surface, normal, stem(kind, normal), ""));
    }
    return tokens;
  }

  private static TokenKind kind(Matcher match) {
    if (match.group("number") != null) {
      return TokenKind.NUMBER;
    }
    if (match.group("word") != null || match.group("percent") != null) {
      return TokenKind.WORD;
    }
    return match.group("quote") != null ? TokenKind.QUOTE_MARK : TokenKind.PUNCTUATION;
  }

  private static boolean isNumber(String normal) {
    return !normal.isEmpty() && normal.chars().allMatch(Character::isDigit);
  }

  private String stem(TokenKind kind, String normal) {
    if (kind != TokenKind.WORD) {
      return normal;
    }
    String bare = POSSESSIVE.matcher(normal).replaceFirst("");
    return bare.isEmpty() ? normal : stemmer.stem(bare).toString();
  }
}
