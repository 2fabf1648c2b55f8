package org.stet.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.stet.claim.Judgement;
import org.stet.language.Cue;
import org.stet.language.CueKind;
import org.stet.language.Cues;
import org.stet.language.FunctionWords;
import org.stet.language.Opposites;
import org.stet.language.Opposites.Kind;
import org.stet.text.Sentence;
import org.stet.text.Span;
import org.stet.text.Token;

/// A sentence that was told anew, beside one of the original that has its words in whatever order.
/// Where a sentence was taken over, a [Turn] shows what its slots do; here what stands before a
/// word that both have shows what became of it.
record Retelling(Side before, Side now, List<Same> shared) {
  /// The share of its words that the shorter sentence must have in common with the other.
  private static final double ENOUGH = 0.5;

  private static final int FEWEST = 2;

  /// How far before a word a cue may stand that is about it.
  private static final int REACH = 4;

  /// How far from a degree the word may stand that it is a degree of.
  private static final int BESIDE = 2;

  /// What stands behind it is in what is told, though something goes on without it.
  private static final String WITHOUT = "without";

  private static final Set<CueKind> NO = EnumSet.of(CueKind.NEGATION, CueKind.DENIAL);
  private static final Set<CueKind> OPEN =
      EnumSet.of(CueKind.POSSIBLE, CueKind.ALLEGED, CueKind.LIKELY);

  private static final Set<CueKind> AHEAD =
      EnumSet.of(CueKind.FUTURE, CueKind.PLANNED, CueKind.CERTAIN);

  Retelling {
    shared = List.copyOf(shared);
  }

  /// One of the two sentences.
  record Side(Sentence sentence, List<Token> tokens, List<Cue> cues) {
    Side {
      tokens = List.copyOf(tokens);
      cues = List.copyOf(cues);
    }

    static Side of(Sentence sentence) {
      List<Token> tokens = sentence.tokens();
      List<Cue> all = Cues.in(tokens);
      return new Side(
          sentence, tokens, all.stream().filter(cue -> !isNothingBut(cue, tokens)).toList());
    }

    /// `nothing but` says yes.
    private static boolean isNothingBut(Cue cue, List<Token> tokens) {
      int next = tokens.indexOf(cue.tokens().getLast()) + 1;
      return cue.kind() == CueKind.NEGATION
          && next < tokens.size()
          && tokens.get(next).normal().matches("but|only|just");
    }

    boolean has(Set<CueKind> kinds) {
      return cues.stream().anyMatch(cue -> kinds.contains(cue.kind()));
    }

    boolean has(String stem) {
      return tokens.stream().anyMatch(token -> token.stem().equals(stem));
    }

    /// Whether somebody is blamed `for not` doing what the other text may ask of him.
    private boolean isReproach(Cue cue) {
      int at = tokens.indexOf(cue.head());
      return at > 0 && tokens.get(at - 1).normal().equals("for");
    }

    /// The cue that a word stands under: before it in the same run of words, with at most one word
    /// between the two that says something, and nothing that parts them as `happier with` does.
    Optional<Cue> over(Token word, Predicate<Cue> wanted) {
      int at = tokens.indexOf(word);
      return cues.stream()
          .filter(wanted)
          .filter(cue -> isOver(tokens.indexOf(cue.tokens().getLast()), at))
          .findFirst();
    }

    private boolean isOver(int cue, int word) {
      if (cue >= word || word - cue > REACH) {
        return false;
      }
      List<Token> between = tokens.subList(cue + 1, word);
      return between.stream()
              .allMatch(w -> w.isWord() && (!w.tag().equals("ADP") || w.normal().equals("of")))
          && between.stream().filter(token -> !FunctionWords.holds(token)).count() <= 1;
    }
  }

  /// A word that stands once in each of the two sentences.
  record Same(Token before, Token now) {}

  /// What of the rewrite answers to what of the original.
  record Change(Span before, Span now) {}

