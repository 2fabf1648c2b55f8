package org.stet.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Token;

/// How much of a group of many a sentence tells of, in English: `some of the victims`, `most
/// victims`, `all victims`.
public enum Quantity {
  SOME,
  MOST,
  ALL;

  private static final Map<String, Quantity> WORDS =
      Map.of(
          "some",
          SOME,
          "several",
          SOME,
          "many",
          SOME,
          "numerous",
          SOME,
          "most",
          MOST,
          "majority",
          MOST,
          "all",
          ALL,
          "every",
          ALL,
          "each",
          ALL);

  /// Behind these the words say something else: `at most`, `the most`, `not all`, `almost all`.
  private static final Set<String> OTHERWISE = Set.of("at", "the", "a", "not", "almost", "nearly");

  /// What may stand between such a word and what it counts.
  private static final Set<String> BETWEEN =
      Set.of("of", "the", "its", "their", "his", "her", "our", "my", "these", "those");

  /// A quantity and what it is of.
  ///
  /// @param word that says how much
  /// @param of the noun behind it
  public record Counted(Quantity quantity, Token word, Token of) {
    /// From the word to the noun.
    public Span span() {
      return word.span().cover(of.span());
    }

    public boolean isOfTheSame(Counted other) {
      return of.stem().equals(other.of.stem());
    }
  }

  /// The quantities of a sentence, in order.
  public static List<Counted> in(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return IntStream.range(0, tokens.size())
        .mapToObj(at -> at(tokens, at))
        .flatMap(Optional::stream)
        .toList();
  }

  /// The quantity that a token says; none where it says something else, as `most` does in `most
  /// important`.
  private static Optional<Counted> at(List<Token> tokens, int at) {
    Optional<Quantity> said = Optional.ofNullable(WORDS.get(tokens.get(at).normal()));
    return said.isEmpty() || isOtherwise(tokens, at)
        ? Optional.empty()
        : of(tokens, at + 1).map(noun -> new Counted(said.get(), tokens.get(at), noun));
  }

  private static boolean isOtherwise(List<Token> tokens, int at) {
    String word = tokens.get(at).normal();
    String before = at == 0 ? "" : tokens.get(at - 1).normal();
    return !word.equals("majority") && OTHERWISE.contains(before);
  }

  /// The noun that is counted, with at most one adjective before it; `some 20 victims` counts them
  /// otherwise.
  private static Optional<Token> of(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && BETWEEN.contains(tokens.get(at).normal())) {
      at++;
    }
    // `most` makes a superlative of an adjective; where `of` parts them it counts. The tagger takes
    // some nouns for adjectives.
    boolean counts = at > from || !tokens.get(from - 1).normal().equals("most");
    if (counts && isTagged(tokens, at, "ADJ") && isTagged(tokens, at + 1, "NOUN")) {
      at++;
    }
    // Of a compound the last noun is counted: `all the animal bones`.
    while (isTagged(tokens, at, "NOUN") && isTagged(tokens, at + 1, "NOUN")) {
      at++;
    }
    return (counts && isTagged(tokens, at, "ADJ")) || isTagged(tokens, at, "NOUN")
        ? Optional.of(tokens.get(at))
        : Optional.empty();
  }

  private static boolean isTagged(List<Token> tokens, int at, String tag) {
    return at < tokens.size() && tokens.get(at).tag().equals(tag);
  }
}
