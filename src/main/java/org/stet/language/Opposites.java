package org.stet.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stet.text.Token;

/// Which English words mean the opposite of which. The pairs stand in `language/opposites.txt`;
/// besides, a word and the same with `un-`, `dis-` and the like are opposites, but for those of
/// `language/negating-prefixes.txt`: `part` is none of `depart`.
public final class Opposites {
  /// What kind of opposite two words are.
  public enum Kind {
    /// Degrees, directions and order: `more` and `less`, `before` and `after`.
    COMPARISON,
    MEANING,
    /// Of one kind and not the same: `red` and `blue`.
    SISTERS
  }

  private static final String FILE = "/language/opposites.txt";
  private static final String PREFIXED = "/language/negating-prefixes.txt";

  /// Prefixes that turn most words which they begin.
  private static final Set<String> PREFIXES = Set.of("un", "dis", "non", "non-", "anti-");

  /// What stays of a word without its prefix must be a word itself: `under` is not un-der.
  private static final int FEWEST_LETTERS = 4;

  /// The pairs by stem and by normal form: an inflection that the stemmer knows need not be listed.
  private static final Map<String, Map<String, Kind>> PAIRS = read();

  /// The words that each of the other prefixes turns, and those that each of these does not.
  private static final Map<String, Set<String>> TURNED = prefixed("only ");

  private static final Map<String, Set<String>> NOT_TURNED = prefixed("but ");

  private Opposites() {}

  /// The kind of opposites that two words are; empty where they are none.
  public static java.util.Optional<Kind> kind(Token one, Token other) {
    for (String a : List.of(one.normal(), one.stem())) {
      Map<String, Kind> others = PAIRS.getOrDefault(a, Map.of());
      for (String b : List.of(other.normal(), other.stem())) {
        if (others.containsKey(b)) {
          return java.util.Optional.of(others.getOrDefault(b, Kind.MEANING));
        }
      }
    }
    boolean prefixed =
        negates(one.normal(), other.normal())
            || negates(other.normal(), one.normal())
            || negates(one.stem(), other.stem())
            || negates(other.stem(), one.stem());
    return prefixed ? java.util.Optional.of(Kind.MEANING) : java.util.Optional.empty();
  }

  private static boolean negates(String word, String plain) {
    if (plain.length() < FEWEST_LETTERS || !word.endsWith(plain)) {
      return false;
    }
    String prefix = word.substring(0, word.length() - plain.length());
    return PREFIXES.contains(prefix)
        ? !NOT_TURNED.getOrDefault(prefix, Set.of()).contains(plain)
        : TURNED.getOrDefault(prefix, Set.of()).contains(plain);
  }

  private static Map<String, Set<String>> prefixed(String mark) {
    Map<String, Set<String>> words = new HashMap<>();
    Normaliser normaliser = new Normaliser();
    Stems stems = new Stems(new Language("en"));
    for (String line : WordLists.lines(PREFIXED)) {
      if (line.startsWith(mark)) {
        int colon = line.indexOf(':');
        words.put(
            line.substring(mark.length(), colon),
            forms(line.substring(colon + 1), normaliser, stems));
      }
    }
    return words;
  }

  private static Map<String, Map<String, Kind>> read() {
    Map<String, Map<String, Kind>> pairs = new HashMap<>();
    Normaliser normaliser = new Normaliser();
    Stems stems = new Stems(new Language("en"));
    for (String line : WordLists.lines(FILE)) {
      Kind kind = Kind.valueOf(line.substring(0, line.indexOf(':')).toUpperCase(Locale.ROOT));
      String words = line.substring(line.indexOf(':') + 1);
      if (kind == Kind.SISTERS) {
        List<String> sisters = List.of(words.strip().split(" ", -1));
        for (int i = 1; i < sisters.size(); i++) {
          Set<String> one = forms(sisters.get(i), normaliser, stems);
          sisters
              .subList(0, i)
              .forEach(other -> oppose(pairs, one, forms(other, normaliser, stems), kind));
        }
      } else {
        String[] sides = words.split("/", -1);
        oppose(pairs, forms(sides[0], normaliser, stems), forms(sides[1], normaliser, stems), kind);
      }
    }
    return pairs;
  }

  private static void oppose(
      Map<String, Map<String, Kind>> pairs, Set<String> left, Set<String> right, Kind kind) {
    for (String a : left) {
      for (String b : right) {
        if (!a.equals(b)) {
          pairs.computeIfAbsent(a, key -> new HashMap<>()).putIfAbsent(b, kind);
          pairs.computeIfAbsent(b, key -> new HashMap<>()).putIfAbsent(a, kind);
        }
      }
    }
  }

  private static Set<String> forms(String words, Normaliser normaliser, Stems stems) {
    Set<String> forms = new HashSet<>();
    for (String word : words.strip().split(" ", -1)) {
      String normal = normaliser.normal(word);
      forms.add(normal);
      forms.add(stems.of(normal));
    }
    return forms;
  }
}
