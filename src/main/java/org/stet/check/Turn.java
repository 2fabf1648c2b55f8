package org.stet.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.alignment.Rewording;
import org.stet.alignment.Slot;
import org.stet.language.Cue;
import org.stet.language.CueKind;
import org.stet.language.Cues;
import org.stet.language.FunctionWords;
import org.stet.language.Opposites;
import org.stet.text.Sentence;
import org.stet.text.Token;

/// What the words of a slot do to their sentence, before and after: its cues and its opposites.
record Turn(Rewording rewording, Slot slot, List<Cue> before, List<Cue> now) {
  /// Longer replacements tell something else rather than the same turned round.
  private static final int LONGEST = 6;

  /// More words than these, put in or taken out alone, are a clause.
  private static final int CLAUSE = 4;

  Turn {
    before = List.copyOf(before);
    now = List.copyOf(now);
  }

  /// The short slots of a sentence that was taken over.
  static List<Turn> of(Rewording rewording) {
    if (!rewording.isTakenOver()) {
      return List.of();
    }
    List<Cue> original = Cues.in(rewording.original().tokens());
    List<Cue> rewrite = Cues.in(rewording.rewrite().tokens());
    List<Turn> turns = new ArrayList<>();
    for (Slot slot : rewording.slots()) {
      int gone = slot.originalWords().size();
      int fresh = slot.rewriteWords().size();
      boolean clause = Math.min(gone, fresh) == 0 && Math.max(gone, fresh) > CLAUSE;
      if (!clause && Math.max(gone, fresh) <= LONGEST) {
        turns.add(
            new Turn(
                rewording,
                slot,
                within(slot.original(), original),
                within(slot.rewrite(), rewrite)));
      }
    }
    return turns;
  }

  private static List<Cue> within(List<Token> tokens, List<Cue> cues) {
    return cues.stream().filter(cue -> tokens.contains(cue.head())).toList();
  }

  boolean had(CueKind kind) {
    return before.stream().anyMatch(cue -> cue.kind() == kind);
  }

  boolean has(CueKind kind) {
    return now.stream().anyMatch(cue -> cue.kind() == kind);
  }

  Set<CueKind> had(Set<CueKind> kinds) {
    return kinds(before, kinds);
  }

  Set<CueKind> has(Set<CueKind> kinds) {
    return kinds(now, kinds);
  }

  private static Set<CueKind> kinds(List<Cue> cues, Set<CueKind> kinds) {
    Set<CueKind> found = EnumSet.noneOf(CueKind.class);
    cues.stream().map(Cue::kind).filter(kinds::contains).forEach(found::add);
    return found;
  }

  /// How many negations more the slot has now.
  int negations() {
    return count(now) - count(before);
  }

  private static int count(List<Cue> cues) {
    return (int)
        cues.stream()
            .filter(cue -> cue.kind() == CueKind.NEGATION)
            .map(Cue::head)
            .distinct()
            .count();
  }

  /// The words that say something and stand here anew, besides cues.
  List<Token> fresh() {
    return telling(slot.rewriteWords(), now, slot.originalWords());
  }

  /// The words that say something and are gone, besides cues.
  List<Token> lost() {
    return telling(slot.originalWords(), before, slot.rewriteWords());
  }

  /// Whether only cues and small words changed.
  boolean isBare() {
    return fresh().isEmpty() && lost().isEmpty();
  }

  /// Whether a cue of these kinds is gone from the sentence, not only from the slot, and no other
  /// has come.
  boolean isGone(Set<CueKind> kinds) {
    boolean fewer = count(rewording.original(), kinds) > count(rewording.rewrite(), kinds);
    return fewer
        && before.stream()
            .filter(cue -> kinds.contains(cue.kind()))
            .anyMatch(
                cue ->
                    count(rewording.original(), cue.head())
                        > count(rewording.rewrite(), cue.head()));
  }

