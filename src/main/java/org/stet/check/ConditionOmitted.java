package org.stet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.stet.alignment.Link;
import org.stet.language.FunctionWords;
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
                      + " workers."),
              new Example(
                  "The yard will keep its two hundred workers ⟦as long as the navy orders ferries⟧.",
                  "Two hundred workers will be kept by the yard.")));

  private static final Set<String> MARKERS = Set.of("if", "unless", "provided", "providing");

  /// `As long as` and `so long as`.
  private static final String LONG = "long";

  /// From this share of its words on, what hangs on the condition was kept, and is told as given.
  private static final double KEPT = 0.6;

  private static final double WEIGHS = 0.8;
  /// Behind these, and behind an adjective (`not be surprising if`), `if` opens no condition.
  private static final Set<String> NO_CONDITION =
      Set.of("as", "asked", "even", "wonder", "know", "see", "sure", "ask");

  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "their", "no");

  private static final Set<String> SAME =
      Set.of(
          "if",
          "unless",
          "provided",
          "providing",
          "condition",
          "long",
          "only",
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
      Set<String> ours = stems(Words.of(link.rewrite()));
      boolean told =
          link.rewrite().stream()
              .flatMap(sentence -> sentence.words().stream())
              .anyMatch(token -> SAME.contains(token.normal()));
      if (told) {
        continue;
      }
      for (Sentence sentence : link.original()) {
        for (List<Token> clause : conditions(sentence)) {
          Set<String> main = stems(sentence.words());
          main.removeAll(stems(clause));
          Set<String> said = stems(clause);
          long retold = said.stream().filter(ours::contains).count();
          if (retold > said.size() / 2) {
            continue;
          }
          long kept = main.stream().filter(ours::contains).count();
          double weight =
              kept >= KEPT * main.size() ? WEIGHS : 0.9 * Omission.position(texts, sentence);
          report.accept(Omission.of(INFO, texts, sentence, Words.cover(clause), weight));
        }
      }
    }
  }

  private static Set<String> stems(List<Token> words) {
    return words.stream()
        .filter(word -> !FunctionWords.holds(word))
        .map(Token::stem)
        .collect(Collectors.toSet());
  }

  /// The clauses that open with a conditional conjunction, up to the end of the clause. `as if` and
  /// a question's `if` (`asked if`) open none.
  private static List<List<Token>> conditions(Sentence sentence) {
    List<List<Token>> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean opens = opens(tokens, i);
      int end = i + 1;
      while (opens && end < tokens.size() && !tokens.get(end).surface().matches("[,.;:?!”\"]")) {
        end++;
      }
      if (opens && end - i > 2) {
        // `As long as` opens before its `long`.
        found.add(tokens.subList(tokens.get(i).normal().equals(LONG) ? i - 1 : i, end));
      }
    }
    return found;
  }

  private static boolean opens(List<Token> tokens, int at) {
    String word = tokens.get(at).normal();
    String before = at == 0 ? "" : tokens.get(at - 1).normal();
    String next = at + 1 == tokens.size() ? "" : tokens.get(at + 1).normal();
    if (word.equals(LONG)) {
      return before.matches("as|so") && next.equals("as");
    }
    return MARKERS.contains(word)
        && !NO_CONDITION.contains(before)
        && !(at > 0 && (tokens.get(at - 1).tag().equals("ADJ") || before.endsWith("ing")))
        && (word.length() < "provided".length()
            || next.equals("that")
            || (before.equals(",") && DETERMINERS.contains(next)));
  }
}
