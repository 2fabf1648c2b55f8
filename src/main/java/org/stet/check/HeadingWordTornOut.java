package org.stet.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.stet.alignment.Weights;
import org.stet.language.FunctionWords;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Token;

/// A heading whose first word was torn out: the opening `**` of its markup is followed by a space,
/// `** Suggests Talks**`. The word is looked for before the same next word in the original.
final class HeadingWordTornOut implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "gap-heading",
          List.of(),
          Category.FORM,
          Severity.ERROR,
          List.of(
              new Example(
                  """
                  Harbour fees rise

                  Mayor Lindqvist defended the new harbour fees on Monday.

                  Lindqvist defended the fees again on Friday before the port council.""",
                  """
                  Harbour fees rise

                  **⟦⟧ Defended the Fees**

                  Mayor Lindqvist defended the new harbour fees on Monday."""),
              new Example(
                  """
                  Harbour fees rise

                  Mayor Lindqvist defended the new harbour fees on Monday.""",
                  """
                  Harbour fees rise

                  **Lindqvist Defended the Fees**

                  Mayor Lindqvist defended the new harbour fees on Monday.""")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    for (Sentence sentence : texts.alignment().rewrite()) {
      String text = texts.rewrite().in(sentence.span());
      if (!sentence.isHeading() || !text.matches("(?s)[*_#]+\\s+\\S.*[*_]+")) {
        continue;
      }
      List<Token> words = sentence.words();
      if (words.isEmpty()) {
        continue;
      }
      int at = sentence.span().start() + markup(text);
      report.accept(finding(texts, sentence, words.getFirst(), at));
    }
  }

  private static int markup(String text) {
    int length = 0;
    while ("*_#".indexOf(text.charAt(length)) >= 0) {
      length++;
    }
    return length;
  }

  private static Finding finding(Collation texts, Sentence heading, Token first, int at) {
    FindingDraft draft = new FindingDraft(INFO, texts, Span.at(at)).confidence(0.95);
    Optional<Token> missing = missing(texts, heading, first);
    if (missing.isEmpty()) {
      return draft.variant("unknown").done();
    }
    // In a heading the name alone stands, and with a capital.
    String word = missing.get().surface();
    return draft
        .evidence(missing.get().span(), 1)
        .arguments(word)
        .fix(new Span(at, first.span().start()), word + " ")
        .done();
  }

  /// The content word that most often stands before the heading's first word in the original, in
  /// sentences that share more of the heading counting more.
  private static Optional<Token> missing(Collation texts, Sentence heading, Token first) {
    Set<String> wanted = Weights.stems(heading);
    Map<String, Double> votes = new HashMap<>();
    Map<String, Token> tokens = new HashMap<>();
    for (Sentence sentence : texts.alignment().original()) {
      List<Token> words = sentence.words();
      long shared = Weights.stems(sentence).stream().filter(wanted::contains).count();
      for (int i = 1; i < words.size(); i++) {
        Token before = words.get(i - 1);
        if (words.get(i).stem().equals(first.stem())
            && !FunctionWords.holds(before)
            && before.isCapitalised()
            && !wanted.contains(before.stem())) {
          votes.merge(before.stem(), (double) shared * shared, Double::sum);
          tokens.putIfAbsent(before.stem(), before);
        }
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .flatMap(entry -> Optional.ofNullable(tokens.get(entry.getKey())));
  }
}
