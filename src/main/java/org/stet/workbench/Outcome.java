package org.stet.workbench;

import java.util.List;
import org.stet.check.Result;
import org.stet.review.Checklist;

/// What a run says, with what the window needs of it and no editor has a part in. Made where the
/// checks run, so that the window's thread only shows it.
///
/// @param words of each finding of the result, in its order
/// @param ties which sentences answer to which, in the order of the rewrite
/// @param checklist what there is to tick
record Outcome(Result result, List<Entry.Words> words, List<Tie> ties, Checklist checklist) {
  Outcome {
    words = List.copyOf(words);
    ties = List.copyOf(ties);
  }

  static Outcome of(Result result, FindingWords words) {
    return new Outcome(
        result,
        result.findings().stream().map(f -> words.of(f, result.texts().original())).toList(),
        Tie.of(result),
        Checklist.of(result));
  }
}