  /// Whether a cue of these kinds is new in the sentence, not only in the slot.
  boolean isCome(Set<CueKind> kinds) {
    return now.stream()
        .filter(cue -> kinds.contains(cue.kind()))
        .anyMatch(
            cue ->
                count(rewording.rewrite(), cue.head()) > count(rewording.original(), cue.head()));
  }

  private static long count(Sentence sentence, Set<CueKind> kinds) {
    return Cues.in(sentence.tokens()).stream().filter(cue -> kinds.contains(cue.kind())).count();
  }

  private static long count(Sentence sentence, Token word) {
    return sentence.tokens().stream().filter(token -> token.stem().equals(word.stem())).count();
  }

  /// Whether what will or must be done has been done: `must still be` became `has been`.
  boolean isDoneNow() {
    return isBare()
        && has(Set.of(CueKind.FUTURE, CueKind.CERTAIN)).isEmpty()
        && slot.originalWords().stream().anyMatch(word -> word.normal().matches("will|must|shall"))
        && slot.rewriteWords().stream()
            .anyMatch(word -> word.normal().matches("has|have|had|was|were") && !isToBe(word));
  }

  /// Whether `to` stands behind a verb or the word behind it, as in `has still to be`.
  private boolean isToBe(Token verb) {
    List<Token> tokens = rewording.rewrite().tokens();
    int behind = tokens.indexOf(verb) + 1;
    return tokens.subList(behind, Math.min(behind + 2, tokens.size())).stream()
        .anyMatch(word -> word.normal().equals("to"));
  }

  /// Whether `up to` is gone from before a figure.
  boolean isUpTo() {
    return slot.rewriteWords().isEmpty()
        && before.stream().anyMatch(c -> c.kind() == CueKind.AT_MOST && c.tokens().size() > 1);
  }

  private static List<Token> telling(List<Token> words, List<Cue> cues, List<Token> others) {
    return words.stream()
        .filter(token -> !FunctionWords.holds(token))
        .filter(token -> cues.stream().noneMatch(cue -> cue.tokens().contains(token)))
        .filter(token -> others.stream().noneMatch(other -> other.stem().equals(token.stem())))
        .toList();
  }

  /// Two words, one gone and one come, that mean the opposite of each other.
  Optional<Swap> opposites() {
    for (Token gone : slot.originalWords()) {
      for (Token fresh : slot.rewriteWords()) {
        Optional<Opposites.Kind> kind = Opposites.kind(gone, fresh);
        if (kind.isPresent() && !stays(gone) && !stood(fresh)) {
          return kind.map(k -> new Swap(gone, fresh, k));
        }
      }
    }
    return Optional.empty();
  }

  private boolean stays(Token gone) {
    return slot.rewriteWords().stream().anyMatch(token -> token.stem().equals(gone.stem()));
  }

  private boolean stood(Token fresh) {
    return slot.originalWords().stream().anyMatch(token -> token.stem().equals(fresh.stem()));
  }

  /// Whether a word of the slot is a negation itself.
  boolean negates(Token token) {
    return Stream.concat(before.stream(), now.stream())
        .anyMatch(cue -> cue.kind() == CueKind.NEGATION && cue.tokens().contains(token));
  }

  /// A finding on the slot. Its message is told the words that stand there and those that stood
  /// there; its variant is `gone` or `come` where there are only such.
  FindingDraft finding(CheckInfo info, Collation texts) {
    boolean gone = slot.rewriteWords().isEmpty();
    boolean come = slot.originalWords().isEmpty();
    return new FindingDraft(info, texts, slot.place())
        .evidence(slot.gone(), 1)
        .variant(gone ? "gone" : come ? "come" : "message")
        .arguments(texts.rewrite().in(slot.place()), texts.original().in(slot.gone()));
  }

  /// A word and the opposite that took its place.
  record Swap(Token original, Token rewrite, Opposites.Kind kind) {}
}
