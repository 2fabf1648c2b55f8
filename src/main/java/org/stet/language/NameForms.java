package org.stet.language;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.text.Token;

/// What makes two names one: long and short forms, titles, initials, possessives, a people for its
/// country, initials for a body, accents and other spellings.
public final class NameForms {
  /// How two names answer to each other.
  public enum Kinship {
    /// One name, or a short and a long form of it, or two names of one country.
    SAME,
    /// A letter or two apart.
    NEAR,
    /// One part is the same, another is not: `Eva Lindqvist` and `Anna Lindqvist`.
    PARTLY,
    OTHER
  }

  /// Words with a capital that stand before names and are none.
  private static final Set<String> TITLES =
      Set.copyOf(
          Arrays.asList(
              """
              mr mrs ms miss dr prof professor sir dame lord lady baroness rev reverend father sister
              st saint president vice prime minister chancellor secretary foreign senator sen rep gov
              governor mayor judge justice king queen prince princess pope cardinal archbishop bishop
              general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal cpl
              inspector superintendent constable detective chief officer sheriff commander admiral
              coach manager boss director chairman chairwoman chair ceo spokesman spokeswoman leader
              congressman congresswoman councilor cllr mp mep ambassador deputy former the of and
              co inc ltd plc corp"""
                  .strip()
                  .split("\\s+")));

  private static final Set<String> OFFICES =
      Set.of(
          "president",
          "chancellor",
          "senator",
          "governor",
          "mayor",
          "king",
          "queen",
          "prince",
          "princess",
          "pope",
          "cardinal",
          "archbishop",
          "bishop",
          "judge",
          "colonel",
          "major",
          "captain",
          "lieutenant",
          "sergeant",
          "inspector",
          "constable",
          "superintendent",
          "professor",
          "ambassador",
          "congressman",
          "congresswoman",
          "councilor",
          "minister");

  private static final Set<String> PEOPLE =
      Set.of(
          "", "s", "i", "is", "n", "ns", "an", "ans", "ian", "ians", "ese", "ish", "er", "ers",
          "ic", "a", "ia", "e", "o", "os", "y", "ns'", "es");
  private static final char LAST_ASCII = 0x7F;
  private static final Transliterator LATIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

  private static final int SHORTEST_ROOT = 4;
  private static final int LONG = 8;
  private static final double MOST = 0.8;

  private NameForms() {}

  /// The form in which parts of names are compared: lower case, plain letters, American spelling,
  /// without possessive ending and dots.
  public static String plain(String surface) {
    String straight = surface.replace('’', '\'').replace(".", "").toLowerCase(Locale.ROOT);
    String bare = withoutEnding(straight);
    return Spelling.american(isAscii(bare) ? bare : LATIN.transliterate(bare));
  }

  /// Without the ending of the possessive.
  static String withoutEnding(String straight) {
    int ending = straight.endsWith("'s") ? 2 : straight.endsWith("'") ? 1 : 0;
    return straight.substring(0, straight.length() - ending);
  }

  private static boolean isAscii(String part) {
    for (int i = 0; i < part.length(); i++) {
      if (part.charAt(i) > LAST_ASCII) {
        return false;
      }
    }
    return true;
  }

  /// The parts of a name that tell who is meant, without titles unless it has nothing else.
  public static List<String> parts(List<Token> name) {
    List<String> all = name.stream().map(token -> plain(token.surface())).toList();
    List<String> telling = all.stream().filter(part -> !TITLES.contains(part)).toList();
    return telling.isEmpty() ? all : telling;
  }

  /// Whether two names give somebody two offices: `President`, `Chancellor`. `Mr` and its like are
  /// none, and one name may leave the office out.
  public static boolean differInOffice(List<Token> one, List<Token> other) {
    Set<String> ours = offices(one);
    Set<String> theirs = offices(other);
    return !ours.isEmpty() && !theirs.isEmpty() && Collections.disjoint(ours, theirs);
  }

  private static Set<String> offices(List<Token> name) {
    return name.stream()
        .map(token -> plain(token.surface()))
        .filter(OFFICES::contains)
        .collect(Collectors.toSet());
  }

