package org.stet.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stet.text.Span;
import org.stet.text.Token;

/// The quoted words of a text, piece by piece, and in which pieces each word stands.
final class Quoted {
  private final List<List<Token>> pieces = new ArrayList<>();
  private final Map<String, List<Integer>> holders = new HashMap<>();

  void add(List<Token> piece) {
    int number = pieces.size();
    pieces.add(piece);
    piece.stream()
        .map(Token::normal)
        .distinct()
        .forEach(word -> holders.computeIfAbsent(word, w -> new ArrayList<>()).add(number));
  }

  /// The first of the pieces that have the most of some words.
  ///
  /// @param least the share of the words that it must have
  Optional<Span> nearest(List<Token> words, double least) {
    int[] best = {-1, 0};
    Map<Integer, Integer> shared = new HashMap<>();
    Map<String, Long> wanted =
        words.stream().collect(Collectors.groupingBy(Token::normal, Collectors.counting()));
    wanted.forEach(
        (word, times) ->
            holders
                .getOrDefault(word, List.of())
                .forEach(piece -> shared.merge(piece, times.intValue(), Integer::sum)));
    shared.forEach(
        (piece, count) -> {
          if (count > best[1] || (count == best[1] && piece < best[0])) {
            best[0] = piece;
            best[1] = count;
          }
        });
    return words.size() > 1 && best[0] >= 0 && best[1] >= least * words.size()
        ? Optional.of(Words.cover(pieces.get(best[0])))
        : Optional.empty();
  }
}
