package org.stet.claim;

import java.util.List;
import org.stet.text.Sentence;

/// A source of evidence on a sentence beside the words that it shares with the original: what it
/// makes of each word. [WordVectors] is one; a model that was trained to verify would be another,
/// and the fit of [Support] would weigh it the same way.
public interface Witness {
  /// Knows nothing.
  Witness NONE = (sentence, evidence) -> List.of();

  /// How far each word of a sentence is from anything that the evidence says: 0 for one that stands
  /// there in the same sense, about 0.5 and more for a stranger.
  ///
  /// @param evidence the sentences of the original that are nearest
  /// @return one number for each of `sentence.words()`; empty where it can't tell
  List<Double> doubts(Sentence sentence, List<Sentence> evidence);
}
