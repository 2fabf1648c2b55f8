package org.stet.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stet.alignment.Slot;
import org.stet.language.FunctionWords;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Token;
import org.stet.text.TokenKind;

/// The words of a slot that say something, are no name, figure or time, and that the original does
/// not have. Of names, figures and times others speak.
final class NewWords {
  private final Set<String> known = new HashSet<>();

  NewWords(List<Sentence> original) {
    for (Sentence sentence : original) {
      for (Token token : sentence.tokens()) {
        known.add(token.stem());
        known.addAll(List.of(token.normal().split("-", -1)));
      }
    }
  }

  List<Token> in(Slot slot) {
    return slot.rewriteWords().stream().filter(this::isNew).toList();
  }

  private boolean isNew(Token token) {
    return telling(token)
        && !known.contains(token.stem())
        && !known.contains(token.normal())
        && !List.of(token.normal().split("-", -1)).stream().allMatch(known::contains);
  }

  /// Whether a word says something and is no name or figure.
  static boolean telling(Token token) {
    return token.kind() == TokenKind.WORD
        && !FunctionWords.holds(token)
        && !token.isCapitalised()
        && token.normal().chars().noneMatch(Character::isDigit);
  }

  /// The words in runs without any other word between them.
  static List<Span> runs(List<Token> words, Slot slot) {
    List<Span> runs = new ArrayList<>();
    boolean open = false;
    for (Token token : slot.rewriteWords()) {
      if (!words.contains(token)) {
        open = false;
      } else if (open) {
        runs.add(runs.removeLast().cover(token.span()));
      } else {
        runs.add(token.span());
        open = true;
      }
    }
    return runs;
  }
}
