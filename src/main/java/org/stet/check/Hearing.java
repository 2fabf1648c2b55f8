package org.stet.check;

import java.util.List;
import org.stet.alignment.Alignment;
import org.stet.claim.Judgement;
import org.stet.claim.SecondReading;
import org.stet.language.ClaimReader;

/// Whether a model that reads claims with their evidence has a say in the judgements of a run.
///
/// @param read how far it came
/// @param voice what it makes of judgements
record Hearing(ClaimsRead read, Voice voice) {
  /// Turns what the measures say into what is said.
  @FunctionalInterface
  interface Voice {
    List<Judgement> on(List<Judgement> measured, Alignment alignment);
  }

  /// Leaves it to the measures.
  static Hearing none(ClaimsRead why) {
    return new Hearing(why, (measured, alignment) -> measured);
  }

  /// Takes what the model read before.
  static Hearing known(ClaimReader reader, ClaimsRead howFar) {
    return new Hearing(
        howFar,
        (measured, alignment) -> new SecondReading(reader, alignment).known(measured).judgements());
  }

  /// Has everything read that was not.
  static Hearing all(ClaimReader reader, Progress progress) {
    return new Hearing(
        ClaimsRead.ALL,
        (measured, alignment) ->
            new SecondReading(reader, alignment)
                .read(measured, done -> progress.at(Progress.Stage.VERIFYING, done)));
  }

  List<Judgement> on(List<Judgement> measured, Alignment alignment) {
    return voice.on(measured, alignment);
  }
}
