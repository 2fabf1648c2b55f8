package org.stet.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.stet.language.Quotation;
import org.stet.text.Span;
import org.stet.text.SpanIndex;
import org.stet.text.Token;

/// Words that the original quotes and the rewrite gives as its own.
final class QuotationMarksLost implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "quotation-marks-lost",
          List.of(),
          Category.SOURCING,
          Severity.WARNING,
          List.of(
              new Example(
                  "Lindqvist called the closure \"a betrayal of the valley\" and left the meeting.",
                  "Lindqvist called the closure ⟦a betrayal of the valley⟧ and left the meeting."),
              new Example(
                  "Lindqvist called the closure \"a betrayal of the valley\" and left the meeting.",
                  "Lindqvist called the closure “a betrayal of the valley” and left."),
              new Example(
                  "The “old bridge” is closed, and the old bridge will not be missed.",
                  "The old bridge is closed, and it will not be missed.")));

  /// A single quoted word may be common; two in a row are a quotation.
  private static final int FEWEST = 2;

  /// Fewer may also be a turn of phrase that anybody would use.
  private static final int STATEMENT = 4;

  private static final String MARK = "[\"“”„«»‘’'`]";

  /// A mark that opens at the end of what stands before, or stands there without a space.
  private static final Pattern OPENS =
      Pattern.compile("(?:(?:^|[\\s(\\[])" + MARK + "\\s?|" + MARK + ")$");

  /// A mark that closes behind the words and their punctuation.
  private static final Pattern CLOSES =
      Pattern.compile("[.,!?;:…]{0,2}\\s?" + MARK + "(?=[\\s.,;:!?)\\]]|$)");

  /// Characters beside the words in which a mark is looked for.
  private static final int NEAR = 5;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    List<Quotation> quotations = texts.originalQuotations();
    SpanIndex<Quotation> theirs = new SpanIndex<>(quotations, Quotation::outer);
    SpanIndex<Quotation> kept = new SpanIndex<>(texts.rewriteQuotations(), Quotation::outer);
    for (Quotation quotation : quotations) {
      List<Token> quoted = Words.in(texts.originalAt(), quotation.inner());
      // Words that the original also has as its own, the rewrite may take from there.
      boolean whole = quotation.whole() && quoted.size() >= FEWEST;
      if (!whole || !unquoted(quoted, texts.originalWords(), theirs).isEmpty()) {
        continue;
      }
      for (Span place : unquoted(quoted, texts.rewriteWords(), kept)) {
        if (isMarked(texts.rewrite().text(), place)) {
          continue;
        }
        boolean few = quoted.size() < STATEMENT;
        report.accept(
            finding(texts, quotation, place)
                .severity(few ? Severity.NOTE : Severity.WARNING)
                .confidence(few ? 0.5 : 0.9)
                .done());
      }
    }
  }

  /// Whether a mark stands at one end, in whatever disorder: then none was lost on purpose.
  private static boolean isMarked(String text, Span place) {
    String before = text.substring(Math.max(0, place.start() - NEAR), place.start());
    String after = text.substring(place.end(), Math.min(text.length(), place.end() + NEAR));
    return OPENS.matcher(before).find() || CLOSES.matcher(after).lookingAt();
  }

  private static List<Span> unquoted(
      List<Token> quoted, WordIndex words, SpanIndex<Quotation> quotations) {
    return words.occurrences(quoted).stream()
        .filter(place -> quotations.overlapping(place).isEmpty())
        .toList();
  }

  private static FindingDraft finding(Collation texts, Quotation quotation, Span place) {
    String words = texts.rewrite().in(place);
    return new FindingDraft(INFO, texts, place)
        .evidence(quotation.outer(), 1)
        .arguments(words)
        .fix(place, "“" + words + "”");
  }
}
