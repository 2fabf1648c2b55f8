package org.stet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.text.Span;
import org.stet.text.Token;

/// The letters and digits of a run of words one after another, so that words are found again
/// however they were cut: `don 't`, `re-created`.
final class Letters {
  private final StringBuilder letters = new StringBuilder();
  private final List<Token> owners = new ArrayList<>();

  Letters(List<Token> words) {
    for (Token word : words) {
      for (char sign : word.normal().toCharArray()) {
        if (Character.isLetterOrDigit(sign)) {
          letters.append(sign);
          owners.add(word);
        }
      }
    }
  }

  /// Where the words stand, from the beginning of a word to the end of one.
  Optional<Span> find(List<Token> words) {
    String wanted = new Letters(words).letters.toString();
    int at = wanted.isEmpty() ? -1 : letters.indexOf(wanted);
    while (at >= 0) {
      int end = at + wanted.length();
      if (isEdge(at) && isEdge(end)) {
        return Optional.of(owners.get(at).span().cover(owners.get(end - 1).span()));
      }
      at = letters.indexOf(wanted, at + 1);
    }
    return Optional.empty();
  }

  private boolean isEdge(int at) {
    return at == 0 || at == owners.size() || !owners.get(at - 1).equals(owners.get(at));
  }
}
