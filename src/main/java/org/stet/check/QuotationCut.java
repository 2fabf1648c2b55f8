package org.stet.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.stet.language.Quotation;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Token;

/// A quotation cut behind the word that turned its meaning: `not`, `if`, `never`.
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
                  "Mayor Lindqvist would never say “it is safe to cross the old bridge”.")));

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

  private static Finding finding(Collation texts, QuotedWords words, Token turn) {
    Span whole = turn.span().cover(words.places().getFirst());
    return new FindingDraft(INFO, texts, words.span())
        .evidence(whole, 1)
        .arguments(texts.original().in(whole), turn.surface())
        .confidence(0.75)
        .done();
  }
}
