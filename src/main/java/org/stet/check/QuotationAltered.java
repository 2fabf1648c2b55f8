package org.stet.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.stet.language.Quotation;
import org.stet.language.Quotations;
import org.stet.text.Span;
import org.stet.text.Token;

/// A quotation whose words are not the original's: quoted speech is never reworded.
final class QuotationAltered implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "quotation-altered",
          List.of(),
          Category.SOURCING,
          Severity.ERROR,
          List.of(
              new Example(
                  "“We will not close the bridge before winter,” Mayor Lindqvist said on Friday.",
                  "“⟦We shall never close the bridge before winter⟧,” Mayor Lindqvist said on Friday."),
              new Example(
                  "\"We will not close the bridge before winter,\" Mayor Lindqvist said on Friday.",
                  "Mayor Lindqvist said on Friday: “We will not close the bridge before winter.”")));

  /// Share of a quotation's words that stand in one place of the original, from which it is a
  /// quotation of it.
  static final double SAME = 0.5;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    for (Quotation quotation : Quotations.in(texts.rewrite())) {
      QuotedWords words = new QuotedWords(texts, quotation);
      if (words.size() < 2 || words.standInTheOriginal()) {
        continue;
      }
      nearest(texts, words)
          .ifPresent(
              source ->
                  report.accept(
                      new FindingDraft(INFO, texts, words.span())
                          .evidence(source.inner(), words.likeness(source))
                          .arguments(
                              texts.rewrite().in(words.span()), texts.original().in(source.inner()))
                          .confidence(0.92)
                          .done()));
    }
  }

  /// The original's quotation that has most of the words.
  static Optional<Quotation> nearest(Collation texts, QuotedWords words) {
    return Quotations.in(texts.original()).stream()
        .filter(source -> words.likeness(source) >= SAME)
        .max(Comparator.comparingDouble(words::likeness));
  }

  /// The words of a quotation of the rewrite, compared with the original.
  static final class QuotedWords {
    private final Collation texts;
    private final List<Token> words;

    QuotedWords(Collation texts, Quotation quotation) {
      this.texts = texts;
      this.words = Words.in(texts.alignment().rewrite(), quotation.inner());
    }

    int size() {
      return words.size();
    }

    Span span() {
      return Words.cover(words);
    }

    List<Token> words() {
      return words;
    }

    boolean standInTheOriginal() {
      return !Words.occurrences(words, Words.of(texts.alignment().original())).isEmpty();
    }

    /// The share of the words that the source has, too.
    double likeness(Quotation source) {
      List<Token> theirs = Words.in(texts.alignment().original(), source.inner());
      long shared =
          words.stream()
              .filter(word -> theirs.stream().anyMatch(t -> t.normal().equals(word.normal())))
              .count();
      return theirs.isEmpty() ? 0 : (double) shared / words.size();
    }
  }
}
