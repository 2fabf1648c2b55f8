package org.stet.check;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.stet.alignment.Link;
import org.stet.language.FunctionWords;
import org.stet.language.TimeExpression;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Token;

/// A time that the original gives for one event and the rewrite for another: `signed last year, had
/// come into force` became `had come into force last year`. The event of a time is the verb before
/// it in its clause, or else after it.
final class DateMoved implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "date-moved",
          List.of(),
          Category.ACCURACY,
          Severity.WARNING,
          List.of(
              new Example(
                  "She noted that the lease on the quarry, agreed last spring, had expired.",
                  "She noted that the lease on the quarry had ⟦expired last spring⟧."),
              new Example(
                  "She noted that the lease on the quarry, agreed last spring, had expired.",
                  "She noted that the lease on the quarry, which was agreed last spring, had"
                      + " expired.")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    for (Link link : texts.alignment().links()) {
      for (Sentence sentence : link.rewrite()) {
        for (TimeExpression time : texts.ofRewrite().times(sentence)) {
          // A further sentence of a fused link tells of other events at the same time.
          link.likeliest(sentence)
              .ifPresent(original -> compare(texts, sentence, time, original, report));
        }
      }
    }
  }

  private static void compare(
      Collation texts,
      Sentence sentence,
      TimeExpression time,
      Sentence original,
      Consumer<Finding> report) {
    List<TimeExpression> same =
        texts.ofOriginal().times(original).stream()
            .filter(theirs -> theirs.normal().equals(time.normal()))
            .toList();
    if (same.size() != 1) {
      return;
    }
    List<Token> ours = event(sentence, time.span());
    List<Token> theirs = event(original, same.getFirst().span());
    if (!ours.isEmpty() && !theirs.isEmpty() && moved(sentence, ours, original, theirs)) {
      Span evidence = Words.cover(theirs).cover(same.getFirst().span());
      report.accept(finding(texts, time.span(), Words.cover(ours).cover(time.span()), evidence));
    }
  }

  private static Finding finding(Collation texts, Span time, Span place, Span evidence) {
    return new FindingDraft(INFO, texts, place)
        .evidence(evidence, 1)
        .arguments(
            texts.rewrite().in(time), texts.original().in(evidence), texts.rewrite().in(place))
        .confidence(0.85)
        .done();
  }

  /// Moved only if the original has the rewrite's event too, at another place, and the rewrite no
  /// longer has the old one: else the event was reworded.
  private static boolean moved(
      Sentence sentence, List<Token> ours, Sentence original, List<Token> theirs) {
    Set<String> words = stems(ours);
    Set<String> old = stems(theirs);
    return !words.isEmpty()
        && old.stream().noneMatch(words::contains)
        && stems(original.tokens()).containsAll(words)
        && stems(sentence.tokens()).stream().noneMatch(old::contains);
  }

  /// The verb that a time belongs to with the content words between them, nearest first before the
  /// time in its clause.
  private static List<Token> event(Sentence sentence, Span time) {
    List<Token> tokens = sentence.tokens();
    int at = 0;
    while (at < tokens.size() && tokens.get(at).span().end() <= time.start()) {
      at++;
    }
    for (int i = at - 1; i >= 0 && !endsClause(tokens.get(i)); i--) {
      if (isEvent(tokens, i)) {
        return tokens.subList(i, at);
      }
    }
    for (int i = at; i < tokens.size() && !endsClause(tokens.get(i)); i++) {
      if (isEvent(tokens, i)) {
        return tokens.subList(i, i + 1);
      }
    }
    return List.of();
  }

  private static boolean endsClause(Token token) {
    return token.surface().matches("[,;:–—]");
  }

  /// A verb, or what stands behind an auxiliary: taggers take participles for adjectives.
  private static boolean isEvent(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.tag().equals("VERB")
        || (at > 0 && token.isWord() && tokens.get(at - 1).tag().equals("AUX"));
  }

  private static Set<String> stems(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> !FunctionWords.holds(token))
        .map(Token::stem)
        .collect(Collectors.toSet());
  }
}
