package org.stet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stet.alignment.Change;
import org.stet.alignment.ChangeKind;
import org.stet.alignment.Link;
import org.stet.text.Span;
import org.stet.text.Token;

/// One or two words of the original that are gone from an otherwise kept place of the rewrite.
///
/// @param removed the original's words
/// @param before the original's token before them, kept in the rewrite
/// @param kept how many tokens were kept on the shorter of both sides
/// @param previous the rewrite's token before the place
/// @param next the rewrite's token after the place
/// @param alone whether nothing else was changed in the link
record Deletion(
    List<Token> removed, Token before, int kept, Token previous, Token next, boolean alone) {
  private static final Set<String> HEADS = Set.of("NOUN", "PROPN");
  private static final Set<String> MODIFIERS = Set.of("ADJ", "DET");
  private static final Set<String> VERBS = Set.of("VERB", "AUX");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> MODALS =
      Set.of("will", "would", "shall", "should", "can", "could", "may", "might", "must");

  /// Adjectives that also stand for people or things by themselves.
  private static final Set<String> NOUNLIKE = Set.of("first", "last", "many", "several", "other");

  /// The deletions of a link that nothing replaced.
  static List<Deletion> in(Link link) {
    List<Deletion> found = new ArrayList<>();
    List<Change> changes = link.wordForWord();
    long changed = changes.stream().filter(c -> c.kind() != ChangeKind.KEPT).count();
    for (int i = 1; i + 1 < changes.size(); i++) {
      Change change = changes.get(i);
      Change left = changes.get(i - 1);
      Change right = changes.get(i + 1);
      List<Token> words = change.original().stream().filter(Token::isWord).toList();
      if (change.kind() == ChangeKind.REMOVED
          && !words.isEmpty()
          && words.size() <= 2
          && words.size() == change.original().size()
          && left.kind() == ChangeKind.KEPT
          && right.kind() == ChangeKind.KEPT
          && sameSentence(link, left.rewrite().getLast(), right.rewrite().getFirst())) {
        found.add(
            new Deletion(
                words,
                left.original().getLast(),
                Math.min(left.rewrite().size(), right.rewrite().size()),
                left.rewrite().getLast(),
                right.rewrite().getFirst(),
                changed == 1));
      }
    }
    return found;
  }

  private static boolean sameSentence(Link link, Token a, Token b) {
    return link.rewrite().stream()
        .anyMatch(s -> s.span().contains(a.span()) && s.span().contains(b.span()));
  }

  /// Where the rewrite misses the words: right behind the word before.
  int at() {
    return previous.span().end();
  }

  Span missing() {
    return removed.getFirst().span().cover(removed.getLast().span());
  }

  /// Whether the place is no longer grammatical: a modifier without its noun, `to` or a modal
  /// without its verb. Tags are the original's: a tagger reads the damaged sentence wrong.
  boolean breaksTheSentence() {
    String lost = removed.getLast().tag();
    if (HEADS.contains(lost)) {
      return needsNoun() && !continuesNoun();
    }
    if (VERBS.contains(lost)) {
      return ((before.tag().equals("PART") && before.normal().equals("to"))
              || MODALS.contains(before.normal()))
          && !VERBS.contains(next.tag())
          && !next.tag().equals("ADV")
          && next.isWord();
    }
    return false;
  }

  private boolean needsNoun() {
    if (before.tag().equals("DET")) {
      return ARTICLES.contains(before.normal());
    }
    return (MODIFIERS.contains(before.tag()) && !NOUNLIKE.contains(before.normal()))
        || (before.surface().contains("-") && before.tag().equals("NOUN"));
  }

  private boolean continuesNoun() {
    return HEADS.contains(next.tag())
        || Set.of("ADJ", "NUM", "ADV", "X").contains(next.tag())
        || next.surface().matches("[\"“‘]")
        || next.isCapitalised();
  }
}
