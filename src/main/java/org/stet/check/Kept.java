package org.stet.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.alignment.Change;
import org.stet.alignment.ChangeKind;
import org.stet.alignment.Link;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Token;

/// What of a link stands as it was, word for word.
final class Kept {
  private final Link link;
  private final Map<Token, Token> ofOriginal = new HashMap<>();
  private final Set<Token> ofRewrite = new HashSet<>();

  Kept(Link link) {
    this.link = link;
    for (Change change : link.wordForWord()) {
      for (int i = 0; change.kind() == ChangeKind.KEPT && i < change.original().size(); i++) {
        ofOriginal.put(change.original().get(i), change.rewrite().get(i));
        ofRewrite.add(change.rewrite().get(i));
      }
    }
  }

  boolean hasOriginal(Token token) {
    return ofOriginal.containsKey(token);
  }

  boolean hasRewrite(Token token) {
    return ofRewrite.contains(token);
  }

  /// Where the kept words of an original sentence stand now.
  private List<Token> partners(Sentence original, Sentence rewrite) {
    return original.words().stream()
        .filter(ofOriginal::containsKey)
        .map(ofOriginal::get)
        .filter(token -> rewrite.span().contains(token.span()))
        .toList();
  }

  /// The sentence of the rewrite that holds most of an original one.
  Optional<Sentence> heir(Sentence original) {
    return link.rewrite().stream()
        .filter(sentence -> !partners(original, sentence).isEmpty())
        .max(Comparator.comparingInt(sentence -> partners(original, sentence).size()));
  }

  /// The word of the rewrite beside which some words of an original sentence stood: that before
  /// them, or where none is left before them that behind.
  Span beside(Span gone, Sentence original, Sentence rewrite) {
    List<Token> before =
        original.words().stream()
            .filter(word -> word.span().end() <= gone.start() && ofOriginal.containsKey(word))
            .map(ofOriginal::get)
            .filter(token -> rewrite.span().contains(token.span()))
            .toList();
    return before.isEmpty()
        ? partners(original, rewrite).getFirst().span()
        : before.getLast().span();
  }

  /// The share of an original sentence's words, some aside, that the rewrite sentence kept.
  double told(Sentence original, Span aside, Sentence rewrite) {
    long words = original.words().stream().filter(w -> !aside.contains(w.span())).count();
    long same =
        partners(original, rewrite).size()
            - original.words().stream()
                .filter(word -> aside.contains(word.span()) && ofOriginal.containsKey(word))
                .count();
    return words == 0 ? 0 : Math.max(0, (double) same / words);
  }

  /// The share of a rewrite sentence's words, some aside, that are the original's.
  double taken(Sentence rewrite, Span aside) {
    List<Token> words =
        rewrite.words().stream().filter(word -> !aside.contains(word.span())).toList();
    long same = words.stream().filter(ofRewrite::contains).count();
    return words.isEmpty() ? 0 : (double) same / words.size();
  }
}
