package org.stet.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Token;

/// A list with an empty place, `India, , South Africa`: a word was torn out between two commas.
final class ListPlaceEmpty implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "gap-list-place",
          List.of(),
          Category.FORM,
          Severity.ERROR,
          List.of(
              new Example(
                  "The ship called at Bergen, Cork, Lisbon and Vigo before the storm.",
                  "The ship called at Bergen, Cork, ⟦⟧, and Vigo before the storm."),
              new Example(
                  "The mayor named Reed, Okafor and Lindqvist.",
                  "The mayor named Reed, Okafor and Lindqvist.")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    for (Sentence sentence : texts.alignment().rewrite()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 1; i + 1 < tokens.size(); i++) {
        if (isComma(tokens.get(i)) && isComma(tokens.get(i + 1))) {
          report.accept(finding(texts, sentence, i));
        }
      }
    }
  }

  private static boolean isComma(Token token) {
    return token.surface().equals(",");
  }

  private static Finding finding(Collation texts, Sentence sentence, int firstComma) {
    List<Token> tokens = sentence.tokens();
    int at = tokens.get(firstComma + 1).span().start();
    FindingDraft draft = new FindingDraft(INFO, texts, Span.at(at)).confidence(0.99);
    Token before = tokens.get(firstComma - 1);
    Token after = tokens.get(Math.min(firstComma + 2, tokens.size() - 1));
    Optional<Span> missing =
        texts.compared(sentence).stream()
            .flatMap(original -> between(original.tokens(), before, after).stream())
            .findFirst();
    if (missing.isEmpty()) {
      return draft.variant("unknown").done();
    }
    String words = texts.original().in(missing.get());
    boolean spaced = texts.rewrite().text().charAt(at - 1) == ' ';
    return draft
        .evidence(missing.get(), 1)
        .arguments(words)
        .fix(Span.at(at), spaced ? words : " " + words)
        .done();
  }

  /// The item that stands between the same two neighbours in the original's list.
  private static Optional<Span> between(List<Token> tokens, Token before, Token after) {
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (!tokens.get(i).normal().equals(before.normal()) || !isComma(tokens.get(i + 1))) {
        continue;
      }
      int end = i + 2;
      while (end < tokens.size() && tokens.get(end).isWord() && end - i < 7) {
        if (tokens.get(end).normal().equals("and") || tokens.get(end).normal().equals("or")) {
          break;
        }
        end++;
      }
      boolean same =
          tokens.subList(end, Math.min(end + 3, tokens.size())).stream()
              .anyMatch(token -> token.normal().equals(after.normal()));
      if (end > i + 2 && same) {
        return Optional.of(tokens.get(i + 2).span().cover(tokens.get(end - 1).span()));
      }
    }
    return Optional.empty();
  }
}
