package org.stet.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.stet.language.Quotation;
import org.stet.language.Quotations;
import org.stet.text.Span;
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

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    List<Quotation> kept = Quotations.in(texts.rewrite());
    List<Token> words =
        texts.alignment().rewrite().stream().flatMap(s -> s.words().stream()).toList();
    for (Quotation quotation : Quotations.in(texts.original())) {
      List<Token> quoted = Words.in(texts.alignment().original(), quotation.inner());
      if (quoted.size() < FEWEST || saysItUnquoted(texts, quoted)) {
        continue;
      }
      Optional<Integer> at = Words.find(quoted, words, 0);
      while (at.isPresent()) {
        Span place = Words.cover(words.subList(at.get(), at.get() + quoted.size()));
        if (kept.stream().noneMatch(q -> q.outer().overlaps(place))) {
          report.accept(
              new FindingDraft(INFO, texts, place)
                  .evidence(quotation.outer(), 1)
                  .arguments(texts.rewrite().in(place))
                  .fix(place, "“" + texts.rewrite().in(place) + "”")
                  .confidence(0.95)
                  .done());
        }
        at = Words.find(quoted, words, at.get() + quoted.size());
      }
    }
  }

  /// Whether the original has the words as its own, too: then the rewrite may take them from there.
  private static boolean saysItUnquoted(Collation texts, List<Token> quoted) {
    List<Quotation> quotations = Quotations.in(texts.original());
    List<Token> words =
        texts.alignment().original().stream().flatMap(s -> s.words().stream()).toList();
    Optional<Integer> at = Words.find(quoted, words, 0);
    while (at.isPresent()) {
      Span place = Words.cover(words.subList(at.get(), at.get() + quoted.size()));
      if (quotations.stream().noneMatch(q -> q.outer().overlaps(place))) {
        return true;
      }
      at = Words.find(quoted, words, at.get() + quoted.size());
    }
    return false;
  }
}
