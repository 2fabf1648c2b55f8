package org.stet.check;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.language.Name;
import org.stet.language.NameForms;
import org.stet.text.Sentence;
import org.stet.text.Token;

/// A name left out of a sentence that the rewrite keeps, and told nowhere else.
final class NameOmitted implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "omission-name",
          List.of(),
          Category.CONTEXT,
          Severity.NOTE,
          List.of(
              new Example(
                  "The trawler ⟦Havgula⟧ ran aground off the island before dawn, the coastguard said.",
                  "A trawler ran aground off the island before dawn, the coastguard said."),
              new Example(
                  "Mayor Eva Lindqvist closed the old bridge before dawn on Friday.",
                  "The mayor, Lindqvist, closed the old bridge before dawn on Friday.")));

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    Set<String> told =
        texts.alignment().rewrite().stream()
            .flatMap(sentence -> words(texts, sentence))
            .collect(Collectors.toSet());
    DetailOmitted.examine(
        texts,
        (collation, sentence) -> collation.ofOriginal().names(sentence),
        name ->
            name.tokens().stream().anyMatch(t -> told.contains(t.stem()))
                || name.tokens().stream().allMatch(NameForms::isTitle)
                || initials(name).anyMatch(told::contains),
        (sentence, name) ->
            Omission.of(
                INFO, texts, sentence, name.span(), 0.6 * Omission.position(texts, sentence)),
        report);
  }

  /// The words of a sentence, and the initials of its names.
  private static Stream<String> words(Collation texts, Sentence sentence) {
    return Stream.concat(
        sentence.words().stream().map(Token::stem),
        texts.ofRewrite().names(sentence).stream().flatMap(NameOmitted::initials));
  }

  private static Stream<String> initials(Name name) {
    return Stream.of(NameForms.parts(name.tokens()))
        .filter(parts -> parts.size() > 1)
        .map(NameForms::initials);
  }
}
