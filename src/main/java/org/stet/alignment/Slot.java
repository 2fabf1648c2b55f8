package org.stet.alignment;

import java.util.List;
import org.stet.text.Span;
import org.stet.text.Token;

/// A place of a sentence where other words stand than in the original, between words that were
/// kept.
///
/// @param original the original's tokens that stood here; none where words were put in
/// @param rewrite the tokens that stand here now; none where words were taken out
/// @param gone the place in the original: its words, or where none stood the kept word behind
/// @param place the place in the rewrite: its words, or where none stand the kept word behind
public record Slot(List<Token> original, List<Token> rewrite, Span gone, Span place) {
  public Slot {
    original = List.copyOf(original);
    rewrite = List.copyOf(rewrite);
  }

  /// The slot of a change.
  ///
  /// @param before the kept run before it; empty at the start of the sentence
  /// @param after the kept run behind it; empty at the end of the sentence
  static Slot of(Change change, List<Change> before, List<Change> after) {
    return new Slot(
        change.original(),
        change.rewrite(),
        place(
            change.original(),
            before.stream().flatMap(c -> c.original().stream()).toList(),
            after.stream().flatMap(c -> c.original().stream()).toList()),
        place(
            change.rewrite(),
            before.stream().flatMap(c -> c.rewrite().stream()).toList(),
            after.stream().flatMap(c -> c.rewrite().stream()).toList()));
  }

  private static Span place(List<Token> tokens, List<Token> before, List<Token> after) {
    List<Token> words = words(tokens);
    if (!words.isEmpty()) {
      return words.getFirst().span().cover(words.getLast().span());
    }
    if (!after.isEmpty() && after.getFirst().isWord()) {
      return after.getFirst().span();
    }
    return before.isEmpty()
        ? tokens.isEmpty() ? after.getFirst().span() : tokens.getFirst().span()
        : before.getLast().span();
  }

  /// Its words of the original, without punctuation.
  public List<Token> originalWords() {
    return words(original);
  }

  /// Its words of the rewrite, without punctuation.
  public List<Token> rewriteWords() {
    return words(rewrite);
  }

  private static List<Token> words(List<Token> tokens) {
    return tokens.stream().filter(Token::isWord).toList();
  }
}
