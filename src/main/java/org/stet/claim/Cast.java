package org.stet.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.language.Name;
import org.stet.language.NameForms;
import org.stet.text.Sentence;
import org.stet.text.Token;

/// All that the body of an original could mean by a name: its words, its names in every form, and
/// the initials that its names make.
final class Cast {
  private static final int FEWEST_LETTERS = 2;
  private static final int MOST_LETTERS = 6;

  /// Short forms that are no initials of names, and the words that they stand for.
  private static final Map<String, List<String>> SHORT =
      Map.of(
          "tv", List.of("television"),
          "co2", List.of("carbon", "dioxide"),
          "ai", List.of("artificial", "intelligence"),
          "pm", List.of("prime", "minister"),
          "gdp", List.of("gross", "domestic", "product"),
          "ceo", List.of("chief", "executive"),
          "cfo", List.of("chief", "financial"),
          "hq", List.of("headquarters"));

  private final Set<String> words = new HashSet<>();
  private final Set<String> stems = new HashSet<>();
  private final Set<String> lower = new HashSet<>();
  private final Set<String> initials = new HashSet<>();
  private final Map<String, List<Name>> names = new HashMap<>();

  /// @param named the names of each sentence, by its place
  Cast(List<Sentence> body, List<List<Name>> named) {
    for (Sentence sentence : body) {
      String before = "";
      List<Token> run = new ArrayList<>();
      for (Token token : sentence.tokens()) {
        before = add(token, before);
        spell(token, run);
      }
      named.get(sentence.index()).forEach(this::add);
    }
  }

  private String add(Token token, String before) {
    if (!token.isWord()) {
      return before;
    }
    String plain = NameForms.plain(token.surface());
    words.add(plain);
    words.add(before + plain);
    stems.add(token.stem());
    if (plain.contains("-")) {
      words.addAll(List.of(plain.split("-", -1)));
      words.add(plain.replace("-", ""));
    }
    if (!token.isCapitalised()) {
      lower.add(plain);
    }
    return plain;
  }

  /// Collects the initials of runs of words with capitals, small words between them or not.
  private void spell(Token token, List<Token> run) {
    boolean small = token.isWord() && token.word().function() && !run.isEmpty();
    if (token.isWord() && (token.isCapitalised() || small)) {
      run.add(token);
    } else {
      run.clear();
    }
    for (int from = 0; from < run.size(); from++) {
      List<Token> part = run.subList(from, run.size());
      initials.add(initials(part, true));
      initials.add(initials(part, false));
    }
    if (run.size() > MOST_LETTERS) {
      run.removeFirst();
    }
  }

  private static String initials(List<Token> run, boolean all) {
    StringBuilder letters = new StringBuilder();
    run.stream()
        .filter(token -> all || token.isCapitalised())
        .forEach(token -> letters.append(Character.toLowerCase(token.surface().charAt(0))));
    return letters.toString();
  }

  private void add(Name name) {
    for (String part : NameForms.parts(name.tokens())) {
      names.computeIfAbsent(part, unknown -> new ArrayList<>()).add(name);
    }
  }

  /// Whether the body has the word in some form, in capitals or not.
  boolean knows(Token token) {
    String plain = NameForms.plain(token.surface());
    return words.contains(plain)
        || stems.contains(token.stem())
        || (plain.contains("-")
            && (words.contains(plain.replace("-", ""))
                || List.of(plain.split("-", -1)).stream().allMatch(words::contains)))
        || isInitials(token, plain)
        || (SHORT.containsKey(plain) && words.containsAll(SHORT.get(plain)))
        || names.keySet().stream().anyMatch(part -> NameForms.areOne(part, plain));
  }

  private boolean isInitials(Token token, String plain) {
    return plain.length() >= FEWEST_LETTERS
        && plain.length() <= MOST_LETTERS
        && token.surface().equals(token.surface().toUpperCase(java.util.Locale.ROOT))
        && initials.contains(plain);
  }

  /// Whether the body has the word without a capital.
  boolean hasInLowerCase(Token token) {
    return lower.contains(NameForms.plain(token.surface()));
  }

  /// The names that have a part, whoever they are of.
  List<Name> with(String part) {
    return names.getOrDefault(part, List.of());
  }

  /// Whether one name of the body has parts of both: a first name and a last name of one person.
  boolean areOfOne(List<String> one, List<String> other) {
    return one.stream()
        .flatMap(part -> with(part).stream())
        .map(name -> NameForms.parts(name.tokens()))
        .anyMatch(parts -> other.stream().anyMatch(parts::contains));
  }

  /// Whether the initials of a long name are one of the body's words.
  boolean knowsShort(List<Token> name) {
    return name.size() > 1 && words.contains(initials(name, false));
  }

  /// A name of the body that differs from a word by a slip.
  Optional<Name> near(Token token) {
    String plain = NameForms.plain(token.surface());
    return names.entrySet().stream()
        .filter(entry -> NameForms.areNear(entry.getKey(), plain))
        .map(entry -> entry.getValue().getFirst())
        .findFirst();
  }
}
