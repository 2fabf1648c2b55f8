package org.stet.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.alignment.Link;
import org.stet.language.FunctionWords;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Token;

/// A place where a word seems to be missing, though no rule says so and the original may tell the
/// same quite otherwise: a model read the sentence and stumbled there.
final class GapSuspected implements Check {
  static final CheckInfo INFO =
      new CheckInfo(
          "gap-suspected",
          List.of(),
          Category.FORM,
          Severity.WARNING,
          List.of(
              new Example(
                  "The helicopter's gearbox must be replaced every second winter, the engineer said.",
                  "Every other winter a new⟦⟧ has to be fitted in time for the storms."),
              new Example(
                  "The council wants to close the old bridge before the winter storms, Ida Holm said.",
                  "Ida Holm announced plans to⟦⟧ an ageing bridge ahead of the storms."),
              new Example(
                  "The ferry will call at Tarn, Sandvik, Little Orlay and Brae in May.",
                  "In May it sails to Tarn, , Little Orlay and Brae."),
              new Example(
                  "The helicopter's gearbox must be replaced every second winter, the engineer said.",
                  "Every other winter a new gearbox has to be fitted in time for the storms.")));

  /// A doubt says how rare it is on good sentences, not how often it is right.
  private static final double SURE = 0.6;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    for (Sentence sentence : texts.alignment().rewrite()) {
      List<Token> tokens = sentence.tokens();
      List<Sentence> compared = texts.compared(sentence);
      // Once it has stumbled, a model that reads on doubts what follows too.
      IntStream.range(1, tokens.size())
          .filter(at -> texts.gaps().hasBefore(tokens.get(at)))
          .filter(at -> !isMinus(tokens, at))
          // What stands so in the original was not torn out here.
          .filter(at -> !Words.sideBySide(compared, tokens.get(at - 1), tokens.get(at)))
          .boxed()
          .max(Comparator.comparingDouble(at -> texts.gaps().before(tokens.get(at))))
          .ifPresent(at -> report.accept(finding(texts, sentence, at)));
    }
  }

  /// Whether a token is the sign of the number behind it.
  private static boolean isMinus(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).surface().matches("[-−–]")
        && tokens.get(at + 1).span().start() == tokens.get(at).span().end()
        && Character.isDigit(tokens.get(at + 1).surface().charAt(0));
  }

  private static Finding finding(Collation texts, Sentence sentence, int at) {
    Token before = sentence.tokens().get(at - 1);
    Token next = sentence.tokens().get(at);
    FindingDraft draft =
        new FindingDraft(INFO, texts, Span.at(before.span().end()))
            .confidence(SURE)
            .arguments(before.surface(), next.surface());
    return answer(texts, sentence, at)
        .map(word -> draft.evidence(word.span(), 1).arguments(word.surface()).variant("answered"))
        .orElseGet(() -> draft.evidence(texts.judgements().get(sentence.index()).evidence()))
        .done();
  }

  /// The word that a linked sentence has behind the word before the place, or else before the word
  /// behind it, if the sentence has it nowhere.
  private static Optional<Token> answer(Collation texts, Sentence sentence, int at) {
    Set<String> told = sentence.tokens().stream().map(Token::stem).collect(Collectors.toSet());
    List<Token> behind = new ArrayList<>();
    List<Token> before = new ArrayList<>();
    for (Sentence original : linked(texts, sentence)) {
      List<Token> tokens = original.tokens();
      for (int i = 0; i + 1 < tokens.size(); i++) {
        if (tokens.get(i).normal().equals(sentence.tokens().get(at - 1).normal())) {
          behind.add(tokens.get(i + 1));
        }
        if (tokens.get(i + 1).normal().equals(sentence.tokens().get(at).normal())) {
          before.add(tokens.get(i));
        }
      }
    }
    return Stream.concat(behind.stream(), before.stream())
        .filter(word -> word.isWord() && !FunctionWords.holds(word) && !told.contains(word.stem()))
        .findFirst();
  }

  private static List<Sentence> linked(Collation texts, Sentence sentence) {
    return texts.alignment().ofRewrite(sentence).map(Link::original).orElse(List.of());
  }
}
