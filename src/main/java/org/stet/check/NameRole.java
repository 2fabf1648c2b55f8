package org.stet.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.stet.alignment.Rewording;
import org.stet.alignment.Slot;
import org.stet.language.WordLists;
import org.stet.text.Token;

/// An office, a position or a kinship where the sentence that was taken over has another one.
final class NameRole implements Check {
  private static final CheckInfo INFO =
      new CheckInfo(
          "name-role",
          List.of(),
          Category.ACCURACY,
          Severity.ERROR,
          List.of(
              new Example(
                  "The letter was found by the chairman of the club, Jan Moberg, in a drawer.",
                  "The letter was found by the ⟦captain⟧ of the club, Jan Moberg, in a drawer."),
              new Example(
                  "Ida Lind crossed the strait with her sister in a boat that leaked.",
                  "Ida Lind crossed the strait with her ⟦aunt⟧ in a boat that leaked."),
              new Example(
                  "The letter was found by the manager of the club, Jan Moberg, in a drawer.",
                  "The letter was found by the coach of the club, Jan Moberg, in a drawer."),
              new Example(
                  "The letter was found by the chairman of the club and its captain in a drawer.",
                  "The letter was found by the captain of the club and its chairman in a drawer.")));

  private static final String FILE = "/check/roles.txt";

  /// For each role its groups: in a group roles with the same number are the same.
  private static final Map<String, List<Map<String, Integer>>> GROUPS = read();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public void examine(Collation texts, Consumer<Finding> report) {
    if (!texts.isEnglish()) {
      return;
    }
    for (Rewording rewording : texts.rewordings().all()) {
      for (Slot slot : rewording.isTakenOver() ? rewording.slots() : List.<Slot>of()) {
        if (!slot.rewriteWords().isEmpty()
            && !texts.isQuoted(slot.place())
            && differ(role(slot.originalWords()), role(slot.rewriteWords()))
            && !has(rewording, slot)) {
          String theirs = texts.original().in(Words.cover(slot.originalWords()));
          report.accept(
              new FindingDraft(INFO, texts, Words.cover(slot.rewriteWords()))
                  .evidence(Words.cover(slot.originalWords()), 1)
                  .arguments(texts.rewrite().in(Words.cover(slot.rewriteWords())), theirs)
                  .fix(Words.cover(slot.rewriteWords()), theirs)
                  .confidence(0.9)
                  .done());
        }
      }
    }
  }

  /// Whether the sentence of the original names the role too, of somebody else or the same.
  private static boolean has(Rewording rewording, Slot slot) {
    Set<String> told =
        rewording.original().words().stream().map(Token::normal).collect(Collectors.toSet());
    return slot.rewriteWords().stream().map(Token::normal).allMatch(told::contains);
  }

  /// `co-chairman` is a chairman.
  private static String role(List<Token> words) {
    return words.stream()
        .map(Token::normal)
        .collect(Collectors.joining(" "))
        .replaceFirst("^(?:co|vice|ex)-", "");
  }

  private static boolean differ(String one, String other) {
    return GROUPS.getOrDefault(one, List.of()).stream()
        .anyMatch(
            group -> group.containsKey(other) && !Objects.equals(group.get(one), group.get(other)));
  }

  private static Map<String, List<Map<String, Integer>>> read() {
    Map<String, List<Map<String, Integer>>> groups = new HashMap<>();
    for (String line : WordLists.lines(FILE)) {
      Map<String, Integer> group = new HashMap<>();
      String[] alternatives = line.split(" \\| ", -1);
      for (int i = 0; i < alternatives.length; i++) {
        for (String role : alternatives[i].split(", ", -1)) {
          group.put(role, i);
        }
      }
      group
          .keySet()
          .forEach(role -> groups.computeIfAbsent(role, r -> new ArrayList<>()).add(group));
    }
    return Map.copyOf(groups);
  }
}
