package org.stet.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.stet.claim.Attributions;
import org.stet.language.WordLists;
import org.stet.text.Sentence;
import org.stet.text.Token;

/// A word that judges, of which the original has none: an opinion without an owner.
final class Editorialising implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "editorialising",
          List.of(),
          Category.EDITORIALISATION,
          Severity.WARNING,
          List.of(
              new Example(
                  "The council closed the old bridge on Friday after the storm cracked two arches.",
                  "The council ⟦shamefully⟧ closed the old bridge on Friday after the storm cracked"
                      + " two arches."),
              new Example(
                  "The council closed the old bridge on Friday, a shameful decision, Moberg said.",
                  "The council’s shameful decision to close the old bridge came on Friday."),
              new Example(
                  "Moberg attacked the council on Friday over the closing of the old bridge.",
                  "Moberg attacked the council’s “shameful” closing of the old bridge on Friday.")));

  private static final String FILE = "/check/loaded-words.txt";
  private static final Map<String, Severity> WORDS = read();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    if (!texts.isEnglish()) {
      return;
    }
    Set<String> told =
        Words.of(texts.alignment().original()).stream()
            .map(Token::stem)
            .collect(Collectors.toSet());
    for (Sentence sentence : texts.alignment().rewrite()) {
      for (Token word : sentence.words()) {
        Severity severity = WORDS.get(word.normal());
        if (severity != null && !told.contains(word.stem()) && !texts.isQuoted(word.span())) {
          report.accept(finding(texts, sentence, word, severity));
        }
      }
    }
  }

  /// Where somebody says so, the opinion has an owner, though the word may not be theirs.
  private static Finding finding(
      Collation texts, Sentence sentence, Token word, Severity severity) {
    boolean owned = !Attributions.in(sentence).isEmpty();
    return new FindingDraft(INFO, texts, word.span())
        .evidence(texts.judgements().get(sentence.index()).evidence())
        .arguments(texts.rewrite().in(word.span()))
        .severity(owned ? Severity.NOTE : severity)
        .confidence(owned ? 0.4 : 0.7)
        .done();
  }

  private static Map<String, Severity> read() {
    Map<String, Severity> words = new HashMap<>();
    for (String line : WordLists.lines(FILE)) {
      List<String> parts = List.of(line.split(" ", -1));
      Severity severity = Severity.valueOf(parts.getFirst().toUpperCase(Locale.ROOT));
      parts.subList(1, parts.size()).forEach(word -> words.put(word, severity));
    }
    return Map.copyOf(words);
  }
}
