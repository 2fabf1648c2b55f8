package org.stet.check;

import java.util.Set;
import org.stet.language.CueKind;

/// How sure a slot was and is.
final class Certainty {
  private static final Set<CueKind> SURE = Set.of(CueKind.CERTAIN, CueKind.FUTURE);
  private static final Set<CueKind> UNSURE =
      Set.of(CueKind.LIKELY, CueKind.PLANNED, CueKind.POSSIBLE, CueKind.ALLEGED);
  private static final Set<CueKind> LIMITS =
      Set.of(CueKind.AT_MOST, CueKind.AT_LEAST, CueKind.NEARLY, CueKind.ABOUT);

  private Certainty() {}

  /// Above nought where the rewrite is surer than the original, below where it is less sure; 2
  /// where one of them leaves no doubt, 1 where both do.
  static int shift(Turn turn) {
    if (turn.negations() != 0 || turn.has(CueKind.SPEECH)) {
      return 0;
    }
    Set<CueKind> had = turn.had(UNSURE);
    Set<CueKind> has = turn.has(UNSURE);
    if (had.equals(has)) {
      return had.isEmpty() ? sure(turn) : 0;
    }
    if (has.isEmpty()) {
      return turn.isBare() && turn.isGone(had) ? weight(had) : 0;
    }
    if (had.isEmpty()) {
      return turn.isBare() && turn.isCome(has) ? -weight(has) : 0;
    }
    if (had.stream().anyMatch(has::contains)) {
      return 0;
    }
    return had.contains(CueKind.POSSIBLE) ? 1 : has.contains(CueKind.POSSIBLE) ? -1 : 0;
  }

  private static int weight(Set<CueKind> kinds) {
    return kinds.equals(Set.of(CueKind.PLANNED)) ? 1 : 2;
  }

  private static int sure(Turn turn) {
    if (turn.had(CueKind.ACCUSED) && !turn.has(CueKind.ACCUSED) && turn.has(CueKind.CONVICTED)) {
      return 2;
    }
    if (turn.had(CueKind.CONVICTED) && !turn.has(CueKind.CONVICTED) && turn.has(CueKind.ACCUSED)) {
      return -2;
    }
    if (turn.isDoneNow()) {
      return 2;
    }
    if (!turn.had(LIMITS).isEmpty() && turn.has(CueKind.EXACTLY)) {
      return 2;
    }
    if (turn.had(CueKind.EXACTLY) && !turn.has(LIMITS).isEmpty()) {
      return -2;
    }
    if (turn.has(CueKind.CERTAIN) && turn.had(SURE).isEmpty() && turn.fresh().isEmpty()) {
      return 1;
    }
    return turn.isUpTo() ? 2 : 0;
  }
}
