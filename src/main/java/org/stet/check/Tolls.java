package org.stet.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.language.Figure;
import org.stet.language.WordLists;
import org.stet.text.Sentence;
import org.stet.text.Token;

/// Tells what befell those whom a figure of an English sentence counts: `nine people were killed`,
/// `injuring four`. The words stand in `resources/check/tolls.txt`.
final class Tolls {
  private static final Tolls ALL = read();

  /// Words that may stand between a figure and what befell those it counts.
  private static final Set<String> BETWEEN =
      words(
          "at least about around some nearly almost up to more than over was were is are "
              + "be been being has have had left others also reportedly reported confirmed");

  /// Words that make a figure a part of another one.
  private static final Set<String> PART_BEFORE =
      words(
          "another other further additional of including include included includes among "
              + "only just these those first last next");

  private static final Set<String> PART_BEHIND = words("of more others other further");

  private static final int REACH = 5;

  /// How far before a figure `aged` may stand.
  private static final int AGES = 3;

  private final Map<String, String> forms;
  private final Set<String> before;

  private Tolls(Map<String, String> forms, Set<String> before) {
    this.forms = forms;
    this.before = before;
  }

  /// What befell those whom a figure counts, all of them; empty where the words do not say so.
  static Optional<String> of(Figure figure, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int from = 0;
    while (from < tokens.size() && !tokens.get(from).span().overlaps(figure.span())) {
      from++;
    }
    int to = from;
    while (to < tokens.size() && tokens.get(to).span().overlaps(figure.span())) {
      to++;
    }
    List<Token> before = tokens.subList(0, from);
    List<Token> behind = tokens.subList(to, tokens.size());
    boolean part = from > 0 && PART_BEFORE.contains(before.getLast().normal());
    if (part || isAge(before)) {
      return Optional.empty();
    }
    return ALL.before(before)
        .or(() -> ALL.behind(behind))
        .filter(toll -> !ALL.isPart(before, behind, toll));
  }

  /// Whether a figure behind these words is an age: `two women aged 34 and 58 died`.
  private static boolean isAge(List<Token> before) {
    return before.subList(Math.max(0, before.size() - AGES), before.size()).stream()
        .anyMatch(token -> token.normal().equals("aged"));
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }

  /// Whether a sentence tells that something befell somebody.
  static boolean told(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> ALL.forms.containsKey(token.normal()));
  }

  private Optional<String> before(List<Token> tokens) {
    List<Token> near = tokens.subList(Math.max(0, tokens.size() - REACH), tokens.size());
    for (Token token : near.reversed()) {
      if (before.contains(token.normal())) {
        return Optional.ofNullable(forms.get(token.normal()));
      }
      if (!BETWEEN.contains(token.normal())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<String> behind(List<Token> tokens) {
    for (Token token : tokens.subList(0, Math.min(tokens.size(), REACH))) {
      String toll = forms.get(token.normal());
      if (toll != null) {
        return Optional.of(toll);
      }
      if (!BETWEEN.contains(token.normal()) && !token.tag().matches("NOUN|ADJ|PROPN")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// `Four more` is a part of what was told before, unless that befell others: `killing nine people
  /// and injuring four more`.
  private boolean isPart(List<Token> before, List<Token> behind, String toll) {
    boolean more =
        behind.subList(0, Math.min(behind.size(), 2)).stream()
            .anyMatch(token -> PART_BEHIND.contains(token.normal()));
    return more
        && before.stream()
            .map(token -> forms.getOrDefault(token.normal(), toll))
            .allMatch(toll::equals);
  }

  private static Tolls read() {
    Map<String, String> forms = new HashMap<>();
    Set<String> before = new HashSet<>();
    for (String line : WordLists.lines("/check/tolls.txt")) {
      List<String> parts = List.of(line.split(" ", -1));
      for (String form : parts.subList(1, parts.size())) {
        String word = form.replace("+", "");
        forms.put(word, parts.getFirst());
        if (form.endsWith("+")) {
          before.add(word);
        }
      }
    }
    return new Tolls(Map.copyOf(forms), Set.copyOf(before));
  }
}