  /// The retellings of a rewrite, in order.
  static List<Retelling> of(Collation texts) {
    List<Retelling> found = new ArrayList<>();
    for (Judgement judgement : texts.supported()) {
      Sentence sentence = judgement.sentence();
      if (sentence.isHeading() || texts.rewordings().isTakenOver(sentence)) {
        continue;
      }
      Side now = Side.of(sentence);
      List<Sentence> compared = texts.compared(sentence);
      for (Sentence original : compared) {
        Side before = Side.of(original);
        List<Same> shared =
            shared(before, now).stream().filter(same -> !texts.isQuoted(same.now.span())).toList();
        if (tellsOf(shared.size(), before, now)) {
          found.add(new Retelling(before, now, shared));
        }
      }
    }
    return List.copyOf(found);
  }

  private static boolean tellsOf(int shared, Side before, Side now) {
    int fewer = Math.min(content(before).size(), content(now).size());
    return shared >= Math.clamp(fewer, 1, FEWEST) && shared >= ENOUGH * fewer;
  }

  private static List<Same> shared(Side before, Side now) {
    Map<String, Token> theirs = once(before);
    Map<String, Token> ours = once(now);
    List<Same> shared = new ArrayList<>();
    for (Token token : content(now)) {
      Token other = theirs.get(token.stem());
      if (other != null && token.equals(ours.get(token.stem()))) {
        shared.add(new Same(other, token));
      }
    }
    return shared;
  }

  private static Map<String, Token> once(Side side) {
    Map<String, Token> once = new HashMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (Token token : content(side)) {
      once.put(token.stem(), token);
      times.merge(token.stem(), 1, Integer::sum);
    }
    once.keySet().removeIf(stem -> times.getOrDefault(stem, 0) > 1);
    return once;
  }

  private static List<Token> content(Side side) {
    return side.tokens.stream().filter(token -> !FunctionWords.holds(token)).toList();
  }

  /// Where the original says no to a word to which the rewrite says yes, without saying no to
  /// anything.
  List<Change> negationsGone() {
    if (now.has(NO) || now.has(EnumSet.of(CueKind.RESTRICTION)) || turns()) {
      return List.of();
    }
    return shared.stream()
        .filter(same -> isTold(same.now))
        .flatMap(
            same ->
                before.over(same.before, Retelling::saysNo).stream()
                    .map(cue -> new Change(from(cue, same.before), same.now.span())))
        .toList();
  }

  /// Where the rewrite says no to a word to which the original says yes.
  List<Change> negationsCome() {
    if (before.has(NO) || before.has(EnumSet.of(CueKind.RESTRICTION)) || turns()) {
      return List.of();
    }
    return shared.stream()
        .filter(same -> isTold(same.before))
        .flatMap(
            same ->
                now.over(same.now, cue -> saysNo(cue) && !now.isReproach(cue)).stream()
                    .map(cue -> new Change(same.before.span(), from(cue, same.now))))
        .toList();
  }

  /// Whether a cue says no to a verb; `the failure of` and `without` say it to a thing.
  private static boolean saysNo(Cue cue) {
    return NO.contains(cue.kind())
        && !cue.head().tag().equals("NOUN")
        && !cue.head().normal().equals(WITHOUT);
  }

  /// Where the original leaves open what the rewrite states, leaving nothing open.
  List<Change> certaintyRaised() {
    if (isOpen()) {
      return List.of();
    }
    return shared.stream()
        .filter(same -> isVerb(same.before) && isVerb(same.now))
        .flatMap(same -> closed(same).stream())
        .toList();
  }

  /// Whether the rewrite leaves anything open too, or to somebody who says so.
  private boolean isOpen() {
    Set<CueKind> speech = EnumSet.of(CueKind.SPEECH);
    boolean told = now.has(speech) && !before.has(speech);
    boolean supposed = now.has("would") || now.has("if");
    return told || supposed || now.has(OPEN) || now.has(EnumSet.of(CueKind.PLANNED));
  }

  private Optional<Change> closed(Same same) {
    boolean done = isDone(same.now);
    return before
        .over(same.before, cue -> leavesOpen(cue) || isBlame(cue) || (done && isAhead(cue)))
        .map(cue -> new Change(from(cue, same.before), same.now.span()));
  }

  /// Whether somebody `is suspected of` something, or `was accused of` it.
  private boolean isBlame(Cue cue) {
    int at = before.tokens.indexOf(cue.head());
    return cue.kind() == CueKind.ALLEGED
        && at > 0
        && before.tokens.get(at - 1).normal().matches("is|are|was|were|been|being");
  }

