package org.stet.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.text.Sentence;
import org.stet.text.Token;

/// The word changes of an alignment before an edit, for the links whose words the edit left alone:
/// comparing words costs more than aligning sentences.
final class Known {
  static final Known NOTHING = new Known(List.of());

  private final Map<Key, Link> links = new HashMap<>();

  Known(List<Link> before) {
    before.forEach(link -> links.put(key(link.original(), link.rewrite()), link));
  }

  /// What tells whether the words of a link are the same, wherever its sentences stand now.
  private record Key(List<String> original, List<String> rewrite) {}

  private static Key key(List<Sentence> original, List<Sentence> rewrite) {
    return new Key(
        original.stream().map(Known::words).toList(), rewrite.stream().map(Known::words).toList());
  }

  private static String words(Sentence sentence) {
    StringBuilder words = new StringBuilder(sentence.kind().name());
    for (Token token : sentence.tokens()) {
      int at = token.span().start() - sentence.span().start();
      words.append('\n').append(at).append(' ').append(token.surface());
    }
    return words.toString();
  }

  /// The changes between the same words, where they stand now.
  Optional<List<Change>> changes(List<Sentence> original, List<Sentence> rewrite) {
    if (links.isEmpty()) {
      return Optional.empty();
    }
    return Optional.ofNullable(links.get(key(original, rewrite)))
        .map(
            link -> {
              Map<Token, Token> from = moved(link.original(), original);
              Map<Token, Token> to = moved(link.rewrite(), rewrite);
              return link.changes().stream()
                  .map(
                      change ->
                          new Change(
                              change.kind(),
                              moved(change.original(), from),
                              moved(change.rewrite(), to)))
                  .toList();
            });
  }

  private static Map<Token, Token> moved(List<Sentence> before, List<Sentence> now) {
    Map<Token, Token> moved = new HashMap<>();
    for (int s = 0; s < now.size(); s++) {
      for (int t = 0; t < now.get(s).tokens().size(); t++) {
        moved.put(before.get(s).tokens().get(t), now.get(s).tokens().get(t));
      }
    }
    return moved;
  }

  private static List<Token> moved(List<Token> tokens, Map<Token, Token> now) {
    List<Token> moved = new ArrayList<>();
    tokens.forEach(token -> moved.add(now.getOrDefault(token, token)));
    return moved;
  }
}
