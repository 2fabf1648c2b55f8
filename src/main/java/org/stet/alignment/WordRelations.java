package org.stet.alignment;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stet.language.FunctionWords;
import org.stet.language.WordLink;
import org.stet.language.WordLinker;
import org.stet.text.Sentence;
import org.stet.text.Token;

/// Which words inside a link answer to each other by meaning. Worked out when asked, not with the
/// alignment: it takes the encoder and a net some milliseconds a link.
public final class WordRelations {
  /// The least likeness of a linked word that is no stranger.
  private static final double ALIKE = 0.5;

  /// So many links are remembered: those of a long article.
  private static final int REMEMBERED = 4000;

  /// What the words of a link look like.
  private record Words(List<String> original, List<String> rewrite) {}

  private final Optional<WordLinker> linker;
  // An edit leaves most sentences as they were, and each asks the net once for all its words.
  private final Map<Words, List<WordLink>> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, /* accessOrder= */ true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Words, List<WordLink>> eldest) {
              return size() > REMEMBERED;
            }
          });

  /// @param linker empty where this platform has none; every relation is unknown then
  public WordRelations(Optional<WordLinker> linker) {
    this.linker = linker;
  }

  /// The words that answer to each other, by their place among all tokens of either side of a link.
  public List<WordLink> links(Link link) {
    return linker.map(l -> links(l, link)).orElse(List.of());
  }

  private List<WordLink> links(WordLinker linker, Link link) {
    Words words = new Words(surfaces(tokens(link.original())), surfaces(tokens(link.rewrite())));
    List<WordLink> links = known.get(words);
    if (links == null) {
      links = List.copyOf(linker.links(words.original(), words.rewrite()));
      known.put(words, links);
    }
    return links;
  }

  /// How a change's two sides answer to each other; unrelated where it has one side only. A side's
  /// function words count only where it has no others, as in `said` for `stated`.
  ///
  /// @param change one of the link's
  public Relation of(Link link, Change change) {
    if (linker.isEmpty()) {
      return Relation.UNKNOWN;
    }
    Map<Token, Integer> originalPlaces = places(tokens(link.original()));
    Map<Token, Integer> rewritePlaces = places(tokens(link.rewrite()));
    Set<Integer> original = places(change.original(), originalPlaces);
    Set<Integer> rewrite = places(change.rewrite(), rewritePlaces);
    Set<Integer> originalLinked = new HashSet<>();
    Set<Integer> rewriteLinked = new HashSet<>();
    for (WordLink word : links(link)) {
      if (word.likeness() >= ALIKE
          && original.contains(word.original())
          && rewrite.contains(word.rewrite())) {
        originalLinked.add(word.original());
        rewriteLinked.add(word.rewrite());
      }
    }
    Set<Integer> originalCounts = places(weighty(change.original()), originalPlaces);
    Set<Integer> rewriteCounts = places(weighty(change.rewrite()), rewritePlaces);
    if (originalLinked.containsAll(originalCounts) && rewriteLinked.containsAll(rewriteCounts)) {
      return Relation.RELATED;
    }
    originalCounts.retainAll(originalLinked);
    rewriteCounts.retainAll(rewriteLinked);
    boolean none = originalCounts.isEmpty() && rewriteCounts.isEmpty();
    return none ? Relation.UNRELATED : Relation.PARTLY;
  }

  private static List<Token> weighty(List<Token> tokens) {
    List<Token> content = only(tokens, token -> !FunctionWords.holds(token));
    if (!content.isEmpty()) {
      return content;
    }
    List<Token> words = only(tokens, Token::isWord);
    return words.isEmpty() ? tokens : words;
  }

  private static List<Token> only(List<Token> tokens, Predicate<Token> kind) {
    return tokens.stream().filter(kind).toList();
  }

  private static List<Token> tokens(List<Sentence> sentences) {
    return sentences.stream().flatMap(sentence -> sentence.tokens().stream()).toList();
  }

  private static List<String> surfaces(List<Token> tokens) {
    return tokens.stream().map(Token::surface).toList();
  }

  private static Map<Token, Integer> places(List<Token> tokens) {
    Map<Token, Integer> places = new HashMap<>();
    for (Token token : tokens) {
      places.put(token, places.size());
    }
    return places;
  }

  private static Set<Integer> places(List<Token> tokens, Map<Token, Integer> all) {
    Set<Integer> places = new HashSet<>();
    tokens.forEach(token -> places.add(all.getOrDefault(token, -1)));
    return places;
  }
}
