package org.stet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.stet.alignment.Link;
import org.stet.text.Sentence;
import org.stet.text.Token;

/// A condition left out of a sentence that the rewrite keeps: what was promised `if Russia also
/// agrees` is told as promised.
final class ConditionOmitted implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "omission-condition",
          List.of(),
          Category.CONTEXT,
          Severity.WARNING,
          List.of(
              new Example(
                  "The yard will keep its two hundred workers ⟦if the navy orders another ferry⟧.",
                  "The yard will keep its two hundred workers."),
              new Example(
                  "The yard will keep its two hundred workers if the navy orders another ferry.",
                  "Provided that the navy orders another ferry, the yard will keep its two hundred"
                      + " workers.")));

  private static final Set<String> MARKERS = Set.of("if", "unless", "provided", "providing");
  private static final Set<String> SAME =
      Set.of(
          "if",
          "unless",
          "provided",
          "providing",
          "condition",
          "as",
          "once",
          "when",
          "subject",
          "depending",
          "whether");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    if (!texts.isEnglish()) {
      return;
    }
    for (Link link : texts.alignment().links()) {
      boolean told =
          link.rewrite().stream()
              .flatMap(sentence -> sentence.words().stream())
              .anyMatch(token -> SAME.contains(token.normal()));
      if (told) {
        continue;
      }
      for (Sentence sentence : link.original()) {
        for (List<Token> clause : conditions(sentence)) {
          report.accept(
              Omission.of(
                  INFO,
                  texts,
                  sentence,
                  Words.cover(clause),
                  0.9 * Omission.position(texts, sentence)));
        }
      }
    }
  }

  /// The clauses that open with a conditional conjunction, up to the end of the clause. `as if` and
  /// a question's `if` (`asked if`) open none.
  private static List<List<Token>> conditions(Sentence sentence) {
    List<List<Token>> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean opens =
          MARKERS.contains(tokens.get(i).normal())
              && !(i > 0
                  && Set.of("as", "asked", "even", "wonder", "know", "see", "sure", "ask")
                      .contains(tokens.get(i - 1).normal()))
              && (tokens.get(i).normal().length() < 7
                  || (i + 1 < tokens.size() && tokens.get(i + 1).normal().equals("that")));
      int end = i + 1;
      while (opens && end < tokens.size() && !tokens.get(end).surface().matches("[,.;:?!”\"]")) {
        end++;
      }
      if (opens && end - i > 2) {
        found.add(tokens.subList(i, end));
      }
    }
    return found;
  }
}
