package org.stet.check;

import java.util.ArrayList;
import java.util.List;
import org.stet.alignment.Slot;
import org.stet.alignment.Vocabulary;
import org.stet.language.FunctionWords;
import org.stet.language.TimeExpression;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Token;
import org.stet.text.TokenKind;

/// The words of a slot that say something, are no name, figure or time, and that the original does
/// not have. Of names, figures and times others speak.
final class NewWords {
  private final Vocabulary original;

  NewWords(List<Sentence> original) {
    this.original = new Vocabulary(original);
  }

  List<Token> in(Slot slot) {
    return slot.rewriteWords().stream().filter(this::isNew).toList();
  }

  /// Whether the original has not all the words that a time is told by.
  boolean isStrange(TimeExpression time) {
    return List.of(time.normal().split(" ", -1)).stream().anyMatch(word -> !original.has(word));
  }

  private boolean isNew(Token token) {
    return telling(token) && !original.has(token);
  }

  /// Whether a word says something and is no name or figure.
  static boolean telling(Token token) {
    return token.kind() == TokenKind.WORD
        // The end of `1973's`.
        && token.normal().length() > 1
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
