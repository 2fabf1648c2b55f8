package org.stet.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Token;
import org.stet.text.TokenKind;

/// Finds the figures of a sentence: in digits or words, with multiplier, currency and unit. Numbers
/// that tell a date or a time of day are not among them.
public final class Figures {
  private static final Pattern NUMBER = Pattern.compile("(\\d+(?:\\.\\d+)?)(m|bn|k)?");
  private static final Pattern DIGITS = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final Normaliser NORMALISER = new Normaliser();
  private static final Map<String, BigDecimal> MULTIPLIERS =
      Map.of(
          "hundred", new BigDecimal("100"),
          "thousand", new BigDecimal("1000"),
          "k", new BigDecimal("1000"),
          "million", new BigDecimal("1000000"),
          "m", new BigDecimal("1000000"),
          "billion", new BigDecimal("1000000000"),
          "bn", new BigDecimal("1000000000"),
          "trillion", new BigDecimal("1000000000000"));
  private static final String CURRENCY = "$£€¥₴₽";

  /// `one` is a pronoun more often than a number.
  private static final Set<String> NOT_FIGURES = Set.of("one");

  private Figures() {}

  /// The figures of a sentence, in order.
  public static List<Figure> in(Document document, Sentence sentence) {
    return in(sentence, TimeExpressions.in(document, sentence), true);
  }

  /// The same without asking the tagger, which is slow, what is counted: the unit is a currency or
  /// empty.
  ///
  /// @param times the time expressions of the sentence
  public static List<Figure> amounts(Sentence sentence, List<TimeExpression> times) {
    return in(sentence, times, false);
  }

  private static List<Figure> in(Sentence sentence, List<TimeExpression> times, boolean counted) {
    List<Figure> figures = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == TokenKind.NUMBER && !TimeExpressions.hold(times, token)) {
        int at = i;
        value(token).ifPresent(value -> figures.add(figure(tokens, at, value, counted)));
      }
    }
    return figures;
  }

  /// Every number that a sentence holds in any form: figures, and those inside dates, scores and
  /// compounds (`31-year-old`, `4-0`). Wider than [#in], for asking whether a number stands
  /// anywhere.
  public static Set<BigDecimal> numbers(Document document, Sentence sentence) {
    Set<BigDecimal> numbers = new HashSet<>();
    in(document, sentence).forEach(figure -> numbers.add(figure.value().stripTrailingZeros()));
    for (Token token : sentence.tokens()) {
      for (String piece : token.normal().split("[^\\p{L}\\d.]+", -1)) {
        DIGITS
            .matcher(NORMALISER.normal(piece))
            .results()
            .forEach(match -> numbers.add(new BigDecimal(match.group()).stripTrailingZeros()));
      }
    }
    return numbers;
  }

  private static Optional<BigDecimal> value(Token token) {
    if (NOT_FIGURES.contains(token.surface())) {
      return Optional.empty();
    }
    Matcher match = NUMBER.matcher(token.normal().replace(",", ""));
    if (!match.matches()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(match.group(1));
    BigDecimal multiplier =
        match.group(2) == null ? BigDecimal.ONE : MULTIPLIERS.get(match.group(2));
    return Optional.of(multiplier == null ? value : value.multiply(multiplier));
  }

  private static Figure figure(List<Token> tokens, int at, BigDecimal number, boolean counted) {
    Span span = tokens.get(at).span();
    BigDecimal value = number;
    int next = at + 1;
    String unit = "";
    if (at > 0 && CURRENCY.contains(tokens.get(at - 1).surface())) {
      unit = tokens.get(at - 1).surface();
      span = span.cover(tokens.get(at - 1).span());
    }
    while (next < tokens.size() && MULTIPLIERS.containsKey(tokens.get(next).normal())) {
      value = value.multiply(MULTIPLIERS.getOrDefault(tokens.get(next).normal(), BigDecimal.ONE));
      span = span.cover(tokens.get(next).span());
      next++;
    }
    return new Figure(span, value, unit.isEmpty() && counted ? unit(tokens, next) : unit);
  }

  /// What is counted: the first noun within three words, before the clause goes on.
  private static String unit(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(from + 3, tokens.size()); i++) {
      Token token = tokens.get(i);
      if (!token.isWord() || token.kind() == TokenKind.NUMBER || FunctionWords.holds(token)) {
        return "";
      }
      boolean last = i + 1 == tokens.size() || !tokens.get(i + 1).tag().equals("NOUN");
      if (token.normal().equals("percent") || (token.tag().equals("NOUN") && last)) {
        return token.stem();
      }
    }
    return "";
  }
}
