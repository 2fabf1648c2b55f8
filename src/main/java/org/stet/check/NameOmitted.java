package org.stet.check;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
            .flatMap(sentence -> sentence.words().stream())
            .map(Token::stem)
            .collect(Collectors.toSet());
    DetailOmitted.examine(
        texts,
        (collation, sentence) -> collation.ofOriginal().names(sentence),
        name -> name.tokens().stream().anyMatch(t -> told.contains(t.stem())),
        (sentence, name) ->
            Omission.of(
                INFO, texts, sentence, name.span(), 0.6 * Omission.position(texts, sentence)),
        report);
  }
}