  /// Whether a word only says what somebody is: `President`, `Mr`.
  public static boolean isTitle(Token token) {
    return TITLES.contains(plain(token.surface()));
  }

  /// Whether a word is the name of a country or a great city, or of its people.
  public static boolean isPlace(String surface) {
    return Places.has(plain(surface));
  }

  /// How two names, each as its parts, answer to each other.
  public static Kinship between(List<String> one, List<String> other) {
    if (areSame(one, other)) {
      return Kinship.SAME;
    }
    if (isSpelled(one, other) || isSpelled(other, one)) {
      return Kinship.NEAR;
    }
    return one.stream().anyMatch(part -> part.length() > 1 && has(other, part))
        ? Kinship.PARTLY
        : Kinship.OTHER;
  }

  /// Whether two names, each as its parts, are one: [Kinship#SAME].
  public static boolean areSame(List<String> one, List<String> other) {
    return one.stream().allMatch(part -> has(other, part))
        || other.stream().allMatch(part -> has(one, part))
        || isShortFor(one, other)
        || isShortFor(other, one)
        || Places.areOne(String.join(" ", one), String.join(" ", other));
  }

  /// Whether each part of a name has its like in another, if with a slip.
  private static boolean isSpelled(List<String> one, List<String> other) {
    return one.stream()
        .allMatch(part -> has(other, part) || other.stream().anyMatch(o -> areNear(part, o)));
  }

  private static boolean has(List<String> name, String part) {
    return name.stream().anyMatch(other -> areOne(part, other));
  }

  /// Whether two parts are one: equal, an initial of the other, a people and its country.
  public static boolean areOne(String one, String other) {
    if (one.equals(other) || Places.areOne(one, other)) {
      return true;
    }
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    if (Math.min(one.length(), other.length()) == 1) {
      return one.charAt(0) == other.charAt(0);
    }
    if (isShort(one, other) || isShort(other, one)) {
      return !(Places.has(one) && Places.has(other));
    }
    int same = sameStart(one, other);
    return same >= SHORTEST_ROOT
        && !(Places.has(one) && Places.has(other))
        && (same >= MOST * Math.max(one.length(), other.length())
            || (PEOPLE.contains(one.substring(same)) && PEOPLE.contains(other.substring(same))));
  }

  /// Whether the first is a short or pet form of the second, or the second made of it: `Hibs` for
  /// `Hibernian`, `ISIS` in `ISIS-like`.
  private static boolean isShort(String one, String other) {
    int root = one.length() - 1;
    return other.startsWith(one + "-")
        || (root >= SHORTEST_ROOT - 1
            && other.length() >= root + 3
            && "saoy".indexOf(one.charAt(root)) >= 0
            && other.startsWith(one.substring(0, root)));
  }

  /// Whether the first are the initials of the second: `MCS`, `Marine Conservation Society`.
  public static boolean isShortFor(List<String> initials, List<String> name) {
    return initials.size() == 1 && name.size() > 1 && initials.getFirst().equals(initials(name));
  }

  /// The first letters of the parts of a name: `nato`.
  public static String initials(List<String> name) {
    return name.stream()
        .filter(part -> !part.isEmpty())
        .map(part -> part.substring(0, 1))
        .collect(Collectors.joining());
  }

  /// Whether two parts differ by a slip: one letter, in long names two.
  public static boolean areNear(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int most = shorter >= LONG ? 2 : 1;
    boolean asLong = Math.abs(one.length() - other.length()) <= most;
    return asLong && shorter >= SHORTEST_ROOT && !one.equals(other) && distance(one, other) <= most;
  }

  /// Whether a part is so long that two letters may differ by slips.
  static boolean isLong(String part) {
    return part.length() >= LONG;
  }

  private static int sameStart(String one, String other) {
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }

  /// Letters to put in, take out, exchange or swap with their neighbour (Damerau 1964).
  private static int distance(String one, String other) {
    int[][] table = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        table[i][j] = i == 0 || j == 0 ? i + j : step(table, one, other, i, j);
      }
    }
    return table[one.length()][other.length()];
  }

  private static int step(int[][] table, String one, String other, int i, int j) {
    int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(table[i - 1][j - 1] + changed, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
  }
}
