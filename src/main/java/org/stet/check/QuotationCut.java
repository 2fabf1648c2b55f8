package org.stet.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.language.FunctionWords;
import org.stet.language.Quotation;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Token;

/// A quotation cut behind the word that turned its meaning: `not`, `if`, `never`; or before the
/// words that took it back in part: `as long as`, `but only`.
final class QuotationCut implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "quotation-cut",
          List.of(),
          Category.SOURCING,
          Severity.WARNING,
          List.of(
              new Example(
                  "“I would never say it is safe to cross the old bridge,” Mayor Lindqvist said.",
                  "Mayor Lindqvist said: “⟦It is safe to cross the old bridge⟧.”"),
              new Example(
                  "“I would never say it is safe to cross the old bridge,” Mayor Lindqvist said.",
                  "Mayor Lindqvist would never say “it is safe to cross the old bridge”."),
              new Example(
                  "“The old bridge is safe, as long as the lorries stay away,” Mayor Lindqvist said.",
                  "“⟦The old bridge is safe⟧,” said Mayor Lindqvist."),
              new Example(
                  "“The old bridge is safe, as long as the lorries stay away,” Mayor Lindqvist said.",
                  "As long as lorries stay away “the old bridge is safe”, Mayor Lindqvist said.")));

  /// What opens a clause that takes back or limits what was said before it.
  private static final Pattern LIMITS =
      Pattern.compile(
          "(?:but |and )?(?:only )?(?:if|unless|as long as|so long as|provided|except)\\b.*");

  private static final Set<String> TURNS =
      Set.of(
          "not",
          "never",
          "no",
          "nobody",
          "nothing",
          "neither",
          "nor",
          "without",
          "if",
          "unless",
          "hardly",
          "cannot",
          "can't",
          "won't",
          "don't",
          "doesn't",
          "didn't",
          "isn't",
          "wasn't",
          "aren't",
          "weren't",
          "wouldn't",
          "couldn't",
          "shouldn't",
          "n't",
          "deny",
          "denied",
          "refuse",
          "wrong",
          "false",
          "untrue",
          "whether",
          "doubt");

  /// How far before the cut such a word reaches.
  private static final int REACH = 5;

  private static final int FEWEST = 3;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    for (QuotedWords words : texts.isEnglish() ? texts.quotedWords() : List.<QuotedWords>of()) {
      boolean oneSource = words.isExact() && words.places().size() == 1;
      if (oneSource && words.words().size() >= FEWEST) {
        turning(texts, words.places().getFirst())
            .filter(turn -> !stillSays(words))
            .ifPresent(turn -> report.accept(finding(texts, words, turn)));
        limit(texts, words.places().getFirst())
            .filter(limit -> !stillLimits(texts, words, limit))
            .ifPresent(limit -> report.accept(finding(texts, words, limit)));
      }
    }
  }

  /// The word before the quoted ones, in the same sentence of the same quotation, that turns them.
  private static Optional<Token> turning(Collation texts, Span place) {
    Optional<Sentence> sentence =
        texts.originalAt().touching(place).stream()
            .filter(s -> s.span().contains(Span.at(place.start())))
            .findFirst();
    Optional<Quotation> quotation =
        texts.originalQuotationsAt().touching(place).stream()
            .filter(q -> q.inner().contains(place))
            .findFirst();
    if (sentence.isEmpty() || quotation.isEmpty()) {
      return Optional.empty();
    }
    List<Token> before =
        sentence.get().words().stream()
            .filter(word -> word.span().end() <= place.start())
            .filter(word -> quotation.get().inner().contains(word.span()))
            .toList();
    return before.subList(Math.max(0, before.size() - REACH), before.size()).stream()
        .filter(word -> TURNS.contains(word.normal()))
        .findFirst();
  }

  /// Whether the rewrite says so in its own words before the mark.
  private static boolean stillSays(QuotedWords words) {
    return words.sentence().words().stream()
        .filter(word -> word.span().end() <= words.span().start())
        .anyMatch(word -> TURNS.contains(word.normal()));
  }

  /// The clause right behind the quoted words, in the same sentence of the same quotation, that
  /// limits them.
  private static Optional<Span> limit(Collation texts, Span place) {
    List<Token> behind =
        texts.originalAt().touching(place).stream()
            .filter(sentence -> sentence.span().contains(place))
            .flatMap(sentence -> sentence.words().stream())
            .filter(word -> word.span().start() >= place.end())
            .filter(word -> isInOne(texts, place.cover(word.span())))
            .toList();
    String clause = behind.stream().map(Token::normal).collect(Collectors.joining(" "));
    return LIMITS.matcher(clause).matches() ? Optional.of(Words.cover(behind)) : Optional.empty();
  }

  private static boolean isInOne(Collation texts, Span words) {
    return texts.originalQuotationsAt().touching(words).stream()
        .anyMatch(quotation -> quotation.inner().contains(words));
  }

  /// Whether the rewrite has words of the clause beside the quoted ones, or in the next sentence.
  private static boolean stillLimits(Collation texts, QuotedWords words, Span limit) {
    Set<String> clause = stems(Words.in(texts.originalAt(), limit));
    List<Sentence> all = texts.alignment().rewrite();
    int at = words.sentence().index();
    List<Token> beside =
        Words.of(all.subList(at, Math.min(at + 2, all.size()))).stream()
            .filter(word -> !words.words().contains(word))
            .toList();
    return stems(beside).stream().anyMatch(clause::contains);
  }

  private static Set<String> stems(List<Token> words) {
    return words.stream()
        .filter(word -> !FunctionWords.holds(word))
        .map(Token::stem)
        .collect(Collectors.toSet());
  }

  private static Finding finding(Collation texts, QuotedWords words, Span limit) {
    Span whole = words.places().getFirst().cover(limit);
    return new FindingDraft(INFO, texts, words.span())
        .variant("behind")
        .evidence(whole, 1)
        .arguments(texts.original().in(whole), texts.original().in(limit))
        .confidence(0.75)
        .done();
  }

  private static Finding finding(Collation texts, QuotedWords words, Token turn) {
    Span whole = turn.span().cover(words.places().getFirst());
    return new FindingDraft(INFO, texts, words.span())
        .evidence(whole, 1)
        .arguments(texts.original().in(whole), turn.surface())
        .confidence(0.75)
        .done();
  }
}
