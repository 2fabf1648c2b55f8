package org.stet.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.language.Name;
import org.stet.language.NameForms;
import org.stet.language.Names;
import org.stet.language.Slips;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Token;

/// How one text spells the last names of its people.
///
/// A person is named in full somewhere, so that a slip is told from another word: `Erdogan` beside
/// `Recep Tayyip Erdoğan`. Whoever has a first name of their own is somebody else.
final class Spellings {
  private static final int SHORTEST = 5;

  /// @param spelling the last name without a possessive ending, with a straight apostrophe
  /// @param first the first name in its plain form; empty for a last name alone
  private record Use(Span place, String spelling, String first) {}

  /// Two spellings of one name, in the order in which the text has them.
  ///
  /// @param place where the later one stands first
  record Pair(String earlier, String later, Span place) {
    boolean isOf(Pair other) {
      return Set.of(earlier, later).equals(Set.of(other.earlier, other.later));
    }
  }

  private final Map<String, Use> uses = new HashMap<>();
  private final List<Use> inOrder = new ArrayList<>();
  private final Map<String, Set<String>> firstNames = new HashMap<>();

  /// @param sentences of the text, in order
  Spellings(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      Names.byCapitals(sentence, List.of()).forEach(this::add);
    }
  }

  private void add(Name name) {
    List<Token> parts = name.tokens().stream().filter(part -> !NameForms.isTitle(part)).toList();
    if (parts.isEmpty()) {
      return;
    }
    Token last = parts.getLast();
    String spelling = bare(last.surface());
    if (spelling.length() < SHORTEST || isShouted(spelling) || NameForms.isPlace(spelling)) {
      return;
    }
    String first = parts.size() == 1 ? "" : NameForms.plain(parts.getFirst().surface());
    Span place = new Span(last.span().start(), last.span().start() + spelling.length());
    Use use = new Use(place, spelling, first);
    if (!first.isEmpty()) {
      firstNames.computeIfAbsent(spelling, unknown -> new HashSet<>()).add(first);
    }
    if (uses.putIfAbsent(spelling, use) == null) {
      inOrder.add(use);
    }
  }

  private static String bare(String surface) {
    String straight = surface.replace('’', '\'');
    return straight.substring(0, straight.length() - (straight.endsWith("'s") ? 2 : 0));
  }

  private static boolean isShouted(String spelling) {
    return spelling.equals(spelling.toUpperCase(Locale.ROOT));
  }

  boolean has(String spelling) {
    return uses.containsKey(spelling);
  }

  Optional<Span> place(String spelling) {
    return Optional.ofNullable(uses.get(spelling)).map(Use::place);
  }

  /// The names that are spelled in two ways.
  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    Slips slips = new Slips();
    inOrder.forEach(use -> slips.add(NameForms.plain(use.spelling())));
    for (int i = 0; i < inOrder.size(); i++) {
      Use earlier = inOrder.get(i);
      for (int j : slips.near(NameForms.plain(earlier.spelling())).tailSet(i + 1, true)) {
        Use later = inOrder.get(j);
        if (areOne(earlier.spelling(), later.spelling())) {
          pairs.add(new Pair(earlier.spelling(), later.spelling(), later.place()));
        }
      }
    }
    return pairs;
  }

  private boolean areOne(String one, String other) {
    Set<String> ours = firstNames.getOrDefault(one, Set.of());
    Set<String> theirs = firstNames.getOrDefault(other, Set.of());
    boolean person = !ours.isEmpty() || !theirs.isEmpty();
    boolean oneFirst = ours.isEmpty() || theirs.isEmpty() || ours.equals(theirs);
    return person && oneFirst && areSpellings(one, other);
  }

  /// Another ending makes another word more often than another spelling: `Vallecas`, `Vallecano`.
  private static boolean areSpellings(String one, String other) {
    String a = NameForms.plain(one);
    String b = NameForms.plain(other);
    return a.equals(b)
        || (NameForms.areNear(a, b) && a.charAt(a.length() - 1) == b.charAt(b.length() - 1));
  }
}
