package org.stet.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.text.Document;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Token;
import org.stet.text.TokenKind;

/// Finds the figures of a sentence: in digits or words, with multiplier, currency and unit. Numbers
/// that tell a date or a time of day are not among them.
public final class Figures {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\d+(?:\\.\\d+)?)(m|mn|bn|b|tn|[mb]illion|trillion|k|km|kg|g|cm|mm|ft|lbs?|oz|ha|mph|kph|pc|°?[cf]|°)?");
  /// Between the thousands of a number in a compound: `6,000-year-old`.
  private static final Pattern GROUPING = Pattern.compile("(?<=\\d),(?=\\d{3})");

  private static final Pattern DIGITS = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final Normaliser NORMALISER = new Normaliser();
  private static final Map<String, BigDecimal> MULTIPLIERS =
      Map.ofEntries(
          Map.entry("hundred", new BigDecimal("100")),
          Map.entry("thousand", new BigDecimal("1000")),
          Map.entry("k", new BigDecimal("1000")),
          Map.entry("million", new BigDecimal("1000000")),
          Map.entry("m", new BigDecimal("1000000")),
          Map.entry("mn", new BigDecimal("1000000")),
          Map.entry("billion", new BigDecimal("1000000000")),
          Map.entry("bn", new BigDecimal("1000000000")),
          Map.entry("b", new BigDecimal("1000000000")),
          Map.entry("trillion", new BigDecimal("1000000000000")),
          Map.entry("tn", new BigDecimal("1000000000000")));
  private static final String CURRENCY = "$£€¥₴₽";

  private static final Map<String, Bound> BOUNDS =
      Map.ofEntries(
          Map.entry("about", Bound.ABOUT),
          Map.entry("around", Bound.ABOUT),
          Map.entry("approximately", Bound.ABOUT),
          Map.entry("roughly", Bound.ABOUT),
          Map.entry("some", Bound.ABOUT),
          Map.entry("nearly", Bound.ABOUT),
          Map.entry("almost", Bound.ABOUT),
          Map.entry("close to", Bound.ABOUT),
          Map.entry("up to", Bound.AT_MOST),
          Map.entry("at most", Bound.AT_MOST),
          Map.entry("no more than", Bound.AT_MOST),
          Map.entry("not more than", Bound.AT_MOST),
          Map.entry("no fewer than", Bound.AT_LEAST),
          Map.entry("no less than", Bound.AT_LEAST),
          Map.entry("not less than", Bound.AT_LEAST),
          Map.entry("fewer than", Bound.AT_MOST),
          Map.entry("less than", Bound.AT_MOST),
          Map.entry("as many", Bound.AT_MOST),
          Map.entry("many as", Bound.AT_MOST),
          Map.entry("much as", Bound.AT_MOST),
          Map.entry("high as", Bound.AT_MOST),
          Map.entry("tall as", Bound.AT_MOST),
          Map.entry("long as", Bound.AT_MOST),
          Map.entry("large as", Bound.AT_MOST),
          Map.entry("low as", Bound.AT_LEAST),
          Map.entry("few as", Bound.AT_LEAST),
          Map.entry("little as", Bound.AT_LEAST),
          Map.entry("under", Bound.AT_MOST),
          Map.entry("at least", Bound.AT_LEAST),
          Map.entry("more than", Bound.AT_LEAST),
          Map.entry("over", Bound.AT_LEAST),
          Map.entry("above", Bound.AT_LEAST));

  /// Words that say a number and are none, with the number they say.
  private static final Map<String, BigDecimal> SAY =
      Map.of(
          "half", new BigDecimal("50"),
          "third", new BigDecimal("33"),
          "quarter", new BigDecimal("25"),
          "double", new BigDecimal("2"),
          "twice", new BigDecimal("2"),
          "doubl", new BigDecimal("2"),
          "tripl", new BigDecimal("3"),
          "dozen", new BigDecimal("12"));

  /// `A quarter of a percentage point`.
  private static final Map<String, BigDecimal> FRACTIONS =
      Map.of("half", new BigDecimal("0.5"), "quarter", new BigDecimal("0.25"));

  /// Words that say a place in a row, from the fourth on; `third` is more often a part than a
  // place.
  private static final List<String> ORDINALS =
      List.of(
          """
          fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
          thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"""
              .split("\\s+", -1));

  private static final int FIRST_ORDINAL = 4;

  /// What behind a number sets its limit: `20 years or more`.
  private static final Map<String, Bound> LIMITS_BEHIND =
      Map.of(
          "more", Bound.AT_LEAST,
          "longer", Bound.AT_LEAST,
          "over", Bound.AT_LEAST,
          "older", Bound.AT_LEAST,
          "less", Bound.AT_MOST,
          "fewer", Bound.AT_MOST,
          "under", Bound.AT_MOST,
          "younger", Bound.AT_MOST);

  /// How far behind a number `or more` may stand.
  private static final int BEHIND = 3;

  private static final Map<String, String> SPEEDS = Map.of("kilometre", "kph", "mile", "mph");

  private static final String DECADE = "decad";
  private static final String PERCENT = "percent";
  private static final String POINTS = "percentage-point";

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
      Optional<Share> share = Share.at(tokens, i);
      if (share.isPresent()) {
        figures.add(
            share(tokens.subList(i, i + share.get().words()), share.get(), bound(tokens, i)));
        i += share.get().words() - 1;
      } else if (token.kind() == TokenKind.NUMBER
          && !TimeExpressions.hold(times, token)
          && !isBroken(tokens, i)) {
        int at = i;
        value(token).ifPresent(value -> figures.add(figure(tokens, at, value, counted)));
      }
    }
    return figures;
  }

  private static Figure share(List<Token> words, Share share, Bound bound) {
    Span span = words.getFirst().span().cover(words.getLast().span());
    return new Figure(span, share.percent(), PERCENT, bound);
  }

  /// Whether a number is only the beginning of one with letters: `2` in `2.1x`.
  private static boolean isBroken(List<Token> tokens, int at) {
    int end = tokens.get(at).span().end();
    return at + 2 < tokens.size()
        && tokens.get(at + 1).surface().matches("[.,]")
        && tokens.get(at + 2).span().start() == end + 1
        && Character.isDigit(tokens.get(at + 2).surface().charAt(0));
  }

  /// Every number that a sentence holds in any form: figures, and those inside dates, scores and
  /// compounds (`31-year-old`, `4-0`). Wider than [#in], for asking whether a number stands
  /// anywhere.
  ///
  /// @param times the time expressions of the sentence
  public static Set<BigDecimal> numbers(Sentence sentence, List<TimeExpression> times) {
    Set<BigDecimal> numbers = new HashSet<>();
    // What is counted does not matter here, and the tagger, which knows it, is slow.
    amounts(sentence, times).forEach(figure -> numbers.add(figure.value().stripTrailingZeros()));
    if (sentence.tokens().stream().anyMatch(token -> token.stem().equals(DECADE))) {
      Set<BigDecimal> decades = new HashSet<>(numbers);
      decades.add(BigDecimal.ONE);
      decades.forEach(many -> numbers.add(many.multiply(BigDecimal.TEN).stripTrailingZeros()));
    }
    for (Token token : sentence.tokens()) {
      numbers.addAll(worth(token));
      Optional.ofNullable(FRACTIONS.get(token.normal())).ifPresent(numbers::add);
    }
    return numbers;
  }

  /// The numbers that one token says: its own, those inside a compound (`31-year-old`, `4-0`,
  /// `77th`), those of `half` and `dozen`, and the worth of `million`.
  public static List<BigDecimal> worth(Token token) {
    List<BigDecimal> numbers = new ArrayList<>();
    BigDecimal said = SAY.get(token.stem());
    int place = ORDINALS.indexOf(token.normal());
    BigDecimal times = MULTIPLIERS.get(token.normal());
    if (said != null) {
      numbers.add(said.stripTrailingZeros());
    } else if (times != null && token.kind() == TokenKind.WORD) {
      numbers.add(times.stripTrailingZeros());
    } else if (place >= 0) {
      numbers.add(BigDecimal.valueOf(place + FIRST_ORDINAL).stripTrailingZeros());
    } else if (isPlainWord(token.normal())) {
      NORMALISER.numberWord(token.normal()).map(BigDecimal::valueOf).ifPresent(numbers::add);
    } else {
      String solid = GROUPING.matcher(token.normal()).replaceAll("");
      for (String piece : solid.split("[^\\p{L}\\d.]+", -1)) {
        DIGITS
            .matcher(NORMALISER.normal(piece))
            .results()
            .forEach(match -> numbers.add(new BigDecimal(match.group()).stripTrailingZeros()));
      }
    }
    return numbers;
  }

  /// Whether a word is a unit of measure, or one of money.
  public static boolean isUnit(Token word) {
    return Units.of(word.normal()).isPresent();
  }

  /// Whether it is a word of small English letters alone, as most are: it says a number only as a
  /// whole.
  private static boolean isPlainWord(String normal) {
    return !normal.isEmpty() && normal.chars().allMatch(c -> c >= 'a' && c <= 'z');
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
    String end = Objects.requireNonNullElse(match.group(2), "");
    return Optional.of(value.multiply(MULTIPLIERS.getOrDefault(end, BigDecimal.ONE)));
  }

  private static Figure figure(List<Token> tokens, int at, BigDecimal number, boolean counted) {
    Span span = tokens.get(at).span();
    BigDecimal value = number;
    int next = at + 1;
    String unit = sign(tokens, at);
    if (!unit.isEmpty()) {
      span = span.cover(tokens.get(at - 1).span());
    }
    while (next < tokens.size() && MULTIPLIERS.containsKey(tokens.get(next).normal())) {
      value = value.multiply(MULTIPLIERS.getOrDefault(tokens.get(next).normal(), BigDecimal.ONE));
      span = span.cover(tokens.get(next).span());
      next++;
    }
    if (unit.isEmpty() && counted) {
      unit = unit(tokens, at, next);
    }
    boolean duration = Units.of(unit).filter(u -> u.dimension().matches("time|span")).isPresent();
    int start = sign(tokens, at).isEmpty() ? at : at - 1;
    boolean during = duration && start > 0 && tokens.get(start - 1).normal().equals("over");
    Bound bound = during ? Bound.OVER : bound(tokens, start);
    return new Figure(span, value, unit, bound == Bound.EXACT ? behind(tokens, next) : bound);
  }

  /// What `or more` behind a number makes of it.
  private static Bound behind(List<Token> tokens, int from) {
    for (int i = from; i + 1 < Math.min(from + BEHIND, tokens.size()); i++) {
      if (tokens.get(i).normal().equals("or")) {
        return LIMITS_BEHIND.getOrDefault(tokens.get(i + 1).normal(), Bound.EXACT);
      }
    }
    return Bound.EXACT;
  }

  /// The currency sign before a number, or nothing.
  private static String sign(List<Token> tokens, int at) {
    boolean sign = at > 0 && CURRENCY.contains(tokens.get(at - 1).surface());
    return sign ? tokens.get(at - 1).surface() : "";
  }

  /// What the words before a number make of it, three of them at most.
  private static Bound bound(List<Token> tokens, int at) {
    for (int from = Math.max(0, at - 3); from < at; from++) {
      String words =
          tokens.subList(from, at).stream().map(Token::normal).collect(Collectors.joining(" "));
      if (BOUNDS.containsKey(words)) {
        return BOUNDS.getOrDefault(words, Bound.EXACT);
      }
    }
    return Bound.EXACT;
  }

  /// What is counted: the unit that the number itself carries, or else the first noun within three
  /// words, before the clause goes on.
  private static String unit(List<Token> tokens, int number, int from) {
    String end = tokens.get(number).normal().replaceFirst("^[\\d.,]+", "");
    Optional<Units.Unit> own = Units.of(end);
    if (own.isPresent()) {
      return speed(own.get(), tokens, from);
    }
    String counted = counted(tokens, from);
    return counted.isEmpty() && end.equals(Figure.MILLIONS_OR_METRES) ? end : counted;
  }

  /// What a distance is when it is told `per hour`.
  private static String speed(Units.Unit unit, List<Token> tokens, int from) {
    String behind =
        tokens.subList(from, Math.min(from + 2, tokens.size())).stream()
            .map(Token::normal)
            .collect(Collectors.joining(" "));
    return behind.matches("(?:per|an|a) hour|/ h")
        ? SPEEDS.getOrDefault(unit.name(), unit.name())
        : unit.name();
  }

  private static String counted(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(from + 3, tokens.size()); i++) {
      Token token = tokens.get(i);
      if (!token.isWord() || token.kind() == TokenKind.NUMBER || FunctionWords.holds(token)) {
        return "";
      }
      if (token.normal().matches("points?") && i > from) {
        return tokens.get(i - 1).stem().equals("percentag") ? POINTS : token.stem();
      }
      boolean square = i > from && tokens.get(i - 1).normal().matches("square|sq");
      Optional<Units.Unit> unit = Units.of((square ? "square-" : "") + token.normal());
      if (unit.isPresent()) {
        return speed(unit.get(), tokens, i + 1);
      }
      boolean last = i + 1 == tokens.size() || !tokens.get(i + 1).tag().equals("NOUN");
      if (token.tag().equals("NOUN") && last) {
        return token.stem();
      }
    }
    return "";
  }
}
