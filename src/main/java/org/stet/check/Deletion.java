package org.stet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.alignment.Change;
import org.stet.alignment.ChangeKind;
import org.stet.alignment.Link;
import org.stet.language.CueKind;
import org.stet.language.Cues;
import org.stet.language.SpeechVerbs;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Token;
import org.stet.text.TokenKind;

/// One or two words of the original that are gone from an otherwise kept place of the rewrite.
///
/// @param removed the original's words
/// @param before the original's token before them, kept in the rewrite
/// @param kept how many tokens were kept on the shorter of both sides
/// @param previous the rewrite's token before the place
/// @param next the rewrite's token after the place
/// @param alone whether nothing else was changed in the link
/// @param sentence the rewrite's sentence
record Deletion(
    List<Token> removed,
    Token before,
    int kept,
    Token previous,
    Token next,
    boolean alone,
    Sentence sentence) {
  private static final Set<String> HEADS = Set.of("NOUN", "PROPN");
  private static final Set<String> MODIFIERS = Set.of("ADJ", "DET");
  private static final Set<String> VERBS = Set.of("VERB", "AUX");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> MODALS =
      Set.of("will", "would", "shall", "should", "can", "could", "may", "might", "must");

  /// Adjectives that also stand for people or things by themselves, as superlatives do.
  private static final Set<String> NOUNLIKE = Set.of("first", "last", "many", "several", "other");

  /// The last of them with `as` before it.
  private static final Set<String> ALSO = Set.of("also", "too", "well");

  /// Words that need a noun behind them.
  private static final Set<String> OWNERS =
      Set.of("my", "our", "your", "his", "its", "their", "whose", "every");

  private static final Set<String> SUBJECTS = Set.of("i", "he", "she", "we", "they");

  /// What cannot follow a preposition or an owner that has lost its noun.
  private static final Set<String> NO_NOUN = Set.of("ADP", "CCONJ", "SCONJ", "AUX", "PUNCT");

  private static final Set<String> CLAUSE_BEGINS =
      Set.of("PRON", "DET", "NOUN", "PROPN", "ADJ", "NUM");

  /// From this share of kept words on, nothing else was changed that matters.
  private static final double ALMOST_ALL = 0.8;

  /// The deletions of a link that nothing replaced, there or elsewhere.
  static List<Deletion> in(Link link) {
    List<Deletion> found = new ArrayList<>();
    List<Change> changes = link.wordForWord();
    List<Token> fresh =
        changes.stream()
            .filter(change -> change.kind() != ChangeKind.KEPT)
            .flatMap(change -> change.rewrite().stream())
            .toList();
    long changed = changes.stream().filter(c -> c.kind() != ChangeKind.KEPT).count();
    for (int i = 1; i + 1 < changes.size(); i++) {
      Change change = changes.get(i);
      Change left = changes.get(i - 1);
      Change right = changes.get(i + 1);
      List<Token> words = change.original().stream().filter(Token::isWord).toList();
      boolean between =
          change.kind() == ChangeKind.REMOVED
              && !words.isEmpty()
              && words.size() <= 2
              && words.size() == change.original().size()
              && !words.stream().allMatch(gone -> standsAnew(gone, fresh))
              && left.kind() == ChangeKind.KEPT
              && right.kind() == ChangeKind.KEPT;
      if (between) {
        Token previous = left.rewrite().getLast();
        Token next = right.rewrite().getFirst();
        boolean alone = changed == 1 || (words.size() == 1 && isAlmostAll(link, left, right));
        int kept = Math.min(left.rewrite().size(), right.rewrite().size());
        Token before = left.original().getLast();
        link.rewrite().stream()
            .filter(s -> s.span().contains(previous.span()) && s.span().contains(next.span()))
            .map(s -> new Deletion(words, before, kept, previous, next, alone, s))
            .forEach(found::add);
      }
    }
    return found;
  }

  /// Whether a word stands elsewhere anew, a name for a pronoun or one negation for another, as
  /// where `said` went with its speaker to the other end of the sentence.
  private static boolean standsAnew(Token gone, List<Token> fresh) {
    return fresh.stream()
        .anyMatch(
            token ->
                token.stem().equals(gone.stem())
                    || (gone.tag().equals("PRON") && token.tag().equals("PROPN"))
                    || (saysNo(gone) && saysNo(token))
                    || (ALSO.contains(gone.normal()) && ALSO.contains(token.normal()))
                    || (SpeechVerbs.isPlain(gone.normal()) && SpeechVerbs.isPlain(token.normal())));
  }

  private static boolean saysNo(Token token) {
    return Cues.in(List.of(token)).stream().anyMatch(cue -> cue.kind() == CueKind.NEGATION);
  }

  /// Whether what was kept on either side is nearly the whole sentence.
  private static boolean isAlmostAll(Link link, Change left, Change right) {
    Token before = left.rewrite().getLast();
    return link.rewrite().stream()
        .filter(s -> s.span().contains(before.span()))
        .anyMatch(
            s -> {
              long kept =
                  Stream.concat(left.rewrite().stream(), right.rewrite().stream())
                      .filter(token -> token.isWord() && s.span().contains(token.span()))
                      .count();
              return kept >= ALMOST_ALL * s.words().size();
            });
  }

  /// Where the rewrite misses the words: right behind the word before.
  int at() {
    return previous.span().end();
  }

  Span missing() {
    return removed.getFirst().span().cover(removed.getLast().span());
  }

  /// Whether the place is no longer good English, by rule or because a model stumbles where the
  /// original has a word: two that agree.
  boolean breaksTheSentence(SuspectedGaps suspected) {
    // An empty place of a list is told as such.
    boolean inList = previous.surface().equals(",") && next.surface().equals(",");
    return breaksTheSentence() || (suspected.hasBefore(next) && !inList && !isElided());
  }

  /// Whether the place is no longer grammatical: a modifier or a preposition without its noun,
  /// `to` or a modal without its verb, a subject without any. Tags are the original's: a tagger
  /// reads the damaged sentence wrong.
  private boolean breaksTheSentence() {
    String lost = removed.getLast().tag();
    // With its preposition a noun goes in one piece.
    if (removed.getFirst().tag().equals("ADP") || isElided()) {
      return false;
    }
    if (HEADS.contains(lost) || removed.getLast().kind() == TokenKind.NUMBER) {
      return (HEADS.contains(lost) && needsNoun() && !continuesNoun()) || leavesAlone();
    }
    if (VERBS.contains(lost)) {
      boolean open =
          (before.tag().equals("PART") && before.normal().equals("to"))
              || MODALS.contains(before.normal())
              || SUBJECTS.contains(before.normal());
      boolean nothing = !VERBS.contains(next.tag()) && !next.tag().equals("ADV") && next.isWord();
      return open && nothing;
    }
    return false;
  }

  /// Whether the word stands earlier in the sentence, so that it need not be said again: `this year
  /// and 1.6 percent for next`.
  private boolean isElided() {
    return before.normal().matches("next|last|this|previous|same|other")
        && sentence.words().stream()
            .filter(word -> word.span().end() <= previous.span().start())
            .anyMatch(word -> word.stem().equals(removed.getLast().stem()));
  }

  /// Whether a preposition or an owner has nothing left: `in but`, `their is`, `at least of`.
  private boolean leavesAlone() {
    boolean needs =
        before.tag().equals("ADP")
            || OWNERS.contains(before.normal())
            || before.normal().endsWith("'s");
    return needs
        && kept > 1
        && NO_NOUN.contains(next.tag())
        && !next.surface().matches("[\"“‘'’(\\[]");
  }

  /// Whether only a figure before its noun or a name behind one is gone: an omission, and told as
  /// such where the rewrite has it nowhere else.
  boolean isDetail() {
    boolean figure =
        removed.stream().allMatch(token -> token.kind() == TokenKind.NUMBER)
            && VERBS.contains(before.tag())
            && (HEADS.contains(next.tag()) || MODIFIERS.contains(next.tag()));
    boolean name =
        removed.stream().allMatch(token -> token.isCapitalised())
            && before.tag().equals("NOUN")
            && !before.isCapitalised()
            && !next.isCapitalised();
    return figure || name;
  }

  /// Whether only a word is gone that English does without: a `that` which a clause begins with, or
  /// the `due` of `is due to open`.
  boolean isDispensable() {
    if (removed.size() != 1) {
      return false;
    }
    Token gone = removed.getFirst();
    boolean clause =
        gone.normal().equals("that")
            && gone.tag().matches("SCONJ|PRON")
            && CLAUSE_BEGINS.contains(next.tag());
    return clause || (gone.normal().matches("due|set") && next.normal().equals("to"));
  }

  private boolean needsNoun() {
    if (before.tag().equals("DET")) {
      return ARTICLES.contains(before.normal());
    }
    boolean stands =
        NOUNLIKE.contains(before.normal())
            || before.normal().matches("\\d+(?:st|nd|rd|th)|\\p{L}{3,}est|best|worst");
    return (MODIFIERS.contains(before.tag()) && !stands)
        || (before.surface().contains("-") && before.tag().equals("NOUN"));
  }

  private boolean continuesNoun() {
    return HEADS.contains(next.tag())
        || Set.of("ADJ", "NUM", "ADV", "X").contains(next.tag())
        || next.surface().matches("[\"“‘]")
        || next.isCapitalised();
  }
}