  /// Whether a cue tells of what is yet to come.
  private static boolean isAhead(Cue cue) {
    return AHEAD.contains(cue.kind())
        && (cue.kind() != CueKind.CERTAIN || cue.head().normal().equals("must"));
  }

  /// Whether a verb of the rewrite tells of what has been done: `has been ratified`, `was built`.
  private boolean isDone(Token verb) {
    int at = now.tokens.indexOf(verb);
    int from = at;
    while (from > 0 && now.tokens.get(from - 1).tag().matches("AUX|ADV")) {
      from--;
    }
    return now.tokens.subList(from, at).stream()
        .anyMatch(token -> token.normal().matches("has|have|had|was|were"));
  }

  private static boolean leavesOpen(Cue cue) {
    Token head = cue.head();
    boolean small = head.tag().equals("AUX") || head.tag().equals("ADV");
    return OPEN.contains(cue.kind())
        && !head.normal().equals("can")
        && (small || head.stem().matches("appear|seem|expect|believ"));
  }

  /// Where a degree or direction has become its opposite beside a word that both have. Other
  /// opposites may only tell it from the other side: the one won what the other lost.
  List<Change> opposites() {
    List<Change> found = new ArrayList<>();
    for (Token fresh : now.tokens) {
      for (Token gone : before.tokens) {
        boolean opposed =
            fresh.isWord()
                && gone.isWord()
                && !before.has(fresh.stem())
                && !now.has(gone.stem())
                && Opposites.kind(gone, fresh).filter(Kind.COMPARISON::equals).isPresent();
        if (opposed) {
          beside(gone, fresh).ifPresent(found::add);
        }
      }
    }
    // Two words turned round together, as in `A is older than B` and `B is younger than A`, say the
    // same.
    boolean denied = before.has(NO) || now.has(NO);
    return found.size() == 1 && !denied && !isFromOtherSide(found.getFirst()) ? found : List.of();
  }

  /// Whether what stood before the degree stands behind it and the other way round, as in `A came
  /// in ahead of B` and `B came in behind A`.
  private boolean isFromOtherSide(Change change) {
    boolean ahead = false;
    boolean behind = false;
    for (Same same : shared) {
      boolean was = same.before.span().start() < change.before.start();
      boolean is = same.now.span().start() < change.now.start();
      boolean inIt =
          change.before.overlaps(same.before.span()) || change.now.overlaps(same.now.span());
      ahead |= !inIt && was && !is;
      behind |= !inIt && !was && is;
    }
    return ahead && behind;
  }

  private Optional<Change> beside(Token gone, Token fresh) {
    BiPredicate<List<Token>, List<Token>> near =
        (a, b) -> Math.abs(distance(before, a)) <= BESIDE && Math.abs(distance(now, b)) <= BESIDE;
    return shared.stream()
        .filter(same -> near.test(List.of(gone, same.before), List.of(fresh, same.now)))
        .filter(
            same ->
                distance(before, List.of(gone, same.before)) > 0
                    == distance(now, List.of(fresh, same.now)) > 0)
        .findFirst()
        .map(
            same ->
                new Change(
                    gone.span().cover(same.before.span()), fresh.span().cover(same.now.span())));
  }

  private static int distance(Side side, List<Token> two) {
    return side.tokens.indexOf(two.getLast()) - side.tokens.indexOf(two.getFirst());
  }

  /// Whether a word of the one is the opposite of a word of the other: a no may have become that.
  private boolean turns() {
    return content(before).stream()
        .anyMatch(a -> content(now).stream().anyMatch(b -> Opposites.kind(a, b).isPresent()));
  }

  /// A finding on a change; its message is told what stands there and what stood there.
  static FindingDraft finding(CheckInfo info, Collation texts, Change change) {
    return new FindingDraft(info, texts, change.now)
        .evidence(change.before, 1)
        .arguments(texts.rewrite().in(change.now), texts.original().in(change.before))
        .severity(Severity.WARNING)
        .confidence(0.7);
  }

  private static Span from(Cue cue, Token word) {
    return cue.head().span().cover(word.span());
  }

  private static boolean isTold(Token token) {
    return !token.isCapitalised() && (isVerb(token) || token.tag().equals("ADJ"));
  }

  private static boolean isVerb(Token token) {
    return token.tag().equals("VERB");
  }
}
