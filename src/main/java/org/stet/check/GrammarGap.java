package org.stet.check;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Token;
import org.stet.text.TokenKind;

/// A place where only grammar shows that a word is missing, because nothing in the original answers
/// to it: `the minister said would attend`, `300 Ukrainian have`, `in the of`.
final class GrammarGap implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "gap-grammar",
          List.of(),
          Category.FORM,
          Severity.ERROR,
          List.of(
              new Example(
                  "The port reopened.",
                  "Harbour master Ida Holm said⟦⟧ would reopen the port at dawn."),
              new Example(
                  "The port reopened.", "At least 300 Norwegian⟦⟧ have left the coast since May."),
              new Example("The port reopened.", "Holm spoke at the⟦⟧ of the new pier in Bergen."),
              new Example(
                  "The port reopened.", "Falling stones had cut their⟦⟧ on Friday afternoon."),
              new Example(
                  "The port reopened.", "It is the pier that Holm said would reopen at dawn."),
              new Example(
                  "The port reopened.", "At least 300 Norwegian sailors have left since May.")));

  private static final Set<String> SPEECH =
      Set.of("said", "stated", "announced", "claimed", "warned", "insisted", "argued", "noted");
  private static final Set<String> AUXILIARIES =
      Set.of(
          "would", "will", "could", "should", "may", "might", "must", "can", "has", "have", "had");
  private static final Set<String> BE =
      Set.of("have", "has", "had", "were", "was", "are", "is", "will", "would");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> SUBJECT = Set.of("PROPN", "NOUN", "ADJ", "DET");
  private static final Set<String> AFTER_NO_ARTICLE = Set.of("of", "was", "were", "is", "has");

  /// Words that need a noun behind them as an article does.
  private static final Set<String> OWNERS = Set.of("the", "its", "their", "our", "your", "my");

  /// What opens the next phrase: no noun comes any more.
  private static final Set<String> AFTER_NO_NOUN =
      Set.of("on", "at", "into", "onto", "before", "after", "because", "when", "and", "or", "but");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    if (!texts.isEnglish()) {
      return;
    }
    for (Sentence sentence : texts.alignment().rewrite()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i + 1 < tokens.size() && !sentence.isHeading(); i++) {
        String variant = variant(tokens, i);
        Token before = tokens.get(i);
        // What stands so in the original was not torn out here.
        if (!variant.isEmpty()
            && !Words.sideBySide(texts.compared(sentence), before, tokens.get(i + 1))) {
          report.accept(
              new FindingDraft(INFO, texts, Span.at(before.span().end()))
                  .variant(variant)
                  .arguments(before.surface(), tokens.get(i + 1).surface())
                  .confidence(0.85)
                  .done());
        }
      }
    }
  }

  private static String variant(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    Token next = tokens.get(i + 1);
    if (SPEECH.contains(token.normal())
        && AUXILIARIES.contains(next.normal())
        && onlySubjectBefore(tokens, i)) {
      return "speaker";
    }
    if (i > 0
        && tokens.get(i - 1).kind() == TokenKind.NUMBER
        && token.surface().matches("\\p{Lu}\\p{Ll}+(?:an|ish)")
        && BE.contains(next.normal())) {
      return "people";
    }
    if (ARTICLES.contains(token.normal())
        && (AFTER_NO_ARTICLE.contains(next.normal()) || next.surface().matches("[,.;:]"))
        && !next.isCapitalised()) {
      return "article";
    }
    boolean open = OWNERS.contains(token.normal()) && AFTER_NO_NOUN.contains(next.surface());
    return open && !isJoined(tokens, i) ? "article" : "";
  }

  /// Whether the noun of two phrases comes later, as in `the before and after pictures` or `their
  /// and our boats`.
  private static boolean isJoined(List<Token> tokens, int at) {
    Set<String> next =
        tokens.subList(at + 1, Math.min(at + 4, tokens.size())).stream()
            .map(Token::normal)
            .collect(Collectors.toSet());
    return (next.contains("and") || next.contains("or"))
        && (next.contains("after") || next.stream().anyMatch(OWNERS::contains));
  }

  /// Whether nothing but a subject stands between the start of the clause and the verb of speech,
  /// so that what follows cannot be a relative clause (`the bridge that he said would open`).
  private static boolean onlySubjectBefore(List<Token> tokens, int verb) {
    int words = 0;
    for (int i = verb - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      boolean clauseOpens = token.surface().equals(",") || token.kind() == TokenKind.QUOTE_MARK;
      if (clauseOpens || Set.of("while", "but", "and").contains(token.normal())) {
        break;
      }
      // A capital tells a name where the tagger, seeing a broken sentence, does not.
      if (!SUBJECT.contains(token.tag()) && !token.isCapitalised()) {
        return false;
      }
      words++;
    }
    return words > 0;
  }
}
